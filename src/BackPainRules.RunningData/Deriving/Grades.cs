namespace BackPainRules.RunningData.Deriving;

/// <summary>How much of the way goes downhill, over stretches of 50 metres.</summary>
internal static class Grades
{
    private const double Stretch = 50;
    private const double SlowestStretch = 1;
    private const double Downhill = -0.03;
    private const double Steep = -0.08;

    /// <summary>Shares of the way that fall by 3 % and by 8 % or more; NaN: no stretch was run.</summary>
    public static (double Downhill, double Steep) Of(Series series, Profile profile)
    {
        var (all, downhill, steep, from, time) = (0d, 0d, 0d, -1, 0d);
        var points = series.Points;
        var seconds = series.Seconds;
        var heights = profile.Heights;
        for (var i = 0; i < points.Length; i++)
        {
            if (float.IsNaN(heights[i]))
            {
                continue;
            }

            if (from < 0)
            {
                (from, time) = (i, 0);
                continue;
            }

            time += seconds[i];
            var meters = points[i].Distance - points[from].Distance;
            if (meters < Stretch)
            {
                continue;
            }

            if (meters >= SlowestStretch * time && time > 0)
            {
                var grade = (heights[i] - heights[from]) / meters;
                all += meters;
                downhill += grade <= Downhill ? meters : 0;
                steep += grade <= Steep ? meters : 0;
            }

            (from, time) = (i, 0);
        }

        return (downhill / all, steep / all);
    }
}
