using BackPainRules.Facts;

namespace BackPainRules.Serialization;

/// <summary>How long a run took for each kilometre or mile. It is not kept: it tells the time of a distance, or the distance of a time.</summary>
/// <param name="Seconds">The seconds; above 0.</param>
/// <param name="Meters">The metres that they are for.</param>
internal sealed record Pace(decimal Seconds, decimal Meters)
{
    /// <summary>To the millimetre and the millisecond.</summary>
    private const int Places = 3;

    // A check refuses such runs; past it the product would have no room in a decimal.
    private const decimal Impossible = 1_000_000_000;

    /// <summary>Why a run takes no pace; null: it takes one.</summary>
    public static (string Code, string Message)? Objection(RunningSession run) => (run.DistanceMeters, run.RunningSeconds) switch
    {
        (null, null) => ("missing", "A pace says something only beside a distance or a running time; add one, or leave the pace out."),
        ({ }, { }) => ("told-twice", "The distance and the running time tell it as well; leave one of the three out."),
        _ => null,
    };

    public RunningSession Complete(RunningSession run) => run switch
    {
        { RunningSeconds: null, DistanceMeters: { } meters and < Impossible and > -Impossible } => run with { RunningSeconds = decimal.Round(meters * Seconds / Meters, Places) },
        { DistanceMeters: null, RunningSeconds: { } seconds and < Impossible and > -Impossible } => run with { DistanceMeters = decimal.Round(seconds * Meters / Seconds, Places) },
        _ => run,
    };
}
