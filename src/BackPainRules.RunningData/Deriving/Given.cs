using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Deriving;

/// <summary>What a file tells of the whole run, or its laps do. NaN: neither.</summary>
internal readonly record struct Given(double Distance, Origin DistanceOrigin, double Timer, Origin TimerOrigin, double Elapsed)
{
    public static Given Of(Recording recording)
    {
        var totals = recording.Totals;
        var (distance, timer) = (0d, 0d);
        foreach (var lap in recording.Laps)
        {
            // One lap that does not tell leaves the sum unknown.
            (distance, timer) = (distance + lap.Distance, timer + lap.Timer);
        }

        var hasLaps = recording.Laps.Count > 0;
        return new(
            double.IsNaN(totals.Distance) && hasLaps ? distance : totals.Distance,
            double.IsNaN(totals.Distance) ? Origin.Laps : totals.Origin,
            double.IsNaN(totals.Timer) && hasLaps ? timer : totals.Timer,
            double.IsNaN(totals.Timer) ? Origin.Laps : totals.Origin,
            totals.Elapsed);
    }
}
