using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Rules;

/// <summary>Was it too much at once? The single run counts; weekly ratios are no alarm.</summary>
internal static class LoadRules
{
    public static readonly Rule RunJump = Rule
        .Define("load.run-jump", "A run much longer than those before", "LN1")
        .When(Definitions.BackPain & Running.RanBefore & ((Running.DistanceJump > Tunables.RunJump) | (Running.MinutesJump > Tunables.RunJump)) & !Running.PlannedStep)
        .Suggests(Factors.RunJump, Evidence.Low)
        .Advises(ActivityAdvice.CapLongestRun)
        .Because("Runners who made one run over a tenth longer than the longest of the last 30 days got hurt more often; back pain alone was not studied.")
        .From(Sources.Frandsen2025);

    public static readonly Rule PlannedStepUp = Rule
        .Define("load.planned-step-up", "A planned step up to longer running", "LN4")
        .When(Definitions.LowBackPain & Definitions.RunPain & ((Running.LongerBouts & Running.Plan.Is(TrainingPlan.CouchTo5K, TrainingPlan.Other)) | (Running.Plan.Is(TrainingPlan.CouchTo5K) & Running.PlanWeek.Between(2, 9))))
        .Suggests(Factors.PlannedStepUp, Evidence.VeryLow)
        .Advises(ActivityAdvice.RepeatPlanWeek)
        .Because("A plan steps up in jumps, at last to 20 minutes and more without a break. That is planned and no fault; the back may need a week longer.")
        .From(Sources.CouchTo5K, Sources.DesignJudgement);

    public static readonly Rule LongerRuns = Rule
        .Define("load.longer-runs", "Pain only since the runs got longer", "D6")
        .When(Definitions.LowBackPain & Definitions.RunPain & Running.SinceLongerRuns & !Running.PlannedStep)
        .Suggests(Factors.LongerRuns, Evidence.Low)
        .Advises(ActivityAdvice.CapLongestRun)
        .Because("Pain that came with longer runs often settles when single runs grow more slowly. No share of a week is proven to be too long.")
        .From(Sources.Frandsen2025, Sources.RunnersForums);

    public static readonly ValueList<Rule> All = [RunJump, PlannedStepUp, LongerRuns];
}
