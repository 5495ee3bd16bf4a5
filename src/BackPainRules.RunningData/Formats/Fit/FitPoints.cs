using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>Turns record messages into points.</summary>
internal sealed class FitPoints(SampleList samples)
{
    private const uint DistanceSteps = 1 << 12;

    private double summedDistance;
    private uint? lastDistance;

    /// <summary>Adds a point; one without a time is dropped.</summary>
    public void Add(ReadOnlySpan<double> values)
    {
        var time = FitTime.Of(values[(int)FitQuantity.Timestamp]);
        if (double.IsNaN(time))
        {
            return;
        }

        ref var sample = ref samples.Add();
        sample.Time = time;
        sample.Distance = values[(int)FitQuantity.Distance];
        sample.Speed = (float)First(values[(int)FitQuantity.EnhancedSpeed], values[(int)FitQuantity.Speed]);
        sample.Altitude = (float)First(values[(int)FitQuantity.EnhancedAltitude], values[(int)FitQuantity.Altitude]);
        sample.Cadence = (float)First(values[(int)FitQuantity.Cadence256], values[(int)FitQuantity.Cadence] + Fraction(values[(int)FitQuantity.CadenceFraction]));
        sample.Stance = (float)values[(int)FitQuantity.Stance];
        sample.Oscillation = (float)values[(int)FitQuantity.Oscillation];
        sample.StepLength = (float)values[(int)FitQuantity.StepLength];
        if (!(values[(int)FitQuantity.PositionError] > Sample.LargestPositionError))
        {
            sample.Latitude = values[(int)FitQuantity.Latitude];
            sample.Longitude = values[(int)FitQuantity.Longitude];
        }

        if (!double.IsNaN(values[(int)FitQuantity.SpeedAndDistance]))
        {
            AddPacked((uint)values[(int)FitQuantity.SpeedAndDistance], ref sample);
        }
    }

    // Speed in the low 12 bits; in the high 12 bits distance, which begins anew after 256 m.
    private void AddPacked(uint packed, ref Sample sample)
    {
        var distance = packed >> 12;
        summedDistance += lastDistance is { } last ? (distance - last) & (DistanceSteps - 1) : distance;
        lastDistance = distance;
        if (double.IsNaN(sample.Distance))
        {
            sample.Distance = summedDistance / 16;
            sample.Speed = (packed & (DistanceSteps - 1)) / 100f;
        }
    }

    private static double First(double one, double other) => double.IsNaN(one) ? other : one;

    private static double Fraction(double value) => double.IsNaN(value) ? 0 : value;
}
