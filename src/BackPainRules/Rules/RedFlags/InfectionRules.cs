using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Is it an infection? Fever counts, and so does who is easily infected, for fever is often missing.</summary>
internal static class InfectionRules
{
    public static readonly Rule Fever = Rule
        .Define("infection.fever", "Fever or signs of a serious infection with back pain", "INF1")
        .When(Infection.Fever | DangerSigns.SepsisSign)
        .Case("a", EmergencyNow, DangerSigns.SepsisSign)
        .Case("b", EmergencyNow, ((RiskWithNewPain | History.InjectedDrugs | History.SpineProcedure) & Definitions.BackPain) | DangerSigns.NeuroSign)
        .Case("c", EmergencyNow, (History.RecentInfection | History.Diabetes) & Definitions.NightOrRestPain)
        .Case("d", UrgentSameDay, Definitions.BackPain)
        .Flags(Flag.PossibleInfection)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Watch(Infection.SepsisWatch)
        .Because("An infection of the spine is rare, and grows fast. Muscle soreness gives no fever.")
        .From(Sources.NhsBackPain, Sources.Yusuf2019, Sources.Shaw2020, Sources.SpinalInfectionCohort);

    public static readonly Rule ImmuneWeak = Rule
        .Define("infection.immune-weak", "New back pain with a weak immune system", "INF2")
        .When(DangerSigns.ImmuneWeak & Definitions.BackPain & Definitions.NewPain)
        .Case("a", EmergencyNow, Infection.Fever | Infection.WarmAndIll | Definitions.LegSymptom)
        .Except("b", Definitions.FreshSoreness & !Infection.Unwell)
        .Case("c", UrgentSameDay, Definitions.NightOrRestPain | Infection.Unwell)
        .Otherwise("d", SoonWithin2Days)
        .Flags(Flag.PossibleInfection)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("With a weak immune system an infection of the spine may give no fever.")
        .From(Sources.Yusuf2019, Sources.DesignJudgement);

    public static readonly Rule InjectedDrugs = Rule
        .Define("infection.injected-drugs", "Back pain after drugs were injected", "INF3")
        .When(History.InjectedDrugs & Definitions.BackPain)
        .Case("a", EmergencyNow, Infection.Fever | Infection.WarmAndIll | Infection.Unwell | Definitions.LegSymptom | Definitions.NightOrRestPain)
        .Case("b", SoonWithin2Days, Course.CauseFound & !Definitions.NewPain)
        .Otherwise("c", UrgentSameDay)
        .Flags(Flag.PossibleInfection)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("A needle can carry germs to the spine.")
        .From(Sources.Shaw2020, Sources.Galliker2020, Sources.Yusuf2019);

    public static readonly Rule SpineProcedure = Rule
        .Define("infection.spine-procedure", "Back pain after an operation or injection at the spine", "INF4")
        .When(History.SpineProcedure & Definitions.BackPain)
        .Case("a", EmergencyNow, Infection.Fever | Infection.WarmAndIll | DangerSigns.NeuroSign)
        .Case("b", UrgentSameDay, Infection.WorseSinceProcedure | Infection.Unwell | History.BloodThinner)
        .Otherwise("c", SoonWithin2Days)
        .Flags(Flag.PossibleInfection)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("After a procedure at the spine an infection or a bleed can press on nerves. Call the team that did it.")
        .From(Sources.ClinicalKnowledge, Sources.DesignJudgement);

    public static readonly Rule RecentInfection = Rule
        .Define("infection.recent", "An infection lately, or diabetes, with back pain and fever or illness", "INF5")
        .When((History.RecentInfection | History.Diabetes) & Definitions.BackPain & (Infection.Fever | IllAtNight))
        .Case("a", EmergencyNow, Infection.Fever & Definitions.NightOrRestPain)
        .Case("b", UrgentSameDay, Infection.Fever)
        .Otherwise("c", UrgentSameDay)
        .Flags(Flag.PossibleInfection)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("Germs from bladder, tooth or chest can settle in the spine.")
        .From(Sources.Yusuf2019);

    public static readonly Rule FeverLately = Rule
        .Define("infection.fever-lately", "A fever this week, and back pain", "INF20")
        .When(Infection.FeverLately & Definitions.BackPain)
        .Case("c", UrgentSameDay, Infection.Unwell | (Pain.MidlinePoint & Definitions.NightOrRestPain))
        .Case("a", SoonWithin2Days, History.RecentInfection | History.Diabetes | DangerSigns.ImmuneWeak | Definitions.NightOrRestPain | Course.WorseFast)
        .Otherwise("b", SoonWithin5Days)
        .Flags(Flag.PossibleInfection)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Watch(Infection.SepsisWatch)
        .Because("A fever that is gone for now can come back, and what brought it can have reached the spine. Take your temperature each day.")
        .From(Sources.DesignJudgement);

    public static readonly Rule WarmAndIll = Rule
        .Define("infection.warm-and-ill", "37.5 C or more, feeling ill, and back pain", "INF21")
        .When(Infection.WarmAndIll & Definitions.BackPain)
        .Case("a", UrgentSameDay, Infection.Unwell | Definitions.NightOrRestPain | Pain.MidlinePoint | Course.WorseFast | History.RecentInfection | History.Diabetes)
        .Otherwise("b", SoonWithin2Days)
        .Flags(Flag.PossibleInfection)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Watch(Infection.SepsisWatch)
        .Because("An infection of the spine often makes little fever.")
        .From(Sources.SpinalInfectionCohort, Sources.DesignJudgement);

    public static readonly Rule Tuberculosis = Rule
        .Define("infection.tuberculosis", "Tuberculosis, brucella, or night sweats with lost weight", "INF6")
        .When(History.Tuberculosis | Infection.NightSweats)
        .Case("a", EmergencyNow, DangerSigns.NeuroSign)
        .Case("b", UrgentSameDay, Infection.Fever)
        .Otherwise("c", SoonWithin2Days)
        .Flags(Flag.PossibleInfection)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("Some slow infections settle in the spine, years later too.")
        .From(Sources.Shaw2020, Sources.Yusuf2019);

    public static readonly Rule BloodInfection = Rule
        .Define("infection.blood", "New back pain after an infection of blood, heart valve or skin, dialysis or a long-term line", "INF8")
        .When(History.BloodInfection & Definitions.BackPain & Definitions.NewPain)
        .Case("a", EmergencyNow, Infection.Fever | Infection.WarmAndIll | Infection.Unwell | Definitions.NightOrRestPain | Definitions.LegSymptom)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.PossibleInfection)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("Germs that were in the blood may have reached the spine, with or without fever.")
        .From(Sources.Idsa2015, Sources.SpinalInfectionCohort);

    public static readonly Rule LowWhiteCells = Rule
        .Define("infection.low-white-cells", "Fever with very few white blood cells", "INF9")
        .When(History.LowWhiteCells & (Infection.Fever | Infection.WarmAndIll))
        .Case("a", EmergencyNow, Condition.Always)
        .Flags(Flag.PossibleInfection)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("Without white cells an infection can kill within hours. Call the number that your cancer or transplant team gave you as well.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule DeepHip = Rule
        .Define("infection.deep-hip", "Fever or illness with deep pain of hip, groin or lower belly", "INF10")
        .When((Infection.Fever & (Infection.DeepHipPain | Infection.HipHeldBent | Bone.GroinPain | Bone.ThighPain)) | (Ill & (Infection.DeepHipPain | Infection.HipHeldBent)))
        .Case("a", EmergencyNow, Infection.Fever & (Infection.HipHeldBent | Bone.Limp | Bone.CannotBearWeight))
        .Case("b", UrgentSameDay, Infection.Fever)
        .Otherwise("c", UrgentSameDay)
        .Flags(Flag.JointInfection)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("An infected hip, or an abscess in the deep hip muscle, can begin like this.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule HotJoint = Rule
        .Define("infection.hot-joint", "One hot, swollen, very painful joint", "INF11")
        .When(Infection.HotJoint)
        .Case("a", EmergencyNow, Infection.Fever | Infection.JointStuck)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.JointInfection)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("An infected joint is lost within days if it waits.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule OnBiologic = Rule
        .Define("infection.on-biologic", "Fever and back pain under a biologic drug for the spine", "SPA7")
        .When(History.SpondyloarthritisOnBiologic & Infection.Fever & Definitions.BackPain & Definitions.NewPain)
        .Case("a", EmergencyNow, Condition.Always)
        .Flags(Flag.PossibleInfection)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("The drug that calms the spine also hides infections.")
        .From(Sources.ClinicalKnowledge);

    public static readonly ValueList<Rule> All =
    [
        Fever, ImmuneWeak, InjectedDrugs, SpineProcedure, RecentInfection, FeverLately, WarmAndIll, Tuberculosis, BloodInfection, LowWhiteCells, DeepHip, HotJoint, OnBiologic,
    ];

    private static Condition Ill => Infection.Unwell | Infection.WarmAndIll;

    private static Condition IllAtNight => Ill & Definitions.NightOrRestPain;

    private static Condition RiskWithNewPain => (DangerSigns.ImmuneWeak | History.BloodInfection) & Definitions.NewPain;
}
