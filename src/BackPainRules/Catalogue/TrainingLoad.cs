using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>
/// Reads load out of the running log. The runs of the last running day are judged by the 30 days before it, not by today. Missing is
/// never 0: where a distance or time in that window is missing, nothing is known of the jump.
/// </summary>
internal static class TrainingLoad
{
    private const int WindowDays = 30;

    public static Reading RanBefore(RunnerCase runner, DateOnly today) =>
        RunLog.LastDay(runner) is { } last ? (RunLog.Runs(runner, last.AddDays(-WindowDays), last.AddDays(-1)).Count > 0 ? Reading.Yes : Reading.No) : default;

    /// <summary>Whether the last run was the next step of a plan, or a repeated one: surely not where there is no plan, or where steps were left out.</summary>
    public static Reading LastRunWasPlanned(RunnerCase runner, DateOnly today)
    {
        if (RunLog.LastDay(runner) is { } last && RunLog.Runs(runner, last, last) is var runs && runs.Exists(run => run.Plan is not null))
        {
            return RunLog.LastDay(runner, last.AddDays(-1)) is { } before ? Follow(runs, RunLog.Runs(runner, before, before)) : Reading.Yes;
        }

        return runner.Answers[Running.Plan.Id] == Running.Plan.Answer(TrainingPlan.None) ? Reading.No : default;
    }

    public static Reading DistanceJump(RunnerCase runner, DateOnly today) => Jump(runner, Running.DistanceJump, run => run.DistanceMeters);

    public static Reading MinutesJump(RunnerCase runner, DateOnly today) => Jump(runner, Running.MinutesJump, run => run.RunningSeconds);

    private static Reading Jump(RunnerCase runner, NumberSignal signal, Func<RunningSession, decimal?> amount) =>
        RunLog.LastDay(runner) is { } last
        && RunLog.Longest(RunLog.Runs(runner, last, last), amount) is { } latest
        && RunLog.Longest(RunLog.Runs(runner, last.AddDays(-WindowDays), last.AddDays(-1)), amount) is { } before and > 0
            ? signal.Of(latest / before)
            : default;

    private static Reading Follow(List<RunningSession> runs, List<RunningSession> earlier)
    {
        if (runs.Exists(run => run.Plan is { } step && earlier.Exists(before => before.Plan is { } done && Follows(step, done))))
        {
            return Reading.Yes;
        }

        return runs.TrueForAll(run => run.Plan is not null) && earlier.TrueForAll(run => run.Plan is not null) ? Reading.No : default;
    }

    private static bool Follows(PlanStep step, PlanStep earlier) =>
        step.Week < earlier.Week || (step.Week == earlier.Week && step.Run <= earlier.Run + 1) || (step.Week == earlier.Week + 1 && step.Run == 1);
}
