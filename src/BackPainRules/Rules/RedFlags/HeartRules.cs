using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Heart, large vessels and lung: they can hurt in the back, and effort shows it.</summary>
internal static class HeartRules
{
    public static readonly Rule ChestPain = Rule
        .Define("heart.chest-pain", "Chest pain", "VAS0")
        .When(DangerSigns.ChestPain)
        .Case("a", UrgentSameDay, Heart.ShortPangs & (Person.Age < 30) & !DangerSigns.FeelsIll & !DangerSigns.Faint & !Emergency.Breathless)
        .Case("b", EmergencyNow, Emergency.ChestPainNow)
        .Otherwise("c", UrgentSameDay)
        .Flags(Flag.ChestPain)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.SitAndRest)
        .Because("Heart, lung and large vessels can hurt in the back.")
        .From(Sources.NhsBackPain, Sources.NiceCg95);

    public static readonly Rule HeartTypePain = Rule
        .Define("heart.effort-pain", "Pain or tightness of the kind that can come from the heart", "VAS3")
        .When(DangerSigns.HeartTypePain | Heart.NowAtRest | Heart.AttackLately)
        .Case("a", EmergencyNow, Heart.NowAtRest | Heart.AttackLately | Heart.MoreEasily | Heart.Clammy | Belly.Vomiting | Emergency.Breathless | DangerSigns.Faint)
        .Case("b", UrgentSameDay, Heart.NewAttacks | Heart.TightBackWith | Person.Pregnant | Pregnancy.BirthInSixWeeks | Pregnancy.BirthInTwelveWeeks)
        .Otherwise("c", SoonWithin2Days)
        .Flags(Flag.HeartPain)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.SitAndRest)
        .Because("Tightness of chest, arm, jaw or upper back can come from the heart, above all when effort brings it. Running waits until that is clear.")
        .From(Sources.NiceCg95, Sources.HeartSymptoms);

    public static readonly Rule FaintOrPalpitations = Rule
        .Define("heart.faint-or-palpitations", "Fainting, a racing heart, or a sudden death in the family", "VAS5")
        .When(DangerSigns.Faint | Heart.Palpitations | Heart.PalpitationsNow | Heart.RelativeDiedYoung)
        .Case("a", EmergencyNow, Heart.FaintedInRun)
        .Case("b", EmergencyNow, Heart.PalpitationsNow & (Definitions.BackPain | DangerSigns.ChestPain | Heart.Pressure | DangerSigns.Faint | Emergency.Breathless))
        .Case("e", EmergencyNow, DangerSigns.Faint & (Heart.SwollenLeg | ClotRisk))
        .Case("d", UrgentSameDay, DangerSigns.Faint | Heart.Palpitations | Heart.PalpitationsNow)
        .Otherwise("c", RoutineProfessional)
        .Flags(Flag.FaintOrPalpitations)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.SitAndRest, UntilHelpComes.Resuscitate)
        .Because("Behind a faint or a heart that stumbles can be the heart itself, a clot or a large vessel. It is looked at before anybody runs again.")
        .From(Sources.ClinicalKnowledge, Sources.DesignJudgement);

    public static readonly Rule Lung = Rule
        .Define("heart.lung", "Sudden breathlessness, blood coughed up, or sharp pain on breathing in", "VAS4")
        .When(Emergency.Breathless | Emergency.CoughsBlood | Heart.SharpOnBreathing)
        .Except("a", Heart.SideStitch & !(Emergency.Breathless | Emergency.CoughsBlood | DangerSigns.Faint | Heart.Palpitations | Heart.PalpitationsNow | Heart.SwollenLeg))
        .Case("b", EmergencyNow, Emergency.Breathless | Emergency.CoughsBlood)
        .Case("c", EmergencyNow, DangerSigns.Faint | Heart.Palpitations | Heart.PalpitationsNow | Heart.SwollenLeg | ClotRisk)
        .Otherwise("d", UrgentSameDay)
        .Flags(Flag.Lung)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.SitAndRest)
        .Because("A clot in the lung, or a collapsed lung, hurts on breathing in.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Clot = Rule
        .Define("heart.clot", "A swollen, sore, warm leg", "VAS6")
        .When(Heart.SwollenLeg)
        .Case("a", EmergencyNow, Emergency.Breathless | DangerSigns.ChestPain | Heart.Pressure | Heart.SharpOnBreathing | DangerSigns.Faint)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.Clot)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.SitAndRest)
        .Because("A clot in a leg can travel to the lung.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Aneurysm = Rule
        .Define("heart.aneurysm", "A known aneurysm, a lump that beats, or severe pain of back, loin or belly", "VAS1")
        .When(((History.Aneurysm | Heart.PulsingLump) & NewTrunkPain) | SuddenPain | (DangerSigns.Faint & NewTrunkPain) | (MayBeLeak & NewTrunkPain & (Person.Age >= 50)))
        .Case("a", EmergencyNow, History.Aneurysm & (NewTrunkPain | SuddenPain))
        .Case("b", EmergencyNow, SuddenPain & (DangerSigns.Faint | Heart.Clammy | Heart.PulsingLump))
        .Case("c", EmergencyNow, SuddenPain & (Person.Age >= 61) & Heart.NoPositionMatters)
        .Case("d", EmergencyNow, SuddenPain & Person.Age.Between(50, 60) & Heart.NoPositionMatters & History.VesselRisk)
        .Case("g", EmergencyNow, Heart.PulsingLump & NewTrunkPain & ((Person.Age >= 50) | Definitions.SevereBand))
        .Case("j", EmergencyNow, DangerSigns.Faint & NewTrunkPain & (AgeOfLeaks | Pain.BeganSuddenly))
        .Case("f", UrgentSameDay, SuddenPain & (Person.Age >= 50) & History.VesselRisk)
        .Case("h", UrgentSameDay, Heart.PulsingLump & NewTrunkPain)
        .Case("i", UrgentSameDay, MayBeLeak & NewTrunkPain & AgeOfLeaks)
        .Flags(Flag.Aorta)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.SitAndRest)
        .Because("The main artery may leak. That is rare, and minutes count.")
        .From(Sources.NiceNg156, Sources.ClinicalKnowledge);

    public static readonly Rule Dissection = Rule
        .Define("heart.dissection", "Severe pain of chest, upper back or belly: worst within a minute, tearing, or with a weak limb", "VAS2")
        .When(Emergency.SevereInAMinute | Heart.Tearing | Heart.ArmSign | SuddenChestPain | (Definitions.NewPain & UpperTrunkPain & (History.AortaRisk | (History.Stimulant & Pain.BeganSuddenly))))
        .Case("a", EmergencyNow, Heart.Tearing | Heart.ArmSign | DangerSigns.Faint | DangerSigns.LegWeakness)
        .Case("b", EmergencyNow, IsAcute & (History.AortaRisk | History.Aneurysm | History.Stimulant | Person.Pregnant | Pregnancy.BirthInSixWeeks | Pregnancy.BirthInTwelveWeeks))
        .Case("f", EmergencyNow, History.AortaRisk & (Definitions.SevereBand | Pain.BeganSuddenly))
        .Case("e", EmergencyNow, Emergency.SevereInAMinute & ((Person.Age >= 50) | History.VesselRisk))
        .Otherwise("d", UrgentSameDay)
        .Flags(Flag.Aorta)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.SitAndRest)
        .Because("The wall of the main artery may be torn. It hurts at once, and moves or tears.")
        .From(Sources.AortaScore, Sources.ClinicalKnowledge);

    public static readonly Rule LegArtery = Rule
        .Define("heart.leg-artery", "Leg cramp after a fixed distance that goes on standing still", "VAS8")
        .When(Heart.LegCramp)
        .Case("a", EmergencyNow, Emergency.ColdLimb)
        .Case("b", UrgentSameDay, Heart.FootAtRest)
        .Otherwise("c", RoutineProfessional)
        .Flags(Flag.LimbArtery)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Because("Leg arteries may be narrow. Standing still helps a cramp from them; sitting helps a narrow spine.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Antibiotic = Rule
        .Define("danger.antibiotic", "Sudden pain, or tendon pain, after an antibiotic of the ciprofloxacin kind", "MOD7")
        .When(History.Fluoroquinolone & (DangerSigns.SuddenSevere | Medicines.TendonPain))
        .Case("a", EmergencyNow, DangerSigns.SuddenSevere)
        .Otherwise("b", SoonWithin2Days)
        .Flags(Flag.AntibioticHarm)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("These antibiotics can harm tendons and the main artery for weeks.")
        .From(Sources.ClinicalKnowledge);

    public static readonly ValueList<Rule> All = [ChestPain, HeartTypePain, FaintOrPalpitations, Lung, Clot, Aneurysm, Dissection, LegArtery, Antibiotic];

    private static Condition ClotRisk => Heart.ClotRisk | Person.Pregnant | Pregnancy.BirthInSixWeeks | DangerSigns.AnyCancer | Relief.ClotLately;

    private static Condition MayBeLeak => (Definitions.SevereBand & (Heart.NoPositionMatters | Pain.BeganSuddenly)) | (Urine.LoinPain & Pain.BeganSuddenly);

    private static Condition AgeOfLeaks => (Person.Age >= 61) | (Person.Age.Between(50, 60) & History.VesselRisk);

    private static Condition NewTrunkPain => (Definitions.BackPain & Definitions.NewPain) | Urine.LoinPain | Belly.Pain;

    private static Condition IsAcute => Emergency.SevereInAMinute | SuddenChestPain;

    private static Condition SuddenChestPain => DangerSigns.SuddenSevere & UpperTrunkPain;

    private static Condition UpperTrunkPain => Pain.InUpperBack | DangerSigns.ChestPain | Heart.Pressure | Belly.Pain;

    private static Condition SuddenPain => DangerSigns.SuddenSevere & (Definitions.BackPain | Urine.LoinPain | Belly.Pain);
}
