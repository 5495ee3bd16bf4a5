namespace BackPainRules.RunningData.Merging;

/// <summary>Finds the runs that begin at about the same time, without looking at all.</summary>
internal sealed class StartIndex
{
    // So many different runs in two minutes are no runner's: looking at more would only cost time.
    private const int MostInSlot = 64;

    private readonly Dictionary<(bool IsClock, long Slot), List<int>> slots = [];

    /// <summary>Adds a run by its place.</summary>
    public void Add(FoundRun run, int place)
    {
        foreach (var (isClock, seconds) in Times(run))
        {
            var key = (isClock, Slot(seconds));
            if (!slots.TryGetValue(key, out var places))
            {
                slots.Add(key, places = []);
            }

            if (places.Count < MostInSlot)
            {
                places.Add(place);
            }
        }
    }

    /// <summary>The places of all runs added that may be the same run.</summary>
    public IEnumerable<int> Near(FoundRun run)
    {
        foreach (var (isClock, seconds) in Times(run))
        {
            for (var slot = Slot(seconds) - 1; slot <= Slot(seconds) + 1; slot++)
            {
                foreach (var place in slots.GetValueOrDefault((isClock, slot)) ?? [])
                {
                    yield return place;
                }
            }
        }
    }

    private static long Slot(long seconds) => Math.DivRem(seconds, SameRun.StartSeconds).Quotient;

    // By the instant, and by the runner's clock for those whose instant is not known.
    private static IEnumerable<(bool IsClock, long Seconds)> Times(FoundRun run)
    {
        if (!run.IsLocalClock)
        {
            yield return (false, run.Run.StartTime.ToUnixTimeSeconds());
        }

        if (run.IsLocalClock || run.Run.IsLocalTime)
        {
            yield return (true, (run.Run.StartTime.DateTime.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond);
        }
    }
}
