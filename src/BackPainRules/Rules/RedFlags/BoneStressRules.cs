using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Language.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Has running hurt a bone of pelvis or sacrum? Any suspicion stops running, whatever the pain score.</summary>
internal static class BoneStressRules
{
    public static readonly Rule BoneStress = Rule
        .Define("bone.stress", "Pain that may come from a bone hurt by running", "BSI")
        .When(Definitions.BackPain | Bone.FocalSpot)
        .Case("1a", UrgentSameDay, Bone.FocalSpot & Bone.Limp)
        .Case("1b", SoonWithin2Days, Bone.FocalSpot)
        .Case("2a", SoonWithin2Days, Bone.WorseAsRunGoesOn)
        .Case("13b", SoonWithin2Days, ButtockPainInRuns & (Bone.Limp | Bone.HurtsOnOneLeg))
        .Case("13c", SoonWithin2Days, (Pain.InButtock | Pain.InSacrum) & Definitions.MeasuredLoadJump & (Course.Days >= 7))
        .Flags(Flag.BoneStress)
        .Concludes(Patterns.BoneSuspicion, from: SoonWithin5Days)
        .Concludes(Patterns.SeriousSignElsewhere)
        .Concludes(Patterns.RunningWaits)
        .Because("A bone at the base of the spine can get a small crack from running, and feels like a dull ache at first. Found early it heals well.")
        .From(Sources.BoneStressReview, Sources.SacralSeries, Sources.DesignJudgement)
        .Heeds(SoreBackArticle.E4);

    public static readonly Rule LowEnergy = Rule
        .Define("bone.low-energy", "Too little energy for the running", "BSI7")
        .When(Definitions.BackPain & Running.LowEnergy)
        .Case("c", SoonWithin2Days, Bone.FocalSpot | Bone.WorseAsRunGoesOn | Bone.HurtsOnOneLeg | Pain.InSacrum | Pain.InButtock)
        .Otherwise("e", RoutineProfessional)
        .Flags(Flag.BoneStress)
        .Concludes(Patterns.BoneSuspicion, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Because("Missing periods or eating little for the running makes bones weak; pain near the pelvis is then looked at within days.")
        .From(Sources.Reds2023, Sources.ClinicalKnowledge);

    public static readonly ValueList<Rule> All = [BoneStress, LowEnergy];

    private static Condition ButtockPainInRuns => (Pain.InButtock | Pain.InSacrum) & Definitions.RunPain;
}
