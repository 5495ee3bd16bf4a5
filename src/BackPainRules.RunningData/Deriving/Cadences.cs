using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Deriving;

/// <summary>Steps a minute: whether one leg or both were counted, and their means.</summary>
internal static class Cadences
{
    private const int MostRaw = 255;
    private const double LongestStep = 10;
    private const double LeastSeconds = 60;
    private const double LeastShare = 0.2;

    /// <summary>What recorded cadence is multiplied with to give steps a minute; NaN: nobody can tell. Decided once for the whole activity.</summary>
    public static double StepsPerCadence(Recording recording, Series series)
    {
        return Median(series) switch
        {
            < 100 => 2,
            >= 120 => 1,

            // Both could be: 55 slow strides of a walk, or slow steps.
            _ when recording.Cadence == CadenceUnit.OneLeg && MeanSpeed(series) > 2.5 => 2,
            _ => double.NaN,
        };
    }

    /// <summary>The plain mean over points with steps; NaN: none.</summary>
    public static double OfPoints(Series series, double stepsPerCadence)
    {
        var (sum, count) = (0d, 0);
        foreach (ref readonly var point in series.Points)
        {
            if (point.Cadence > 0)
            {
                sum += point.Cadence;
                count++;
            }
        }

        return count > 0 ? sum / count * stepsPerCadence : double.NaN;
    }

    /// <summary>The mean over running, by time; NaN: too little of it has a cadence.</summary>
    public static double OfRunning(Series series, Motion motion, double stepsPerCadence)
    {
        var (sum, time) = (0d, 0d);
        var points = series.Points;
        var times = series.Seconds;
        var isRunning = motion.IsRunning;
        for (var i = 0; i < points.Length; i++)
        {
            if (isRunning[i] && (points[i].Cadence * stepsPerCadence) is >= 120 and <= 240 and var cadence)
            {
                var seconds = Math.Min(times[i], LongestStep);
                sum += cadence * seconds;
                time += seconds;
            }
        }

        return time >= LeastSeconds && time >= LeastShare * motion.MovingSeconds ? sum / time : double.NaN;
    }

    private static double MeanSpeed(Series series)
    {
        var time = 0d;
        foreach (var seconds in series.Seconds)
        {
            time += seconds;
        }

        return series.Distance is null ? double.NaN : series.Points[^1].Distance / time;
    }

    private static double Median(Series series)
    {
        Span<int> counts = stackalloc int[MostRaw];
        counts.Clear();
        var all = 0;
        var points = series.Points;
        var times = series.Seconds;
        for (var i = 1; i < points.Length; i++)
        {
            ref readonly var point = ref points[i];
            if (point.Cadence is >= 1 and < MostRaw && times[i] > 0 && (series.Distance is null || point.Distance > points[i - 1].Distance))
            {
                counts[(int)point.Cadence]++;
                all++;
            }
        }

        var (median, seen) = (0, 0);
        while (median < MostRaw - 1 && (seen += counts[median]) * 2 <= all)
        {
            median++;
        }

        return all > 0 ? median : double.NaN;
    }
}
