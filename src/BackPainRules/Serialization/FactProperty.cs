namespace BackPainRules.Serialization;

/// <summary>One property of a run or shoe, for reading, writing and the schema alike.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Text">What it is.</param>
/// <param name="Kind">What stands in the JSON.</param>
/// <param name="Get">Its value; null: absent.</param>
/// <param name="With">The fact with this value.</param>
internal sealed record FactProperty<T>(string Name, string Text, FactKind Kind, Func<T, object?> Get, Func<T, object, T> With)
{
    /// <summary>The choices, in the order of their values.</summary>
    public string[] Choices { get; init; } = [];

    public decimal Min { get; init; }

    public decimal Max { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>A second way to tell the number, with units; null: the number alone.</summary>
    public UnitForm? InUnits { get; init; }

    /// <summary>The properties of which it stands beside one and completes the other; empty for most.</summary>
    public string[] Completes { get; init; } = [];

    /// <summary>What speaks against it beside what stands before it in the table; null: nothing.</summary>
    public Func<T, (string Code, string Message)?> Objection { get; init; } = _ => null;
}
