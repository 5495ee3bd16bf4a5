using BackPainRules.Facts;

namespace BackPainRules.Catalogue;

/// <summary>The runs of some days: a look into the log, no copy. Where a value is missing among them, nothing is known: missing is never 0.</summary>
/// <param name="log">The log.</param>
/// <param name="from">The first day.</param>
/// <param name="to">The last day.</param>
internal readonly ref struct RunWindow(ReadOnlySpan<RunningSession> log, DateOnly from, DateOnly to)
{
    private readonly ReadOnlySpan<RunningSession> log = log;

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var _ in this)
            {
                count++;
            }

            return count;
        }
    }

    public Enumerator GetEnumerator() => new(log, from, to);

    public bool Exists(Func<RunningSession, bool> isSo)
    {
        foreach (var run in this)
        {
            if (isSo(run))
            {
                return true;
            }
        }

        return false;
    }

    public decimal? Longest(Func<RunningSession, decimal?> amount)
    {
        decimal? longest = null;
        foreach (var run in this)
        {
            if (amount(run) is not { } value)
            {
                return null;
            }

            longest = longest > value ? longest : value;
        }

        return longest;
    }

    public decimal? Total(Func<RunningSession, decimal?> amount)
    {
        decimal? total = null;
        foreach (var run in this)
        {
            if (amount(run) is not { } value)
            {
                return null;
            }

            total = (total ?? 0) + value;
        }

        return total;
    }

    /// <summary>Goes through the runs in the order of the log.</summary>
    public ref struct Enumerator(ReadOnlySpan<RunningSession> log, DateOnly from, DateOnly to)
    {
        private readonly ReadOnlySpan<RunningSession> log = log;
        private int place = -1;

        public readonly RunningSession Current => log[place];

        public bool MoveNext()
        {
            while (++place < log.Length)
            {
                if (log[place].Date >= from && log[place].Date <= to)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
