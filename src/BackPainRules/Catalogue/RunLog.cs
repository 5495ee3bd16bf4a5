using BackPainRules.Facts;

namespace BackPainRules.Catalogue;

/// <summary>Looks into the running log.</summary>
internal static class RunLog
{
    /// <summary>The first running day.</summary>
    public static DateOnly? FirstDay(RunnerCase runner)
    {
        DateOnly? first = null;
        foreach (var run in Runs(runner, DateOnly.MinValue, DateOnly.MaxValue))
        {
            first = first < run.Date ? first : run.Date;
        }

        return first;
    }

    public static DateOnly? LastDay(RunnerCase runner) => LastDay(runner, DateOnly.MaxValue);

    /// <summary>The last running day up to a day.</summary>
    public static DateOnly? LastDay(RunnerCase runner, DateOnly upTo)
    {
        DateOnly? last = null;
        foreach (var run in Runs(runner, DateOnly.MinValue, upTo))
        {
            last = last > run.Date ? last : run.Date;
        }

        return last;
    }

    /// <summary>The runs of some days, both ends included.</summary>
    public static RunWindow Runs(RunnerCase runner, DateOnly from, DateOnly to) => new(runner.Sessions is { } sessions ? sessions.AsSpan() : [], from, to);

    /// <summary>Whether the log covers all days from one on, as far as is said: a log told by hand covers what it was asked for.</summary>
    public static bool Covers(RunnerCase runner, DateOnly from) => runner.LogFrom is not { } first || first <= from;
}
