namespace BackPainRules.Returning;

/// <summary>What single pain scores say of a run. Scores are whole numbers from 0 to 10; a fraction is rounded up.</summary>
internal static class Scores
{
    /// <summary>How old a morning score may be with which the next morning is compared, in days.</summary>
    public const int BaselineDays = 7;

    /// <summary>The highest score at which a run may begin, a walk counts and a run is safe.</summary>
    public const int Low = 2;

    private const int HighestAcceptable = 5;

    public static int? Whole(decimal? score) => score is { } told ? (int)decimal.Ceiling(told) : null;

    /// <summary>PZ3: the highest score in the run.</summary>
    public static PainZone InRun(int? score) => score switch
    {
        <= Low => PainZone.Safe,
        > HighestAcceptable => PainZone.TooMuch,
        _ => PainZone.Acceptable,
    };

    /// <summary>PZ5: the next morning against the morning of the run. A morning without pain is no worse than any.</summary>
    public static PainZone NextMorning(int? score, int? baseline) => (score, score - baseline) switch
    {
        (0, _) or (_, <= 0) => PainZone.Safe,
        (_, >= 2) => PainZone.TooMuch,
        _ => PainZone.Acceptable,
    };

    public static PainZone Worst(params ReadOnlySpan<PainZone> zones)
    {
        var worst = PainZone.Safe;
        foreach (var zone in zones)
        {
            worst = zone > worst ? zone : worst;
        }

        return worst;
    }
}
