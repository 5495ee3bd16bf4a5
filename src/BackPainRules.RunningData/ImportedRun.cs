using BackPainRules.Facts;

namespace BackPainRules.RunningData;

/// <summary>One run out of activity files. Everything but its start may be missing (null); missing is never 0.</summary>
public sealed record ImportedRun
{
    /// <summary>When it began: the instant, in the local time of the runner where that is known, else in UTC.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>
    /// Whether <see cref="StartTime"/> is local time: told by the file or by <see cref="ImportOptions.TimeZone"/>. Else its day is that of UTC. A table may tell the
    /// local time and no zone; its offset is then 0.
    /// </summary>
    public bool IsLocalTime { get; init; }

    /// <summary>The best source it was read from.</summary>
    public required RunSource Source { get; init; }

    /// <summary>The files it was read from, the best first.</summary>
    public required ValueList<string> Files { get; init; }

    /// <summary>Distance in metres.</summary>
    public Measured<decimal>? DistanceMeters { get; init; }

    /// <summary>Seconds while the timer ran: pauses left out.</summary>
    public Measured<decimal>? TimerSeconds { get; init; }

    /// <summary>Seconds in motion: standing left out too. An estimate.</summary>
    public Measured<decimal>? MovingSeconds { get; init; }

    /// <summary>Seconds from start to end, pauses and all.</summary>
    public Measured<decimal>? ElapsedSeconds { get; init; }

    /// <summary>Seconds of running: walking left out too. An estimate; null without speed or cadence along the way.</summary>
    public Measured<decimal>? RunningSeconds { get; init; }

    /// <summary>Mean steps a minute, both feet, over all recorded points with steps: walking breaks are in it. What other programs show.</summary>
    public Measured<decimal>? CadenceStepsPerMinute { get; init; }

    /// <summary>Mean steps a minute, both feet, while running: walking breaks left out, each point by its time.</summary>
    public Measured<decimal>? RunningCadenceStepsPerMinute { get; init; }

    /// <summary>Mean length of one step in metres, while running.</summary>
    public Measured<decimal>? StepLengthMeters { get; init; }

    /// <summary>Mean speed in metres a second, while running.</summary>
    public Measured<decimal>? RunningSpeedMetersPerSecond { get; init; }

    /// <summary>Metres climbed.</summary>
    public Measured<decimal>? ClimbMeters { get; init; }

    /// <summary>Metres descended.</summary>
    public Measured<decimal>? DescentMeters { get; init; }

    /// <summary>Share of the distance that falls by 3 % or more, 0 to 1.</summary>
    public Measured<decimal>? DownhillShare { get; init; }

    /// <summary>Share of the distance that falls by 8 % or more, 0 to 1.</summary>
    public Measured<decimal>? SteepDownhillShare { get; init; }

    /// <summary>Mean milliseconds that a foot is on the ground.</summary>
    public Measured<decimal>? StanceMilliseconds { get; init; }

    /// <summary>Mean millimetres that the body goes up and down in a step.</summary>
    public Measured<decimal>? OscillationMillimeters { get; init; }

    /// <summary>What kind of run it was, as laps and speed show it.</summary>
    public Measured<SessionKind>? Kind { get; init; }

    /// <summary>What it was run on.</summary>
    public Measured<Surface>? Surface { get; init; }

    /// <summary>The name of the shoe.</summary>
    public Measured<string>? Shoe { get; init; }

    /// <summary>The local day on which it began.</summary>
    public DateOnly Day => DateOnly.FromDateTime(StartTime.DateTime);

    /// <summary>The day and nothing else: what a run was like is health data and stays out of logs.</summary>
    public override string ToString() => FormattableString.Invariant($"ImportedRun ({Day:yyyy-MM-dd})");

    /// <summary>Length of a step against height, at <see cref="RunningSpeedMetersPerSecond"/>. No ratio is proven to be too long: it says nothing by itself.</summary>
    /// <param name="heightMeters">Height of the runner in metres.</param>
    public decimal? StepToHeight(decimal heightMeters) =>
        StepLengthMeters is { } step && heightMeters > 0 ? decimal.Round(step.Value / heightMeters, 3) : null;
}
