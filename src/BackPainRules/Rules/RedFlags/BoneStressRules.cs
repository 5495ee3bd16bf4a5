using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Has running hurt a bone of pelvis, sacrum or hip? Any suspicion stops running, whatever the pain score.</summary>
internal static class BoneStressRules
{
    public static readonly Rule FocalSpot = Rule
        .Define("bone.stress", "One bony spot at sacrum, pelvis or hip", "BSI1")
        .When(Bone.FocalSpot)
        .Case("a", UrgentSameDay, Bone.Limp)
        .Otherwise("b", SoonWithin2Days)
        .Flags(Flag.BoneStress)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .Because("A bone at the base of the spine can get a small crack from running. Found early it heals well.")
        .From(Sources.BoneStressReview, Sources.SacralSeries)
        .Heeds(SoreBackArticle.E4);

    public static readonly Rule RunLinked = Rule
        .Define("bone.run-linked", "Pain at one spot that gets worse as a run goes on", "BSI2")
        .When(Bone.WorseAsRunGoesOn)
        .Case("a", SoonWithin2Days, Condition.Always)
        .Flags(Flag.BoneStress)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .Because("Muscle warms up and eases; a bone that was hurt gets worse with each mile.")
        .From(Sources.BoneStressReview);

    public static readonly Rule SharpOnLanding = Rule
        .Define("bone.sharp-on-landing", "Sharp pain on landing on one leg", "BSI3")
        .When(Bone.SharpOnLanding)
        .Case("a", UrgentSameDay, Bone.GroinPain | Infection.DeepHipPain)
        .Otherwise("b", SoonWithin2Days)
        .Flags(Flag.BoneStress)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.NoWeight)
        .Because("A sharp pain at a spot on landing points to bone. Do not try it again; with groin pain use crutches.")
        .From(Sources.SacralSeries, Sources.DesignJudgement);

    public static readonly Rule NightAfterRuns = Rule
        .Define("bone.night-after-runs", "Severe pain at night after weeks of bony pain in runs", "BSI4")
        .When(Definitions.NightOrRestPain & Definitions.RunPain & (Course.Days >= 14))
        .Case("a", UrgentSameDay, Definitions.SevereBand & (Bone.FocalSpot | Bone.WorseAsRunGoesOn | Bone.SharpOnLanding | LimpingRunPain | AfterLoadJump))
        .Flags(Flag.BoneStress)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .Because("A bone that hurts at rest after runs may be close to breaking.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule EarlierFracture = Rule
        .Define("bone.earlier-fracture", "Pain as from a bone after an earlier stress fracture", "BSI8")
        .When(History.HighRiskStressFracture)
        .Case("a", SoonWithin2Days, DangerSigns.BoneTypePain)
        .Flags(Flag.BoneStress)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .Because("Who had one stress fracture can get another.")
        .From(Sources.Reds2023);

    public static readonly Rule AroundBirth = Rule
        .Define("bone.around-birth", "Sudden or one-sided pain of sacrum or pelvis around a birth", "BSI9")
        .When((Person.Pregnant | Person.BirthLately | Pregnancy.BirthInSixWeeks | Pregnancy.BirthInTwelveWeeks | Pregnancy.BreastFeeds) & Bone.SuddenOrOneSided)
        .Case("a", UrgentSameDay, Bone.CannotBearWeight)
        .Otherwise("b", SoonWithin2Days)
        .Flags(Flag.BoneStress)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .Because("Around a birth bones are softer, and the sacrum can crack. Tell your maternity unit too.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Groin = Rule
        .Define("bone.groin", "Deep groin or front-of-hip pain on running or walking", "BSI10")
        .When(Bone.GroinPain)
        .Case("a", EmergencyNow, Bone.CannotBearWeight | Bone.SuddenCrack)
        .Case("b", UrgentSameDay, Condition.Any(Bone.Limp, Definitions.NightOrRestPain, Bone.EarlierEachRun, Bone.WorseAsRunGoesOn, History.OldBoneStressInjury, History.HighRiskStressFracture, DangerSigns.LowEnergySign, History.EatingDisorder & DangerSigns.BoneTypePain))
        .Otherwise("c", SoonWithin2Days)
        .Flags(Flag.HipBone)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.NoWeight)
        .Because("The neck of the thigh bone can crack from running, and slip if run on. Use crutches until it was looked at.")
        .From(Sources.FemoralNeck);

    public static readonly Rule CannotWalk = Rule
        .Define("bone.cannot-walk", "Sacral or buttock pain that hardly lets you walk", "BSI11")
        .When(Pain.InSacrum | Pain.InButtock | Belly.PelvicPain)
        .Case("a", UrgentSameDay, (Bone.Limp & Bone.SevereOnWalking) | Bone.CannotBearWeight)
        .Flags(Flag.BoneStress)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.NoWeight)
        .Because("A bone that no longer carries is looked at today.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule ButtockInRuns = Rule
        .Define("bone.buttock-in-runs", "Buttock, sacral or one-sided low-back pain from running", "BSI13")
        .When(Definitions.RunPain & (ButtockOrSacrum | OneSidedLowBack))
        .Except("a", Definitions.FreshSoreness & !BoneSign)
        .Case("b", SoonWithin2Days, BoneSign)
        .Case("c", SoonWithin2Days, AfterLoadJump)
        .Flags(Flag.BoneStress)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .Because("A bone stress injury at the base of the spine is often a vague, dull ache in one buttock.")
        .From(Sources.SacralSeries, Sources.DesignJudgement);

    public static readonly Rule Suspected = Rule
        .Define("bone.suspected", "A bone injury that a clinician suspects", "BSI14")
        .When(Bone.Suspected)
        .Case("a", UrgentSameDay, Bone.Limp)
        .Otherwise("b", SoonWithin2Days)
        .Flags(Flag.BoneStress)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .Because("Until that is cleared the bone counts as hurt.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule WeakBoneBelow = Rule
        .Define("bone.weak-bone-below", "Buttock or sacral pain with weak bones", "CMB02")
        .When(Definitions.BoneRisk & ButtockOrSacrum)
        .Case("a", SoonWithin2Days, Condition.Always)
        .Flags(Flag.BoneStress)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .Because("With weak bones the sacrum can crack without any blow.")
        .From(Sources.DesignJudgement);

    public static readonly ValueList<Rule> All =
    [
        FocalSpot, RunLinked, SharpOnLanding, NightAfterRuns, EarlierFracture, AroundBirth, Groin, CannotWalk, ButtockInRuns, Suspected, WeakBoneBelow,
    ];

    /// <summary>Concludes what each rule of bone stress, low energy and fracture says to other rules.</summary>
    public static Rule SuspectsBone(this Rule rule) => rule
        .Concludes(Patterns.BoneSuspicion, from: SoonWithin2Days)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days);

    private static Condition ButtockOrSacrum => Pain.InButtock | Pain.InSacrum;

    private static Condition OneSidedLowBack => Pain.InLowBack & Pain.Side.Is(Side.Left, Side.Right);

    private static Condition BoneSign => Bone.Limp | Bone.HurtsOnOneLeg | Bone.SharpOnLanding | Bone.EarlierEachRun;

    private static Condition AfterLoadJump => ButtockOrSacrum & Definitions.MeasuredLoadJump & (Running.HurtInTwoRuns | (Course.Days >= 7));

    private static Condition LimpingRunPain => (ButtockOrSacrum | OneSidedLowBack) & BoneSign;
}
