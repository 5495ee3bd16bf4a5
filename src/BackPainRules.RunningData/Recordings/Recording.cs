using BackPainRules.Facts;

namespace BackPainRules.RunningData.Recordings;

/// <summary>One activity as a file has it, in one form for all formats and in the units of this library; nothing derived.</summary>
internal sealed record Recording
{
    public required RunSource Source { get; init; }

    public required string File { get; init; }

    /// <summary>Another file of the same activity, by the name that findings give it: a row of a table names its recording, a workout its route; null: none.</summary>
    public string? OfFile { get; init; }

    public required Sport Sport { get; init; }

    /// <summary>Seconds since 1970-01-01 in UTC; NaN: the file tells no date.</summary>
    public double Start { get; init; } = double.NaN;

    /// <summary>Whether <see cref="Start"/> is what a local clock showed, as if it were UTC: the file does not tell the zone.</summary>
    public bool IsLocalClock { get; init; }

    /// <summary>What local time is ahead of UTC; null: the file does not tell.</summary>
    public TimeSpan? ZoneOffset { get; init; }

    public Totals Totals { get; init; } = new();

    public IReadOnlyList<Lap> Laps { get; init; } = [];

    /// <summary>The points in the order of the file. Valid until the reader goes on: the next recording may use the same memory; whoever derives tidies them in place.</summary>
    public Memory<Sample> Samples { get; init; }

    /// <summary>When the timer stood, in order of time.</summary>
    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    /// <summary>Whether <see cref="Pauses"/> are all there were; else a long gap between points is one too.</summary>
    public bool KnowsPauses { get; init; }

    public CadenceUnit Cadence { get; init; }

    /// <summary>The positions of an activity that another file tells of: it fills that one's gaps, and is no run by itself.</summary>
    public bool IsRoute { get; init; }

    public Surface? Surface { get; init; }

    public string? Shoe { get; init; }
}
