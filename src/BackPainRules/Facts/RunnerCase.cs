namespace BackPainRules.Facts;

/// <summary>
/// What is known of one runner at one consultation. Immutable. What is absent is not known, and never read as 'no' or 0.
/// Whatever one question settles stands on the answer sheet; the rest are facts with dates.
/// </summary>
public sealed record RunnerCase
{
    /// <summary>The day of this consultation; null: the day on which it is assessed.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The day on which this pain began; null: not known (the sheet may still say how many days ago, roughly).</summary>
    public DateOnly? PainBegan { get; init; }

    /// <summary>The answers by signal id.</summary>
    public AnswerSheet Answers { get; init; } = AnswerSheet.Empty;

    /// <summary>All runs of the period that the log covers; null: no log. An empty list says that there was no run.</summary>
    public ValueList<RunningSession>? Sessions { get; init; }

    /// <summary>
    /// The first day that the running log covers; null: not said. Where it is said, a run is held against those before it, and 'no' is read out of the log, only
    /// where the log covers enough days for it: a log that begins with the first import makes no jump of its first runs.
    /// </summary>
    public DateOnly? LogFrom { get; init; }

    /// <summary>The running shoes in use; null: not known.</summary>
    public ValueList<Shoe>? Shoes { get; init; }

    /// <summary>What earlier assessments of this pain called and nobody has cleared yet; null: not known. An empty list says that there is nothing.</summary>
    public ValueList<EarlierCall>? EarlierCalls { get; init; }

    /// <summary>How much is known, never what: a case is health data and stays out of logs.</summary>
    public override string ToString() => $"RunnerCase ({Answers}, {Sessions?.Count ?? 0} sessions)";
}
