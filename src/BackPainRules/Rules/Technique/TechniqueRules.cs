using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Does the way of running load the back?</summary>
internal static class TechniqueRules
{
    public static readonly Rule LongSteps = Rule
        .Define("technique.long-steps", "Long steps")
        .When(Definitions.LowBackPain & Gait.FootLandsFarAhead)
        .Suggests(Factors.LongSteps, Evidence.VeryLow)
        .Advises(TechniqueAdvice.ShorterSteps)
        .Because("Shorter steps lower the load on hip and knee; the effect on the back is unproven. Many runners report that it helped.")
        .From(Sources.Heiderscheit2011, Sources.Anderson2022, Sources.RunnersForums);

    public static readonly Rule KeepShorterSteps = Rule
        .Define("technique.keep-shorter-steps", "Shorter steps that went well", "A23")
        .When(Pain.Gone & Gait.TriedShorterSteps)
        .Advises(TechniqueAdvice.ShorterSteps)
        .Because("The shorter steps may have helped, or the back just settled. Either way they may go on.")
        .From(Sources.Heiderscheit2011, Sources.RunnersForums);

    public static readonly Rule TenseShoulders = Rule
        .Define("technique.tense-shoulders", "Tense shoulders while running")
        .When(Definitions.BackPain & Gait.TenseShoulders & Pain.MuscleSoreToPress & (!Flag.UpperBackPain | WeakFamilies.ClearMuscleCause))
        .Suggests(Factors.TenseShoulders, Evidence.VeryLow)
        .Advises(TechniqueAdvice.LooseShoulders)
        .Because("Muscles that are held tense through a run can be sore afterwards. It is a harmless thing to try, not a proven one.")
        .From(Sources.RunnersForums);

    public static readonly ValueList<Rule> All = [LongSteps, KeepShorterSteps, TenseShoulders];
}
