using BackPainRules.RunningData.Formats.Xml;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.AppleHealth;

/// <summary>The readings of an export that may tell of a run, and what they say of a stretch of time.</summary>
internal sealed class HealthReadings(XmlWalk walk, ReadScope scope)
{
    private readonly HealthSeries[] series = [new(), new(), new(), new(), new()];
    private readonly HealthSources sources = new();
    private bool isFull;

    /// <summary>Keeps the record that the walk is at, if it tells of runs.</summary>
    public void Take()
    {
        if (HealthQuantity.KindOf(walk.Attribute("type")) is not { } kind)
        {
            return;
        }

        var quantity = HealthQuantity.In(kind, walk.Attribute("unit"));
        var value = (float)(NumberText.ReadAmount(walk.Attribute("value")) * quantity.Factor);
        var start = WrittenTime.SecondsOf(walk.Attribute("startDate")) - HealthReading.Epoch;
        var seconds = WrittenTime.SecondsOf(walk.Attribute("endDate")) - HealthReading.Epoch - start;
        if (!float.IsFinite(value) || !(Math.Abs(start) < int.MaxValue) || seconds is not (>= 0 and <= ushort.MaxValue))
        {
            return;
        }

        if (sources.NumberOf(walk.Attribute("sourceName")) is { } source && HasRoom(series[(int)kind]))
        {
            series[(int)kind].Add(new((int)start, value, (ushort)seconds, (ushort)source));
        }
    }

    /// <summary>The sum of a stretch, of one source: a watch, else the one with most. A watch and a phone count the same steps. NaN: no reading.</summary>
    public double Sum(HealthKind kind, double from, double to)
    {
        Span<double> sums = stackalloc double[sources.Count];
        sums.Clear();
        foreach (var reading in series[(int)kind].Around(from, to))
        {
            sums[reading.Source] += reading.Value * reading.Share(from, to);
        }

        var best = -1;
        for (var i = 0; i < sums.Length; i++)
        {
            if (sums[i] > 0 && (best < 0 || (sources.IsWatch(i), sums[i]).CompareTo((sources.IsWatch(best), sums[best])) > 0))
            {
                best = i;
            }
        }

        return best < 0 ? double.NaN : sums[best];
    }

    /// <summary>The mean of the readings above 0 that begin in a stretch; NaN: there is none.</summary>
    public double Mean(HealthKind kind, double from, double to)
    {
        double sum = 0;
        var count = 0;
        foreach (var reading in series[(int)kind].Around(from, to))
        {
            if (reading.Value > 0 && reading.Start + HealthReading.Epoch >= from)
            {
                sum += reading.Value;
                count++;
            }
        }

        return count > 0 ? sum / count : double.NaN;
    }

    private bool HasRoom(HealthSeries one)
    {
        if (one.Count < scope.Limits.Records)
        {
            return true;
        }

        if (!isFull)
        {
            isFull = true;
            scope.Warn(FileIssue.TooLarge, "It has more readings than are kept: steps of later workouts may be missing.");
        }

        return false;
    }
}
