using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Deriving;

/// <summary>Positions on the earth.</summary>
internal static class Positions
{
    private const double EarthRadius = 6_371_000;

    /// <summary>Takes away positions that cannot be.</summary>
    public static void Check(Span<Sample> samples, ReadScope scope)
    {
        var impossible = false;
        foreach (ref var sample in samples)
        {
            // NaN is no position, and stays.
            if ((sample.Latitude == 0 && sample.Longitude == 0) || Math.Abs(sample.Latitude) > 90 || Math.Abs(sample.Longitude) > 180)
            {
                (sample.Latitude, sample.Longitude, impossible) = (double.NaN, double.NaN, true);
            }
        }

        if (impossible)
        {
            scope.Warn(FileIssue.ImplausiblePosition, "Positions that cannot be, such as 0/0, were left out.");
        }
    }

    /// <summary>Metres between two points, over the ground of a round earth.</summary>
    public static double Between(in Sample one, in Sample other)
    {
        var (from, to) = (double.DegreesToRadians(one.Latitude), double.DegreesToRadians(other.Latitude));
        var north = Math.Sin((to - from) / 2);
        var east = Math.Sin(double.DegreesToRadians(other.Longitude - one.Longitude) / 2);
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(Math.Min(1, (north * north) + (Math.Cos(from) * Math.Cos(to) * east * east))));
    }
}
