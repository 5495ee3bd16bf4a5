using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Deriving;

/// <summary>The heights along the points, smoothed: a barometer is smoother than positions.</summary>
internal sealed class Profile
{
    private const double OutlierWindow = 30;
    private const float Outlier = 10;

    private readonly SlidingMedian median = new();
    private float[] kept = [];
    private float[] smooth = [];
    private int count;
    private double hysteresis;

    /// <summary>Whether there are heights that differ.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>The smoothed heights of the points; NaN: none near.</summary>
    public ReadOnlySpan<float> Heights => smooth.AsSpan(0, count);

    /// <summary>Looks at the points.</summary>
    /// <param name="series">The points.</param>
    /// <param name="isOfPositions">Whether heights come from positions alone, without a barometer.</param>
    public void Look(Series series, bool isOfPositions)
    {
        count = series.Points.Length;
        if (kept.Length < count)
        {
            kept = new float[Math.Max(count, 2 * kept.Length)];
            smooth = new float[kept.Length];
        }

        hysteresis = isOfPositions ? 3 : 1;
        IsKnown = Differ(series.Points);
        if (IsKnown)
        {
            DropOutliers(series.Points);
            Smooth(series.Points, isOfPositions ? 30 : 15);
        }
    }

    /// <summary>Metres up and down; a change counts once it is larger than the noise.</summary>
    public (double Climb, double Descent) Sum()
    {
        var (climb, descent, level) = (0d, 0d, double.NaN);
        foreach (var height in Heights)
        {
            if (float.IsNaN(height))
            {
                continue;
            }

            level = double.IsNaN(level) ? height : level;
            if (Math.Abs(height - level) >= hysteresis)
            {
                climb += Math.Max(0, height - level);
                descent += Math.Max(0, level - height);
                level = height;
            }
        }

        return (climb, descent);
    }

    private static bool Differ(ReadOnlySpan<Sample> points)
    {
        var (least, most) = (float.PositiveInfinity, float.NegativeInfinity);
        foreach (ref readonly var point in points)
        {
            least = point.Altitude < least ? point.Altitude : least;
            most = point.Altitude > most ? point.Altitude : most;
        }

        return most > least;
    }

    private void DropOutliers(ReadOnlySpan<Sample> points)
    {
        median.Clear();
        var (from, to) = (0, 0);
        for (var i = 0; i < points.Length; i++)
        {
            for (; to < points.Length && points[to].Time <= points[i].Time + OutlierWindow; to++)
            {
                median.Add(points[to].Altitude);
            }

            for (; points[from].Time < points[i].Time - OutlierWindow; from++)
            {
                median.Remove(points[from].Altitude);
            }

            kept[i] = Math.Abs(points[i].Altitude - median.Value) > Outlier ? float.NaN : points[i].Altitude;
        }
    }

    private void Smooth(ReadOnlySpan<Sample> points, double window)
    {
        var (from, to, sum, number) = (0, 0, 0d, 0);
        for (var i = 0; i < points.Length; i++)
        {
            for (; to < points.Length && points[to].Time <= points[i].Time + window; to++)
            {
                (sum, number) = float.IsNaN(kept[to]) ? (sum, number) : (sum + kept[to], number + 1);
            }

            for (; points[from].Time < points[i].Time - window; from++)
            {
                (sum, number) = float.IsNaN(kept[from]) ? (sum, number) : (sum - kept[from], number - 1);
            }

            smooth[i] = number > 0 ? (float)(sum / number) : float.NaN;
        }
    }
}
