using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Reads the week up to the last run out of the log.</summary>
internal static class RunningWeek
{
    public static Reading Runs(RunnerCase runner, DateOnly today) =>
        RunLog.LastDay(runner) is { } last ? Running.RunsAWeek.Of(Week(runner, last).Count) : default;

    public static Reading Distance(RunnerCase runner, DateOnly today) =>
        RunLog.LastDay(runner) is { } last && Week(runner, last).Total(run => run.DistanceMeters) is { } meters
            ? Running.WeekDistance.Of(meters / 1000)
            : default;

    public static Reading Jump(RunnerCase runner, DateOnly today) =>
        RunLog.LastDay(runner) is { } last
        && Week(runner, last).Total(run => run.DistanceMeters) is { } meters
        && Week(runner, last.AddDays(-7)) is { Count: > 1 } earlier
        && earlier.Total(run => run.DistanceMeters) is { } before and > 0
            ? Running.WeekJump.Of(meters / before)
            : default;

    public static Reading LongestIsOverHalf(RunnerCase runner, DateOnly today) =>
        RunLog.LastDay(runner) is { } last
        && Week(runner, last) is { Count: > 1 } week
        && week.Longest(run => run.RunningSeconds) is { } longest
        && week.Total(run => run.RunningSeconds) is { } total
            ? (2 * longest > total ? Reading.Yes : Reading.No)
            : default;

    private static RunWindow Week(RunnerCase runner, DateOnly last) => RunLog.Runs(runner, last.AddDays(-6), last);
}
