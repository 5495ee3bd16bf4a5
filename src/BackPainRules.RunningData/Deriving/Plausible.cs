using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Deriving;

/// <summary>What no run has is not known, and a finding says so; missing is never 0.</summary>
internal static class Plausible
{
    /// <summary>Two days, in seconds.</summary>
    public const double LongestRun = 172_800;

    private const double FarthestRun = 500_000;

    public static Measured<decimal>? Distance(double meters, Origin origin, double seconds, ReadScope? scope)
    {
        var isPlausible = meters is > 0 and <= FarthestRun && !(meters / seconds is < 0.3 or > 7.5);
        if (!isPlausible && !double.IsNaN(meters))
        {
            scope?.Warn(FileIssue.ImplausibleValue, meters == 0 ? "It gives no distance but 0, which counts as not known." : "Its distance is not that of a run, and counts as not known.");
        }

        return isPlausible ? Of(meters, 2, origin) : null;
    }

    public static Measured<decimal>? Time(double seconds, Origin origin, ReadScope scope)
    {
        var isPlausible = seconds is > 0 and <= LongestRun;
        if (seconds > LongestRun)
        {
            scope.Warn(FileIssue.ImplausibleValue, "A time in it is longer than two days, and counts as not known.");
        }

        return isPlausible ? Of(seconds, 3, origin) : null;
    }

    public static Measured<decimal>? Cadence(double stepsPerMinute, Origin origin) => Within(stepsPerMinute, 100, 240, 2, origin);

    public static Measured<decimal>? Height(double meters, Origin origin) => Within(meters, 0, 20_000, 1, origin);

    /// <summary>The length of a step; a device that gives two of them is read as giving the length of a stride.</summary>
    public static Measured<decimal>? StepLength(double told, double derived, Origin origin) =>
        Within(told / derived is > 1.8 and < 2.2 ? told / 2 : told, 0.4, 2.2, 3, origin);

    public static Measured<decimal>? Within(double value, double least, double most, int decimals, Origin origin) =>
        value >= least && value <= most ? Of(value, decimals, origin) : null;

    private static Measured<decimal> Of(double value, int decimals, Origin origin) => new(decimal.Round((decimal)value, decimals), origin);
}
