using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Deriving;

/// <summary>The distance along the points.</summary>
internal static class Distances
{
    // Nobody runs faster: such a step is a jump of the position.
    private const double FastestStep = 12;
    private const double LongestDrop = 30;

    /// <summary>Sees to it that each point has a distance from the start that never falls; gives from what, null: nothing tells it.</summary>
    public static Origin? Fill(Span<Sample> samples, ReadOnlySpan<float> seconds)
    {
        if (FillGaps(samples))
        {
            return Origin.Points;
        }

        return FromPositions(samples, seconds) ? Origin.Positions : FromSpeeds(samples, seconds) ? Origin.Computed : null;
    }

    private static bool FillGaps(Span<Sample> samples)
    {
        var (last, isThere) = (0d, false);
        foreach (ref var sample in samples)
        {
            isThere |= sample.Distance > 0;
            last = sample.Distance > last ? sample.Distance : last;
            sample.Distance = last;
        }

        return isThere;
    }

    private static bool FromPositions(Span<Sample> samples, ReadOnlySpan<float> seconds)
    {
        var (last, sum) = (-1, 0d);
        for (var i = 0; i < samples.Length; i++)
        {
            if (!double.IsNaN(samples[i].Latitude))
            {
                var time = last < 0 ? 0 : samples[i].Time - samples[last].Time;
                var step = last < 0 || seconds[i] == 0 ? 0 : Positions.Between(samples[last], samples[i]);
                if (step <= FastestStep * time || time > LongestDrop)
                {
                    sum += step <= FastestStep * time ? step : 0;
                    last = i;
                }
            }

            samples[i].Distance = sum;
        }

        return last >= 0;
    }

    private static bool FromSpeeds(Span<Sample> samples, ReadOnlySpan<float> seconds)
    {
        var (sum, isThere) = (0d, false);
        for (var i = 0; i < samples.Length; i++)
        {
            var isKnown = samples[i].Speed is >= 0 and < (float)FastestStep;
            sum += isKnown ? samples[i].Speed * seconds[i] : 0;
            isThere |= isKnown;
            samples[i].Distance = sum;
        }

        return isThere;
    }
}
