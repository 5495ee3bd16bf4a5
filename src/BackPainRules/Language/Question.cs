using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>What a person sees on one screen: a text, and the signals that it answers. A checklist answers many.</summary>
public sealed record Question
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The question.</summary>
    public required string Text { get; init; }

    /// <summary>The question once more in plainer words.</summary>
    public required string PlainerText { get; init; }

    /// <summary>Why it is asked.</summary>
    public required string Why { get; init; }

    /// <summary>The signals that it answers.</summary>
    public required ValueList<ISignal> Answers { get; init; }

    /// <summary>When it is asked; its yes/no signals read as 'no' when this does not hold. Null: always.</summary>
    public Condition? AskedIf { get; init; }

    /// <summary>Whether plain self-care needs its answer.</summary>
    public bool IsCore { get; init; }

    /// <summary>Of a core question the answers that plain self-care does not need.</summary>
    public ValueList<ISignal> Optional { get; init; } = [];

    /// <summary>Its place among the core questions of a consultation; lower is asked earlier where two matter equally.</summary>
    public int Place { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
