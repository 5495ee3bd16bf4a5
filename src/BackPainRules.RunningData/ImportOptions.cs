namespace BackPainRules.RunningData;

/// <summary>What an import goes by.</summary>
public sealed record ImportOptions
{
    /// <summary>The runner's time zone, for files that do not tell theirs; null: their days are those of UTC, and the run says so.</summary>
    public TimeZoneInfo? TimeZone { get; init; }

    /// <summary>The name of the shoe of runs whose files tell none; null: not known.</summary>
    public string? Shoe { get; init; }

    /// <summary>How much is read at most.</summary>
    public ImportLimits Limits { get; init; } = new();
}
