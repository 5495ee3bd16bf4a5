namespace BackPainRules.RunningData.Logs;

/// <summary>What a runner's usual speed is made of, and from when on a run is faster. Choices of this library; no study gives them.</summary>
internal static class UsualSpeed
{
    /// <summary>It is the middle speed of the runs of so many days before.</summary>
    public const int Days = 28;

    /// <summary>Fewer runs tell none.</summary>
    public const int FewestRuns = 3;

    /// <summary>A run is fast over so many times the usual speed.</summary>
    public const decimal Fast = 1.15m;

    /// <summary>A run is easy up to so many times the usual speed.</summary>
    public const decimal Easy = 1.05m;
}
