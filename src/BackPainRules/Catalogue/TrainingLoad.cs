using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>
/// Reads load out of the running log. Each run is judged by the 30 days before it, not by today. Missing is
/// never 0: where a distance or time is missing, that run is not known, and the largest jump may be larger. So it is
/// with a run that has too little of the log before it, where the first day of the log is said.
/// </summary>
internal static class TrainingLoad
{
    private const int WindowDays = 30;
    private const int FewestDays = 14;
    private const int FewestRuns = 2;

    public static Reading RanBefore(RunnerCase runner, DateOnly today) =>
        RunLog.LastDay(runner) is not { } last ? default
        : Before(runner, last).Count > 0 ? Reading.Yes
        : RunLog.Covers(runner, last.AddDays(-WindowDays)) ? Reading.No
        : default;

    /// <summary>Whether the last run was the next step of a plan, or a repeated one: surely not where there is no plan, or where steps were left out.</summary>
    public static Reading LastRunWasPlanned(RunnerCase runner, DateOnly today)
    {
        if (RunLog.LastDay(runner) is { } last && RunLog.Runs(runner, last, last) is var runs && runs.Exists(HasStep))
        {
            return RunLog.LastDay(runner, last.AddDays(-1)) is { } before ? Follow(runs, RunLog.Runs(runner, before, before)) : Reading.Yes;
        }

        return runner.Answers[Running.Plan.Id].ChoiceName == Running.Plan.Answer(TrainingPlan.None).ChoiceName ? Reading.No : default;
    }

    /// <summary>The largest jump of the week up to the last run: an easy run afterwards does not undo it.</summary>
    public static Reading DistanceJump(RunnerCase runner, DateOnly today) => Jump(runner, Running.DistanceJump, days: 7, run => run.DistanceMeters);

    public static Reading MinutesJump(RunnerCase runner, DateOnly today) => Jump(runner, Running.MinutesJump, days: 7, run => run.RunningSeconds);

    /// <summary>The largest jump of the 56 days that count for bone (definition 51).</summary>
    public static Reading JumpInEightWeeks(RunnerCase runner, DateOnly today) => Jump(runner, Running.JumpInEightWeeks, days: 56, run => run.DistanceMeters);

    private static Reading Jump(RunnerCase runner, NumberSignal signal, int days, Func<RunningSession, decimal?> amount)
    {
        decimal? largest = null;
        var last = RunLog.LastDay(runner);
        var isAllKnown = last is { } end && RunLog.Covers(runner, end.AddDays(1 - days));
        for (var day = last; day > last?.AddDays(-days); day = RunLog.LastDay(runner, day.Value.AddDays(-1)))
        {
            var before = Before(runner, day.Value);
            if (!IsEnough(runner, day.Value, before.Count))
            {
                // After a month that is known to be without a run there is nothing to compare with: a restart, no jump.
                isAllKnown &= before.Count == 0 && RunLog.Covers(runner, day.Value.AddDays(-WindowDays));
                continue;
            }

            var (longest, best) = (RunLog.Runs(runner, day.Value, day.Value).Longest(amount), before.Longest(amount));
            isAllKnown &= longest is not null && best is not null;
            largest = longest is { } now && best > 0 ? Math.Max(largest ?? 0, now / best.Value) : largest;
        }

        return largest is not { } jump ? default : isAllKnown ? signal.Of(jump) : signal.OrMore(jump);
    }

    private static RunWindow Before(RunnerCase runner, DateOnly day) => RunLog.Runs(runner, day.AddDays(-WindowDays), day.AddDays(-1));

    // A log told by hand needs one earlier run (LN1). Of one that begins on a day, such as that of the first import, two weeks and two runs.
    private static bool IsEnough(RunnerCase runner, DateOnly day, int runs) =>
        runner.LogFrom is null ? runs > 0 : runs >= FewestRuns && RunLog.Covers(runner, day.AddDays(-FewestDays));

    private static Reading Follow(RunWindow runs, RunWindow earlier)
    {
        foreach (var run in runs)
        {
            foreach (var before in earlier)
            {
                if (run.Plan is { } step && before.Plan is { } done && Follows(step, done))
                {
                    return Reading.Yes;
                }
            }
        }

        return runs.Exists(HasNoStep) || earlier.Exists(HasNoStep) ? default : Reading.No;
    }

    private static bool HasStep(RunningSession run) => run.Plan is not null;

    private static bool HasNoStep(RunningSession run) => run.Plan is null;

    private static bool Follows(PlanStep step, PlanStep earlier) =>
        step.Week < earlier.Week || (step.Week == earlier.Week && step.Run <= earlier.Run + 1) || (step.Week == earlier.Week + 1 && step.Run == 1);
}
