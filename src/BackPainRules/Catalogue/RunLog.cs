using BackPainRules.Facts;

namespace BackPainRules.Catalogue;

/// <summary>Looks into the running log.</summary>
internal static class RunLog
{
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
}
