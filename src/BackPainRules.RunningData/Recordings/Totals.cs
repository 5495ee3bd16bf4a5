namespace BackPainRules.RunningData.Recordings;

/// <summary>What a device or app gives for the whole activity. NaN: it does not.</summary>
internal sealed record Totals
{
    /// <summary>Where <see cref="Distance"/> and <see cref="Timer"/> come from: the device or app, or its laps added up.</summary>
    public Origin Origin { get; init; } = Origin.Total;

    /// <summary>Metres.</summary>
    public double Distance { get; init; } = double.NaN;

    /// <summary>Seconds while the timer ran.</summary>
    public double Timer { get; init; } = double.NaN;

    /// <summary>Seconds in motion.</summary>
    public double Moving { get; init; } = double.NaN;

    /// <summary>Seconds from start to end.</summary>
    public double Elapsed { get; init; } = double.NaN;

    /// <summary>Metres climbed.</summary>
    public double Climb { get; init; } = double.NaN;

    /// <summary>Metres descended.</summary>
    public double Descent { get; init; } = double.NaN;

    /// <summary>Mean cadence, in the unit of the samples.</summary>
    public double Cadence { get; init; } = double.NaN;

    /// <summary>Steps, both feet counted.</summary>
    public double Steps { get; init; } = double.NaN;

    /// <summary>Mean length of a step in metres.</summary>
    public double StepLength { get; init; } = double.NaN;

    /// <summary>Mean milliseconds on the ground.</summary>
    public double Stance { get; init; } = double.NaN;

    /// <summary>Mean millimetres up and down.</summary>
    public double Oscillation { get; init; } = double.NaN;
}
