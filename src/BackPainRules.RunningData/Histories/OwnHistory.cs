using BackPainRules.Facts;

namespace BackPainRules.RunningData.Histories;

/// <summary>
/// What the runner's own log says of the back: in what the runs that were followed by pain differ from the others. It suggests and never concludes.
/// A run was followed by pain when the score of the chosen moment is at or above a threshold; runs without that score are left out. Surfaces and shoes are compared
/// by Fisher's exact test, each against the others; length, descent, speed and step rate by the exact rank test of Wilcoxon, Mann and Whitney with middle ranks for
/// ties. Both are two-sided, and all are corrected together after Holm, so that runs that do not differ show a pattern in at most 1 log of 20. The tests take runs as
/// independent of each other; runs near in time are alike, so a pattern may also be that of a season, or of a spell of pain.
/// </summary>
public sealed record OwnHistory
{
    /// <summary>How many runs followed by pain, and how many others, a comparison needs; and how many on a surface or in a shoe, and not.</summary>
    public const int FewestRuns = 8;

    /// <summary>How many runs are compared at most: the latest with a score, in whole days.</summary>
    public const int MostRuns = 200;

    private const double Alpha = 0.05;

    private OwnHistory(PainMoment moment, decimal threshold) => (Moment, Threshold) = (moment, threshold);

    /// <summary>Which score was looked at.</summary>
    public PainMoment Moment { get; }

    /// <summary>From which score on a run was followed by pain, above 0, up to 10.</summary>
    public decimal Threshold { get; }

    /// <summary>All runs of the log.</summary>
    public required int Runs { get; init; }

    /// <summary>The runs that tell the score, those past <see cref="MostRuns"/> too.</summary>
    public required int Scored { get; init; }

    /// <summary>The runs that were compared, and how many of them were followed by pain.</summary>
    public required PainCount Compared { get; init; }

    /// <summary>How many comparisons were made.</summary>
    public required int Comparisons { get; init; }

    /// <summary>What stands out, the clearest first; empty: nothing does. A difference that is gone once it is written in words does not.</summary>
    public required ValueList<OwnPattern> Patterns { get; init; }

    /// <summary>What could not be compared.</summary>
    public required ValueList<TraitGap> Gaps { get; init; }

    /// <summary>All of it in plain words: what there was to compare, what stands out or that nothing does, and what is missing.</summary>
    public ValueList<string> Lines => [.. HistoryText.Lines(this)];

    /// <summary>Compares the runs of a log.</summary>
    /// <param name="sessions">The runs, in any order.</param>
    /// <param name="moment">Which score says how the back took a run.</param>
    /// <param name="threshold">From which score on a run was followed by pain: 3 unless said, as 0 to 2 counts as safe in the pain zones of the evidence (PZ3).</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not above 0, or over 10.</exception>
    public static OwnHistory Of(IEnumerable<RunningSession> sessions, PainMoment moment = PainMoment.NextMorning, decimal threshold = 3)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        if (threshold is <= 0 or > 10)
        {
            throw new ArgumentOutOfRangeException(nameof(threshold), "Allowed: a score above 0, up to 10.");
        }

        var (all, scored) = (0, new List<ScoredRun>());
        foreach (var session in sessions)
        {
            all++;
            if ((moment == PainMoment.HourAfter ? session.PainAfter : session.PainNextMorning) is { } score)
            {
                scored.Add(new(session, score >= threshold));
            }
        }

        var compared = ScoredRun.Latest(scored, MostRuns);
        var (looks, gaps) = Looks.Of(compared, moment);
        return new(moment, threshold)
        {
            Runs = all,
            Scored = scored.Count,
            Compared = ScoredRun.Count(compared),
            Comparisons = looks.Count,
            Patterns = [.. Holm.Corrected(looks).Where(look => look.CorrectedP <= Alpha && !HistoryText.LooksEqual(look))],
            Gaps = [.. gaps],
        };
    }

    /// <summary>How much there is, never what: it is health data and stays out of logs.</summary>
    public override string ToString() => FormattableString.Invariant($"OwnHistory ({Runs} runs)");
}
