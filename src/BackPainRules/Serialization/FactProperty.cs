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
}
