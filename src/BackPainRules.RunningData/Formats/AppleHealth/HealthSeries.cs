namespace BackPainRules.RunningData.Formats.AppleHealth;

/// <summary>All readings of one kind.</summary>
internal sealed class HealthSeries
{
    // A real export is sorted once and looks at each reading once or twice; one that was made to take for ever gets no further.
    private const long MostLooks = 200_000_000;

    private long looks;
    private HealthReading[] readings = [];
    private int longest;
    private bool isSorted = true;

    public int Count { get; private set; }

    public void Add(in HealthReading reading)
    {
        if (Count == readings.Length)
        {
            Array.Resize(ref readings, Math.Max(1024, Count * 2));
        }

        isSorted &= Count == 0 || readings[Count - 1].Start <= reading.Start;
        longest = Math.Max(longest, reading.Seconds);
        readings[Count++] = reading;
    }

    /// <summary>The readings that may have a share in a stretch of time, by their start.</summary>
    public ReadOnlySpan<HealthReading> Around(double from, double to)
    {
        var all = readings.AsSpan(0, Count);
        if (looks > MostLooks)
        {
            return [];
        }

        if (!isSorted)
        {
            looks += Count;
            // Sources may come one after the other. Readings of one second get one order, as sums depend on it.
            all.Sort(static (a, b) => (a.Start, a.Source, a.Seconds, a.Value).CompareTo((b.Start, b.Source, b.Seconds, b.Value)));
            isSorted = true;
        }

        var first = FirstFrom(all, from - longest);
        var around = all[first..Math.Max(first, FirstFrom(all, to))];
        looks += around.Length;
        return around;
    }

    private static int FirstFrom(ReadOnlySpan<HealthReading> all, double time)
    {
        int low = 0, high = all.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Start + HealthReading.Epoch < time)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
