namespace BackPainRules.Facts;

/// <summary>A level that an earlier assessment of this pain called and that nobody has cleared yet: feeling better does not clear it.</summary>
public sealed record EarlierCall
{
    /// <summary>The last day on which it was called.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Row of the evidence and letter, such as <c>BSI1b</c>: what called it.</summary>
    public required string AuditId { get; init; }

    /// <summary>The level.</summary>
    public required Urgency Level { get; init; }

    /// <summary>That it is a call, never what was called: it is health data and stays out of logs.</summary>
    public override string ToString() => nameof(EarlierCall);
}
