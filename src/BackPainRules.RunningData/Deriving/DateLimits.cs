namespace BackPainRules.RunningData.Deriving;

/// <summary>Between which dates a run can lie.</summary>
internal static class DateLimits
{
    /// <summary>2000-01-01 in UTC, in seconds since 1970-01-01: no watch is older.</summary>
    public const double Earliest = 946_684_800;

    private const double Day = 86_400;

    /// <summary>A day after now: clocks and zones are not exact.</summary>
    public static double Latest(TimeProvider time) => time.GetUtcNow().ToUnixTimeSeconds() + Day;
}
