namespace BackPainRules.Tools;

/// <summary>Compares pain scores from 0 (none) to 10 (worst).</summary>
public static class PainScores
{
    /// <summary>How a score compares with the baseline.</summary>
    /// <param name="baseline">The score at the start, 0 to 10.</param>
    /// <param name="now">The score now, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">A score lies outside 0 to 10.</exception>
    public static PainChange Compare(decimal baseline, decimal now)
    {
        var fall = Checked(baseline, nameof(baseline)) - Checked(now, nameof(now));
        return fall >= 2 || (fall > 0 && fall >= 0.3m * baseline) ? PainChange.Better : fall <= -2 ? PainChange.Worse : PainChange.Same;
    }

    private static decimal Checked(decimal score, string name) =>
        score is >= 0 and <= 10 ? score : throw new ArgumentOutOfRangeException(name, "A pain score is a number from 0 to 10.");
}
