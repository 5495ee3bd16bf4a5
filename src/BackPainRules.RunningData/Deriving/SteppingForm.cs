namespace BackPainRules.RunningData.Deriving;

/// <summary>Means of what some watches measure at each step, over running alone.</summary>
internal static class SteppingForm
{
    public static (double Stance, double Oscillation) Of(Series series, Motion motion)
    {
        var (stance, stanceTime, oscillation, oscillationTime) = (0d, 0d, 0d, 0d);
        var points = series.Points;
        var times = series.Seconds;
        var isRunning = motion.IsRunning;
        for (var i = 0; i < points.Length; i++)
        {
            if (!isRunning[i])
            {
                continue;
            }

            ref readonly var point = ref points[i];
            var seconds = times[i];
            if (point.Stance is >= 120 and <= 450)
            {
                stance += point.Stance * seconds;
                stanceTime += seconds;
            }

            if (point.Oscillation is >= 20 and <= 200)
            {
                oscillation += point.Oscillation * seconds;
                oscillationTime += seconds;
            }
        }

        return (stance / stanceTime, oscillation / oscillationTime);
    }
}
