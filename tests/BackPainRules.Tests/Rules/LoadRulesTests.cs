using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class LoadRulesTests
{
    private const string Jump = "load.run-jump";
    private const string StepUp = "load.planned-step-up";
    private const string Longer = "load.longer-runs";

    internal static readonly RuleTable Table = new(
        [
            Holds(Jump, "1.101 times the longest of 30 days", Compared(1.101m)),
            Holds(Jump, "distances are not known, minutes 1.101 times", Unplanned.With(Running.MinutesJump, 1.101m)),
            Fails(Jump, "distance and minutes are 1.100 times the longest", Compared(1.100m).With(Running.MinutesJump, 1.100m)),
            Fails(Jump, "it was the planned step", Compared(1.5m).Yes(Running.PlannedStep)),
            Fails(Jump, "there was no run in the 30 days before", Compared(1.5m).No(Running.RanBefore)),
            Fails(Jump, "the back does not hurt", Compared(1.5m).No(Pain.InLowBack, Pain.InButtock, Pain.InSacrum, Pain.InUpperBack)),
            Open(Jump, "no run was told", LowBack),
            Open(Jump, "nobody asked whether it was planned", Compared(1.5m).NotAsked(Running.PlannedStep)),
            Fails(Jump, "11 km after 10 km, from the log", Logged(10_000, 11_000)),
            Holds(Jump, "11.01 km after 10 km, from the log", Logged(10_000, 11_010)),
            Fails(Jump, "11.01 km after 10 km 31 days before", Logged(10_000, 11_010, daysBetween: 31)),
            Holds(Jump, "11.01 km after 10 km 30 days before", Logged(10_000, 11_010, daysBetween: 30)),
            Open(Jump, "the earlier distance is missing in the log", Logged(null, 11_010)),

            Holds(StepUp, "pain after runs since longer bouts of a plan", LowBack.Yes(Pain.AfterRun, Running.LongerBouts).With(Running.Plan, TrainingPlan.Other)),
            Fails(StepUp, "longer bouts without a plan", LowBack.Yes(Pain.AfterRun, Running.LongerBouts).With(Running.Plan, TrainingPlan.None)),
            Holds(StepUp, "pain in runs, Couch to 5K week 5", PlanWeek(5)),
            Holds(StepUp, "pain in runs, Couch to 5K week 9", PlanWeek(9)),
            Holds(StepUp, "pain in runs, Couch to 5K week 2", PlanWeek(2)),
            Fails(StepUp, "pain in runs, Couch to 5K week 1", PlanWeek(1)),
            Fails(StepUp, "another plan", LowBack.Yes(Pain.DuringRun).No(Running.LongerBouts).With(Running.Plan, TrainingPlan.Other).With(Running.PlanWeek, 5)),
            Fails(StepUp, "no pain in or after a run", LowBack.No(Pain.DuringRun, Pain.AfterRun).Yes(Running.LongerBouts)),
            Open(StepUp, "no plan was told", LowBack.Yes(Pain.DuringRun)),

            Holds(Longer, "pain in runs only since they got longer, without a plan", LowBack.Yes(Pain.DuringRun, Running.SinceLongerRuns).No(Running.PlannedStep)),
            Fails(Longer, "it was the planned step", LowBack.Yes(Pain.DuringRun, Running.SinceLongerRuns, Running.PlannedStep)),
            Fails(Longer, "it was there before", LowBack.Yes(Pain.DuringRun).No(Running.SinceLongerRuns)),
            Fails(Longer, "no pain in or after runs", LowBack.Yes(Running.SinceLongerRuns).No(Pain.DuringRun, Pain.AfterRun)),
            Open(Longer, "it was not asked", LowBack.Yes(Pain.DuringRun)),
        ],
        []);

    private static RunnerCase Unplanned => LowBack.Yes(Running.RanBefore).No(Running.PlannedStep);

    private static RunnerCase Compared(decimal ratio) => Unplanned.With(Running.DistanceJump, ratio);

    private static RunnerCase PlanWeek(int week) =>
        LowBack.Yes(Pain.DuringRun).No(Running.LongerBouts).With(Running.Plan, TrainingPlan.CouchTo5K).With(Running.PlanWeek, week);

    private static RunnerCase Logged(decimal? before, decimal last, int daysBetween = 7) => LowBack.No(Running.PlannedStep) with
    {
        Sessions =
        [
            new() { Date = Today.AddDays(-1 - daysBetween), DistanceMeters = before, RunningSeconds = before / 3 },
            new() { Date = Today.AddDays(-1), DistanceMeters = last, RunningSeconds = last / 3 },
        ],
    };

    public static TheoryData<string> Truths => Table.TruthNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);
}
