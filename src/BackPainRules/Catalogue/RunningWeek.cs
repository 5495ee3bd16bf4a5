using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Reads the week up to the last run out of the log. Of a week that the log does not cover whole, a count or sum is the least it can be.</summary>
internal static class RunningWeek
{
    public static Reading Runs(RunnerCase runner, DateOnly today) =>
        RunLog.LastDay(runner) is { } last ? OrMore(runner, last, Running.RunsAWeek, Week(runner, last).Count) : default;

    public static Reading Distance(RunnerCase runner, DateOnly today) =>
        RunLog.LastDay(runner) is { } last && Week(runner, last).Total(run => run.DistanceMeters) is { } meters
            ? OrMore(runner, last, Running.WeekDistance, meters / 1000)
            : default;

    public static Reading Jump(RunnerCase runner, DateOnly today) =>
        RunLog.LastDay(runner) is { } last
        && IsWhole(runner, last.AddDays(-7))
        && Week(runner, last).Total(run => run.DistanceMeters) is { } meters
        && Week(runner, last.AddDays(-7)) is { Count: > 1 } earlier
        && earlier.Total(run => run.DistanceMeters) is { } before and > 0
            ? Running.WeekJump.Of(meters / before)
            : default;

    public static Reading LongestIsOverHalf(RunnerCase runner, DateOnly today) =>
        RunLog.LastDay(runner) is { } last
        && IsWhole(runner, last)
        && Week(runner, last) is { Count: > 1 } week
        && week.Longest(run => run.RunningSeconds) is { } longest
        && week.Total(run => run.RunningSeconds) is { } total
            ? (2 * longest > total ? Reading.Yes : Reading.No)
            : default;

    public static Reading LongestMinutes(RunnerCase runner, DateOnly today) =>
        RunLog.LastDay(runner) is { } last && Week(runner, last).Longest(run => run.RunningSeconds) is { } longest
            ? OrMore(runner, last, Running.LongestMinutes, longest / 60)
            : default;

    private static bool IsWhole(RunnerCase runner, DateOnly last) => RunLog.Covers(runner, last.AddDays(-6));

    private static Reading OrMore(RunnerCase runner, DateOnly last, NumberSignal signal, decimal value) =>
        IsWhole(runner, last) ? signal.Of(value) : signal.OrMore(value);

    private static RunWindow Week(RunnerCase runner, DateOnly last) => RunLog.Runs(runner, last.AddDays(-6), last);
}
