using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Reads the kind of the last runs, and how the back took them, out of the log.</summary>
internal static class RecentRuns
{
    private const decimal HillyDescentMeters = 100;
    private const decimal SteepMeters = 400;
    private const decimal LeastDescentOfSteep = SteepMeters * 0.08m;
    private const decimal HourSeconds = 3600;

    public static Reading SpeedWork(RunnerCase runner, DateOnly today) => Any(
        runner,
        today.AddDays(-28),
        today,
        run => run.Kind is { } kind ? kind is SessionKind.Tempo or SessionKind.Intervals or SessionKind.Race : null);

    public static Reading Hills(RunnerCase runner, DateOnly today) => Any(
        runner,
        today.AddDays(-14),
        today,
        run => run.Kind == SessionKind.Hills || IsDownhill(run) == true ? true : run.DescentMeters is not null ? false : null);

    public static Reading Downhill(RunnerCase runner, DateOnly today) => Any(runner, today.AddDays(-14), today, IsDownhill);

    public static Reading OverAnHour(RunnerCase runner, DateOnly today) => Any(
        runner,
        today.AddDays(-28),
        today,
        run => run.RunningSeconds is { } seconds ? seconds > HourSeconds : null);

    public static Reading SoreMornings(RunnerCase runner, DateOnly today) => Any(
        runner,
        today.AddDays(-7),
        today.AddDays(-1),
        run => run.PainNextMorning is { } score ? score >= 1 : null);

    public static Reading ScoreInLastRun(RunnerCase runner, DateOnly today) =>
        RunLog.LastDay(runner) is { } last && RunLog.Runs(runner, last, last).Longest(run => run.PainDuring) is { } score
            ? Running.ScoreInRun.Of(score)
            : default;

    /// <summary>The last three running days, each with one run: more pain in each.</summary>
    public static Reading WorseEachRun(RunnerCase runner, DateOnly today)
    {
        Span<decimal> scores = stackalloc decimal[3];
        var last = today;
        for (var i = 0; i < scores.Length; i++)
        {
            if (RunLog.LastDay(runner, last) is not { } day || OnlyScore(RunLog.Runs(runner, day, day)) is not { } score)
            {
                return default;
            }

            (scores[i], last) = (score, day.AddDays(-1));
        }

        return scores[0] > scores[1] && scores[1] > scores[2] ? Reading.Yes : Reading.No;
    }

    // Long: 100 m down in the run. Steep: 400 m of it fall by 8 % or more, about two minutes at an easy pace. That takes 32 m down: where there was less, none was steep.
    private static bool? IsDownhill(RunningSession run)
    {
        var steep = run.SteepDownhillShare * run.DistanceMeters;
        return run.DescentMeters >= HillyDescentMeters || steep >= SteepMeters ? true
            : run.DescentMeters < LeastDescentOfSteep || (run.DescentMeters is not null && steep is not null) ? false
            : null;
    }

    private static decimal? OnlyScore(RunWindow runs) => runs.Count == 1 ? runs.Longest(run => run.PainDuring) : null;

    // 'No' needs a log that covers the days. No run in the window: nothing is known, for the log may begin later or end sooner.
    private static Reading Any(RunnerCase runner, DateOnly from, DateOnly to, Func<RunningSession, bool?> isSo)
    {
        var runs = RunLog.Runs(runner, from, to);
        var allTold = runs.Count > 0 && RunLog.Covers(runner, from);
        foreach (var run in runs)
        {
            if (isSo(run) == true)
            {
                return Reading.Yes;
            }

            allTold &= isSo(run) is not null;
        }

        return allTold ? Reading.No : default;
    }
}
