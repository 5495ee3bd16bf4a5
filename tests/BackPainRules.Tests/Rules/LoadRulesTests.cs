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
    private const string Quicker = "load.faster-lately";
    private const string Longer = "load.longer-runs";
    private const string Restart = "load.restart";
    private const string LongerWeek = "load.longer-week";
    private const string FirstWeek = "load.first-week";
    private const string FastReturn = "load.fast-return";
    private const string LongShare = "load.long-share";
    private const string SpeedWork = "load.speed-work";
    private const string Faster = "load.faster";

    internal static readonly RuleTable Table = new(
        [
            Holds(Jump, "1.101 times the longest of 30 days", Compared(1.101m)),
            Holds(Jump, "distances are not known, minutes 1.101 times", Unplanned.With(Running.MinutesJump, 1.101m)),
            Fails(Jump, "distance and minutes are 1.100 times the longest", Compared(1.100m).With(Running.MinutesJump, 1.100m)),
            Fails(Jump, "it was the planned step", Compared(1.5m).Yes(Running.PlannedStep).With(Running.Plan, TrainingPlan.CouchTo5K).With(Running.LongestMinutes, 35)),
            Holds(Jump, "too long for a step of Couch to 5K, whatever was said of the plan", Compared(1.5m).Yes(Running.PlannedStep).With(Running.Plan, TrainingPlan.CouchTo5K).With(Running.LongestMinutes, 36)),
            Holds(Jump, "too long for a step of Couch to 5K, and nobody asked of a plan", Compared(1.5m).NotAsked(Running.PlannedStep).With(Running.LongestMinutes, 36)),
            Open(Jump, "the planned step, and nobody knows how long it took", Compared(1.5m).Yes(Running.PlannedStep).With(Running.Plan, TrainingPlan.CouchTo5K)),
            Holds(Jump, "a step of a plan that is not Couch to 5K", Compared(1.5m).Yes(Running.PlannedStep).With(Running.Plan, TrainingPlan.Other)),
            Fails(Jump, "there was no run in the 30 days before", Compared(1.5m).No(Running.RanBefore)),
            Fails(Jump, "the back does not hurt", Compared(1.5m).No(BackSites)),
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
            Fails(StepUp, "pain in runs, Couch to 5K week 9: no more than a tenth more", PlanWeek(9)),
            Fails(StepUp, "pain in runs, Couch to 5K week 3: no more running than in week 2", PlanWeek(3)),
            Fails(StepUp, "pain in runs, Couch to 5K week 7: the same as week 6", PlanWeek(7)),
            Holds(StepUp, "pain in runs, Couch to 5K week 4", PlanWeek(4)),
            Holds(StepUp, "pain in runs, Couch to 5K week 6", PlanWeek(6)),
            Holds(StepUp, "pain in runs, Couch to 5K week 8", PlanWeek(8)),
            Holds(Quicker, "faster since about when the pain began", LowBack.Yes(Pain.DuringRun, Running.FasterLately)),
            Fails(Quicker, "no faster", LowBack.Yes(Pain.DuringRun).No(Running.FasterLately)),
            Fails(Quicker, "no pain in or after runs", LowBack.Yes(Running.FasterLately).No(Pain.DuringRun, Pain.AfterRun)),
            Open(Quicker, "it was not asked", LowBack.Yes(Pain.DuringRun)),
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

            Holds(Restart, "no run in the 30 days before, and no planned step", Sore.No(Running.RanBefore, Running.PlannedStep)),
            Holds(Restart, "31 days lie between the last two runs", Logged(5_000, 5_000, daysBetween: 31).Yes(Pain.DuringRun)),
            Fails(Restart, "30 days lie between the last two runs", Logged(5_000, 5_000, daysBetween: 30).Yes(Pain.DuringRun)),
            Fails(Restart, "it was the planned step", Sore.No(Running.RanBefore).Yes(Running.PlannedStep)),
            Fails(Restart, "no pain in or after runs", LowBack.No(Pain.DuringRun, Pain.AfterRun, Running.RanBefore, Running.PlannedStep)),
            Open(Restart, "no log, and nobody asked about the 30 days before", Sore.No(Running.PlannedStep)),
            Open(Restart, "nobody asked whether it was planned", Sore.No(Running.RanBefore)),

            Holds(LongerWeek, "a beginner's week is 1.301 times the week before", BeginnersWeek(1.301m)),
            Fails(LongerWeek, "it is 1.300 times the week before", BeginnersWeek(1.300m)),
            Fails(LongerWeek, "three times the week before, after two years of running", BeginnersWeek(3).With(Running.Months, 24).No(Running.FirstWeek)),
            Fails(LongerWeek, "it was the planned step (LN4)", BeginnersWeek(1.5m).Yes(Running.PlannedStep)),
            Fails(LongerWeek, "no run in the 30 days before (LN2)", BeginnersWeek(1.5m).No(Running.RanBefore)),
            Holds(LongerWeek, "three runs of 4 km after two, from a beginner's log", BeginnersLog(0, 2, 4, 7, 9)),
            Fails(LongerWeek, "two runs of 4 km after two, from a beginner's log", BeginnersLog(0, 2, 7, 9)),
            Open(LongerWeek, "weeks were not compared", BeginnersWeek(1.5m).NotAsked(Running.WeekJump)),
            Open(LongerWeek, "nobody asked how long the person has been running", BeginnersWeek(1.5m).NotAsked(Running.Months)),

            Holds(FirstWeek, "3.0 km at an index of 30.1", WeekOne(3, 30.1m)),
            Fails(FirstWeek, "2.9 km at an index of 30.1", WeekOne(2.9m, 30.1m)),
            Fails(FirstWeek, "3.0 km at an index of 30.0", WeekOne(3, 30.0m)),
            Holds(FirstWeek, "height and mass give 30.1", WeekOne(3, null).With(Person.Height, 1.70m).With(Person.Mass, 87.0m)),
            Fails(FirstWeek, "height and mass give 30.0", WeekOne(3, null).With(Person.Height, 1.70m).With(Person.Mass, 86.7m)),
            Fails(FirstWeek, "it is no longer the first week", WeekOne(6, 35).No(Running.FirstWeek)),
            Fails(FirstWeek, "it was the planned step", WeekOne(6, 35).Yes(Running.PlannedStep)),
            Open(FirstWeek, "the distance is not known", WeekOne(3, 35).NotAsked(Running.WeekDistance)),
            Open(FirstWeek, "height and mass are not known", WeekOne(6, null)),

            Holds(FastReturn, "straight back to the old load", Sore.Yes(Running.FastReturn)),
            Fails(FastReturn, "no such return", Sore.No(Running.FastReturn)),
            Fails(FastReturn, "no pain in or after runs", LowBack.Yes(Running.FastReturn).No(Pain.DuringRun, Pain.AfterRun)),
            Open(FastReturn, "it was not asked", Sore),

            Holds(LongShare, "one run is over half of the week", Sore.Yes(Running.OverHalfOfWeek).No(Running.PlannedStep)),
            Holds(LongShare, "a morning was sore", Sore.Yes(Running.SoreMornings).No(Running.PlannedStep)),
            Fails(LongShare, "neither", Sore.No(Running.OverHalfOfWeek, Running.SoreMornings)),
            Fails(LongShare, "60, 30 and 30 minutes: half, not over half", WeekOfMinutes(60, 30, 30)),
            Holds(LongShare, "61, 30 and 30 minutes", WeekOfMinutes(61, 30, 30)),
            Open(LongShare, "mornings were not asked", Sore.No(Running.OverHalfOfWeek, Running.PlannedStep)),

            Holds(SpeedWork, "pain in runs, and fast running in the last 4 weeks", Sore.Yes(Running.SpeedWork)),
            Holds(SpeedWork, "intervals 28 days ago", Sore with { Sessions = [new() { Date = Today.AddDays(-28), Kind = SessionKind.Intervals }] }),
            Fails(SpeedWork, "the pain comes only after runs", LowBack.Yes(Pain.AfterRun, Running.SpeedWork).No(Pain.DuringRun)),
            Fails(SpeedWork, "no fast running", Sore.No(Running.SpeedWork)),
            Open(SpeedWork, "it was not asked", Sore),

            Holds(Faster, "faster since the pain began", Sore.Yes(Running.FasterLately)),
            Holds(Faster, "3 of 10 in the last run", Sore.No(Running.FasterLately).With(Running.ScoreInRun, 3)),
            Holds(Faster, "2.1 of 10 in the last run, which counts as 3", Sore.No(Running.FasterLately).With(Running.ScoreInRun, 2.1m)),
            Holds(Faster, "5 of 10 in the last run", Sore.No(Running.FasterLately).With(Running.ScoreInRun, 5)),
            Fails(Faster, "2 of 10 in the last run", Sore.No(Running.FasterLately).With(Running.ScoreInRun, 2)),
            Fails(Faster, "5.1 of 10 in the last run, which counts as 6: that one is too much", Sore.No(Running.FasterLately).With(Running.ScoreInRun, 5.1m)),
            Open(Faster, "the score in the run is not known", Sore.No(Running.FasterLately)),
        ],
        []);

    private static RunnerCase Unplanned => LowBack.Yes(Running.RanBefore).No(Running.PlannedStep);

    private static RunnerCase Compared(decimal ratio) => Unplanned.With(Running.DistanceJump, ratio);

    private static RunnerCase Sore => LowBack.Yes(Pain.DuringRun);

    private static RunnerCase BeginnersWeek(decimal ratio) =>
        Compared(1.100m).Yes(Pain.DuringRun).With(Running.MinutesJump, 1.100m).With(Running.Months, 1).With(Running.WeekJump, ratio);

    private static RunnerCase BeginnersLog(params int[] daysAgo) => Sore.With(Running.Months, 1).No(Running.PlannedStep) with
    {
        Sessions = [.. daysAgo.Select(days => new RunningSession { Date = Today.AddDays(-days), DistanceMeters = 4_000, RunningSeconds = 1_600 })],
    };

    private static RunnerCase WeekOne(decimal kilometres, decimal? massIndex)
    {
        var told = Sore.Yes(Running.FirstWeek).No(Running.PlannedStep).With(Running.WeekDistance, kilometres);
        return massIndex is { } index ? told.With(Person.MassIndex, index) : told;
    }

    private static RunnerCase WeekOfMinutes(params int[] minutes) => Sore.No(Running.PlannedStep) with
    {
        Sessions = [.. minutes.Select((time, i) => new RunningSession { Date = Today.AddDays(-1 - (2 * i)), RunningSeconds = 60 * time, PainNextMorning = 0 })],
    };

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
