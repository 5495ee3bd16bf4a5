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
        .From(Sources.Heiderscheit2011, Sources.Anderson2022, Sources.RunnersForums)
        .Heeds(FirstSessionThread.A18);

    public static readonly Rule KeepShorterSteps = Rule
        .Define("technique.keep-shorter-steps", "Shorter steps that went well", "A23")
        .When(Pain.Gone & Gait.TriedShorterSteps)
        .Advises(TechniqueAdvice.ShorterSteps)
        .Because("The shorter steps may have helped, or the back just settled. Either way they may go on.")
        .From(Sources.Heiderscheit2011, Sources.RunnersForums)
        .Heeds(FirstSessionThread.A23);

    public static readonly Rule StepRate = Rule
        .Define("technique.step-rate", "Long steps, and steps that are counted", "AD30")
        .When(Definitions.LowBackPain & (Gait.ShorterStepsNoGain | (Gait.FootLandsFarAhead & Gait.CountsSteps)))
        .Advises(TechniqueAdvice.RaiseStepRate)
        .Because("A few more steps a minute at the same speed make each step shorter. Only your own number counts.")
        .From(Sources.Heiderscheit2011, Sources.Anderson2022);

    public static readonly Rule TenseShoulders = Rule
        .Define("technique.tense-shoulders", "Tense shoulders or arms while running")
        .When(Definitions.BackPain & Gait.TenseShoulders & Gait.EasesOnLoosening & Pain.MuscleSoreToPress & NotTheUpperBack)
        .Suggests(Factors.TenseShoulders, Evidence.VeryLow)
        .Because("Muscles that are held tense through a run can be sore afterwards. That loosening them eases the pain makes it likelier; it proves nothing.")
        .From(Sources.RunnersForums)
        .Heeds(UpperBackThread.C5);

    public static readonly Rule LooseShoulders = Rule
        .Define("technique.loose-shoulders", "Shoulders and arms that could be looser", "AD31")
        .When(Definitions.BackPain & (Gait.TenseShoulders | Gait.ArmsCross) & Pain.MuscleSoreToPress & NotTheUpperBack)
        .Advises(TechniqueAdvice.LooseShoulders)
        .Because("It is a harmless thing to try, not a proven one.")
        .From(Sources.RunnersForums)
        .Heeds(UpperBackThread.C6, UpperBackThread.C20);

    public static readonly Rule RunTall = Rule
        .Define("technique.run-tall", "Running hunched", "C20")
        .When(Definitions.LowBackPain & Gait.Hunched)
        .Advises(TechniqueAdvice.LooseShoulders)
        .Because("Running tall is a harmless cue. That a bent posture brings the pain is not shown.")
        .From(Sources.Swain2020, Sources.RunnersForums)
        .Heeds(UpperBackThread.C20);

    public static readonly Rule HeadPosture = Rule
        .Define("technique.head-posture", "Head held too high or low")
        .When(Definitions.BackPain & Gait.HeadHigh & Pain.InNeck)
        .Suggests(Factors.HeadPosture, Evidence.VeryLow)
        .Because("A neck that is held in one posture can tire and ache. It is a weak link; a sudden or very bad headache is an emergency.")
        .From(Sources.Swain2020)
        .Heeds(UpperBackThread.C19);

    public static readonly ValueList<Rule> All = [LongSteps, KeepShorterSteps, StepRate, TenseShoulders, LooseShoulders, RunTall, HeadPosture];

    // The site outranks the muscle story.
    private static Condition NotTheUpperBack => !Flag.UpperBackPain | WeakFamilies.ClearMuscleCause;
}
