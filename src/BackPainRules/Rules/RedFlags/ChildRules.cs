using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Children and adolescents: under 16 back pain is always looked at.</summary>
internal static class ChildRules
{
    public static readonly Rule SmallChild = Rule
        .Define("child.small", "Back pain under 5, or a child that will not walk or sit", "PED0")
        .When(((Person.Age < 5) & Definitions.BackPain) | ((Person.Age < 16) & Childhood.Refuses))
        .Case("a", EmergencyNow, Infection.Fever | DangerSigns.NeuroSign)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.Child)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Because("So small a child with back pain, or one that will not walk, may have an infection of the spine.")
        .From(Sources.PaediatricFlags, Sources.ClinicalKnowledge);

    public static readonly Rule UnderTen = Rule
        .Define("child.under-10", "Back pain under 10", "PED1")
        .When(Person.Age < 10)
        .Case("a", UrgentSameDay, WarningItem | WeakFamilies.AtLeast(1))
        .Otherwise("b", SoonWithin2Days)
        .Flags(Flag.Child)
        .Concludes(Patterns.RunningWaits)
        .Because("Before puberty back pain is a warning sign by itself.")
        .Watch(GrownUp)
        .From(Sources.PaediatricFlags);

    public static readonly Rule Child = Rule
        .Define("child.back-pain", "Back pain under 16 with a warning sign", "PED2")
        .When((Person.Age < 16) & Definitions.BackPain)
        .Case("a", EmergencyNow, DangerSigns.NeuroSign | BladderOrBowelChange)
        .Case("b", UrgentSameDay, Night.Wakes | Night.Constant | Bone.Limp | Childhood.HipWithLimp | Infection.Fever | Infection.WeightLoss | Childhood.PaleOrBruised)
        .Except("d", Belly.PeriodPain & !BesideThePeriod)
        .Case("c", SoonWithin2Days, WarningItem)
        .Flags(Flag.Child)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Because("In a child these signs ask for a doctor soon.")
        .From(Sources.PaediatricFlags);

    public static readonly Rule BonePain = Rule
        .Define("child.bone-pain", "Under 25: pain or swelling of a bone", "PED3")
        .When((Person.Age <= 24) & (Bone.FocalSpot | Bone.Swelling))
        .Case("b", SoonWithin2Days, Bone.LoadExplains & !Bone.Swelling & !Fracture.Lump & !Definitions.NightOrRestPain & !(Course.Days > 28))
        .Otherwise("a", UrgentSameDay)
        .Flags(Flag.BoneStress)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Because("In young people a bone that hurts without a reason is x-rayed within two days.")
        .From(Sources.NiceNg12, Sources.DesignJudgement);

    public static readonly Rule Arch = Rule
        .Define("child.stress-break", "Age 10 to 19: pain on bending back, landing or kicking", "PED4")
        .When(Person.Age.Between(10, 19) & (Pain.WorseBendingBack | Childhood.HurtsOnLandingOrKicking) & (Course.Days >= 14))
        .Case("a", SoonWithin2Days, Condition.Always)
        .Flags(Flag.Child)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Because("A stress break of a vertebra is common in young athletes. Stop bending back and impact until it was seen.")
        .From(Sources.PaediatricFlags);

    public static readonly Rule Slip = Rule
        .Define("child.slip", "Age 10 to 19: a step in the back, a cramped thigh or a numb leg", "PED5")
        .When(Person.Age.Between(10, 19) & (Childhood.StepInBack | DangerSigns.NumbLeg))
        .Case("a", EmergencyNow, DangerSigns.OtherNeuroSign)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.Child)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Because("A vertebra may have slipped.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule AlwaysSeen = Rule
        .Define("child.always-seen", "Back pain under 16", "PED6")
        .When(Person.Age < 16)
        .Case("a", RoutineProfessional, Condition.Always)
        .Flags(Flag.Child)
        .Concludes(Patterns.RunningWaits)
        .Because("Under 16 back pain is always looked at.")
        .Watch(GrownUp)
        .From(Sources.DesignJudgement, Sources.ClinicalKnowledge);

    public static readonly Rule Hip = Rule
        .Define("child.hip", "Age 8 to 16: hip, groin or knee pain with a limp", "PED7")
        .When(Person.Age.Between(8, 16) & Childhood.HipWithLimp)
        .Case("a", EmergencyNow, Bone.CannotBearWeight)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.Child)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.NoWeight)
        .Because("The growth plate of the hip can slip. Put no weight on that leg.")
        .From(Sources.SlippedGrowthPlate);

    public static readonly Rule Marrow = Rule
        .Define("child.marrow", "Under 16: bone pain with paleness, bruises, fever or glands", "PED8")
        .When((Person.Age < 16) & (Bone.FocalSpot | Bone.Swelling | Pain.MidlinePoint | Pain.InSacrum | Bone.ThighPain) & (Childhood.PaleOrBruised | Childhood.TiredOrGlands | Infection.Fever))
        .Case("a", UrgentSameDay, Condition.Always)
        .Flags(Flag.Child)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Because("A blood test within two days shows whether the blood is ill.")
        .From(Sources.NiceNg12);

    public static readonly ValueList<Rule> All = [SmallChild, UnderTen, Child, BonePain, Arch, Slip, AlwaysSeen, Hip, Marrow];

    private const string GrownUp = "Show this page to a grown-up you trust, such as a parent.";

    private static Condition WarningItem => (Course.Days > 28) | Course.Recurrent | Childhood.StopsPlay | BesideThePeriod;

    private static Condition BesideThePeriod => Condition.Any(
        Course.WorseThanLastWeek,
        Course.WorseTwoWeeks,
        Course.WorseFast,
        Pain.MorningStiffness >= 1,
        Fracture.Lump,
        Pain.InUpperBack);

    private static Condition BladderOrBowelChange => Condition.Any(
        CaudaEquina.CannotPassUrine,
        CaudaEquina.NoUrgeForHours,
        CaudaEquina.UrineFlowChanged & !CaudaEquina.UrineFlowOld,
        (CaudaEquina.UrineLeaks | CaudaEquina.UrineControlChanged) & !CaudaEquina.LeakOld,
        CaudaEquina.BowelControlLost & !CaudaEquina.BowelOld,
        CaudaEquina.UrineUrgency & !CaudaEquina.UrgencyOld);
}
