using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Rules;

/// <summary>Was it too much at once? The single run counts; weekly ratios are no alarm. Of these notes at most one is shown.</summary>
internal static class LoadRules
{
    public static readonly Rule PlannedStepUp = Rule
        .Define("load.planned-step-up", "A planned step up to longer running", "LN4")
        .When(Definitions.LowBackPain & Definitions.RunPain & ((Running.LongerBouts & Running.Plan.Is(TrainingPlan.CouchTo5K, TrainingPlan.Other)) | (Running.Plan.Is(TrainingPlan.CouchTo5K) & StepsUp)))
        .Suggests(Factors.PlannedStepUp, Evidence.VeryLow)
        .Advises(RunningAdvice.RepeatPlanWeek)
        .Because("A plan steps up in jumps, at last to 20 minutes and more without a break. That is planned and no fault; the back may need a week longer.")
        .From(Sources.CouchTo5K, Sources.DesignJudgement)
        .Heeds(WeekSixThread.B1);

    public static readonly Rule Restart = Rule
        .Define("load.restart", "A restart, or a first run", "LN2")
        .When(Definitions.LowBackPain & Definitions.RunPain & !Running.RanBefore & !Running.PlannedStep)
        .Suggests(Factors.Restart, Evidence.Low)
        .Advises(RunningAdvice.ReturnBySteps)
        .Because("After a month without running the body has to get used to it again. Beginners get sore and hurt more often than those who run regularly.")
        .From(Sources.Nielsen2013, Sources.DesignJudgement);

    public static readonly Rule RunJump = Rule
        .Define("load.run-jump", "A run much longer than those before", "LN1")
        .When(Definitions.BackPain & Running.RanBefore & ((Running.DistanceJump > Tunables.RunJump) | (Running.MinutesJump > Tunables.RunJump)) & !(Running.PlannedStep & Running.Plan.Is(TrainingPlan.CouchTo5K) & (Running.LongestMinutes <= LongestPlanned)))
        .Suggests(Factors.RunJump, Evidence.Low)
        .Advises(LoadAdvice.CapLongestRun)
        .Because("Runners who made one run over a tenth longer than the longest of the last 30 days got hurt more often; back pain alone was not studied.")
        .From(Sources.Frandsen2025)
        .Heeds(LongRunThread.D2, LongRunThread.D6);

    public static readonly Rule LongerWeek = Rule
        .Define("load.longer-week", "A beginner's week that was a good deal longer", "LN5")
        .When(Definitions.LowBackPain & Definitions.RunPain & Definitions.Novice & (Running.WeekJump > 1.30m) & Running.RanBefore & !Running.PlannedStep)
        .Suggests(Factors.LongerWeek, Evidence.VeryLow)
        .Advises(LoadAdvice.CapLongestRun)
        .Because("This week was a good deal longer than last. The evidence that this matters is weak, and for beginners only.")
        .From(Sources.NielsenWeekly2014, Sources.Buist2008);

    public static readonly Rule FirstWeek = Rule
        .Define("load.first-week", "A long first week", "LN6")
        .When(Definitions.LowBackPain & Definitions.RunPain & Running.FirstWeek & (Running.WeekDistance >= 3) & (Person.MassIndex > 30) & !Running.PlannedStep)
        .Suggests(Factors.FirstWeek, Evidence.Low)
        .Advises(ActivityAdvice.OneChange)
        .Because("Some beginners got hurt less when they kept their first week under 3 km. It is fine to grow slowly.")
        .From(Sources.Nielsen2014)
        .Heeds(LongRunThread.D1, LongRunThread.D14);

    public static readonly Rule LongerRuns = Rule
        .Define("load.longer-runs", "Pain only since the runs got longer", "D6")
        .When(Definitions.LowBackPain & Definitions.RunPain & Running.SinceLongerRuns & !Running.PlannedStep)
        .Suggests(Factors.LongerRuns, Evidence.Low)
        .Advises(LoadAdvice.CapLongestRun)
        .Because("Pain that came with longer runs often settles when single runs grow more slowly. No share of a week is proven to be too long.")
        .From(Sources.Frandsen2025, Sources.RunnersForums)
        .Heeds(LongRunThread.D6);

    public static readonly Rule LongShare = Rule
        .Define("load.long-share", "One run that is most of the week, or sore mornings", "AD20")
        .When(Definitions.LowBackPain & Definitions.RunPain & (Running.SoreMornings | (Running.OverHalfOfWeek & !Running.PlannedStep)))
        .Advises(LoadAdvice.CapLongestRun)
        .Because("While mornings are sore, or one run is most of the week, the longest run should wait with growing.")
        .From(Sources.Frandsen2025, Sources.DesignJudgement)
        .Heeds(LongRunThread.D2);

    public static readonly Rule FastReturn = Rule
        .Define("load.fast-return", "Straight back to the old load after a break")
        .When(Definitions.LowBackPain & Definitions.RunPain & Running.FastReturn)
        .Suggests(Factors.FastReturn, Evidence.Low)
        .Advises(RunningAdvice.ReturnBySteps)
        .Because("A break takes away what the body was used to; the first weeks count from the new start. That it matters for the back is likely, not shown.")
        .From(Sources.Frandsen2025, Sources.DesignJudgement);

    public static readonly Rule SpeedWork = Rule
        .Define("load.speed-work", "Fast running and pain in a run", "AD22")
        .When(Definitions.LowBackPain & Pain.DuringRun & Running.SpeedWork)
        .Suggests(Factors.SpeedWork, Evidence.Low)
        .Advises(LoadAdvice.LeaveSpeedWork)
        .Because("Harder running goes with more injuries of all kinds; for the back alone it was not studied.")
        .From(Sources.Theisen2014)
        .Heeds(SoreBackArticle.E14);

    public static readonly Rule FasterLately = Rule
        .Define("load.faster-lately", "Faster running since about the time when the pain began")
        .When(Definitions.LowBackPain & Definitions.RunPain & Running.FasterLately)
        .Suggests(Factors.SpeedWork, Evidence.Low)
        .Because("Harder running goes with more injuries of all kinds; for the back alone it was not studied.")
        .From(Sources.Theisen2014);

    public static readonly Rule Faster = Rule
        .Define("load.faster", "Faster than before, or pain that a slower pace may settle", "AD21")
        .When(Definitions.LowBackPain & Definitions.RunPain & (Running.FasterLately | Running.ScoreInRun.Between(3, 5)))
        .Advises(LoadAdvice.RunSlower)
        .Because("A pace at which you can talk loads less, and lets the back join in again.")
        .From(Sources.Theisen2014, Sources.PainMonitoring)
        .Heeds(FirstSessionThread.A17, LongRunThread.D2, SoreBackArticle.E14);

    public static readonly ValueList<Rule> All =
        [PlannedStepUp, Restart, RunJump, LongerWeek, FirstWeek, LongerRuns, LongShare, FastReturn, SpeedWork, FasterLately, Faster];

    // No step of Couch to 5K runs longer than 30 minutes, a few to spare.
    private const decimal LongestPlanned = 35;

    // The weeks of Couch to 5K in which running time grows by more than a tenth.
    private static Condition StepsUp => Condition.Any(Running.PlanWeek.Between(2, 2), Running.PlanWeek.Between(4, 6), Running.PlanWeek.Between(8, 8));
}
