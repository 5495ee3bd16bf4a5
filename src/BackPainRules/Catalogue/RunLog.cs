using BackPainRules.Facts;

namespace BackPainRules.Catalogue;

/// <summary>Looks into the running log. Where a value is missing among the runs that count, nothing is known: missing is never 0.</summary>
internal static class RunLog
{
    public static DateOnly? LastDay(RunnerCase runner) => LastDay(runner, DateOnly.MaxValue);

    /// <summary>The last running day up to a day.</summary>
    public static DateOnly? LastDay(RunnerCase runner, DateOnly upTo)
    {
        DateOnly? last = null;
        foreach (var run in runner.Sessions ?? [])
        {
            if (run.Date <= upTo && (last is not { } day || run.Date > day))
            {
                last = run.Date;
            }
        }

        return last;
    }

    public static List<RunningSession> Runs(RunnerCase runner, DateOnly from, DateOnly to)
    {
        var runs = new List<RunningSession>();
        foreach (var run in runner.Sessions ?? [])
        {
            if (run.Date >= from && run.Date <= to)
            {
                runs.Add(run);
            }
        }

        return runs;
    }

    public static decimal? Longest(List<RunningSession> runs, Func<RunningSession, decimal?> amount)
    {
        decimal? longest = null;
        foreach (var run in runs)
        {
            if (amount(run) is not { } value)
            {
                return null;
            }

            longest = longest > value ? longest : value;
        }

        return longest;
    }

    public static decimal? Total(List<RunningSession> runs, Func<RunningSession, decimal?> amount)
    {
        decimal total = 0;
        foreach (var run in runs)
        {
            if (amount(run) is not { } value)
            {
                return null;
            }

            total += value;
        }

        return runs.Count > 0 ? total : null;
    }
}
