using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Pregnancy, the weeks after a birth, and pain of ovary or testicle.</summary>
internal static class PregnancyRules
{
    public static readonly Rule Ectopic = Rule
        .Define("pregnancy.early", "Early or possible pregnancy with low pain or bleeding", "GYN1")
        .When(Person.Pregnant & !(Pregnancy.Weeks >= 13) & (Belly.Pain | Belly.PelvicPain | Definitions.LowBackPain | Pregnancy.Bleeding | Pregnancy.HeavyBleeding | Pregnancy.OneSidedPain | Pregnancy.ShoulderTipPain | Pregnancy.SuddenBellyPain | Belly.PelvicSudden))
        .Case("a", EmergencyNow, Pregnancy.ShoulderTipPain | DangerSigns.Faint | Medicines.DizzyOnStanding | Pregnancy.HeavyBleeding | Pregnancy.SuddenBellyPain | Belly.PelvicSudden | DangerSigns.SuddenSevere)
        .Case("b", UrgentSameDay, Pregnancy.OneSidedPain | Belly.Pain | Belly.PelvicPain | Pregnancy.Bleeding)
        .Otherwise("c", RoutineProfessional)
        .Flags(Flag.EarlyPregnancy)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Because("An early pregnancy can grow outside the womb and bleed inside. If it is not sure make a test, and do not wait for it when the pain is on one side.")
        .From(Sources.NhsEctopic, Sources.NiceNg126);

    public static readonly Rule Pelvis = Rule
        .Define("pelvis.ovary", "Pain in the pelvis", "GYN2")
        .When(Belly.PelvicPain | Belly.PelvicSudden)
        .Case("a", EmergencyNow, Belly.PelvicSudden)
        .Case("b", UrgentSameDay, Infection.Fever & Belly.Discharge)
        .Flags(Flag.PelvicDanger)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: EmergencyNow, UntilHelpComes.NothingByMouth)
        .Because("An ovary can twist, or the womb be infected.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Danger = Rule
        .Define("pregnancy.danger", "A danger sign in pregnancy", "PRG1")
        .When(Person.Pregnant)
        .Case("a", EmergencyNow, DangerSign | (Pregnancy.Tightenings & !(Pregnancy.Weeks >= 37)))
        .Case("b", EmergencyNow, PreEclampsiaSign & !(Pregnancy.Weeks < 20))
        .Case("c", UrgentSameDay, Infection.Fever | Pregnancy.Tightenings)
        .Case("e", UrgentSameDay, Belly.Pain | DangerSigns.Fall | Emergency.Accident)
        .Flags(Flag.PregnancyDanger)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Because("This can be bleeding, early labour, high blood pressure or an infection. Call your maternity unit now as well; it is there day and night.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule BackPain = Rule
        .Define("pregnancy.back-pain", "Back pain in pregnancy", "PRG1")
        .When(Person.Pregnant & Definitions.BackPain)
        .Case("d", RoutineProfessional, Condition.Always)
        .Concludes(Patterns.RunningWaits)
        .Via(Route.Maternity)
        .Because("Back pain is common in pregnancy, and the midwife should know of it before you run or take anything.")
        .Watch("In pregnancy call your maternity unit or {emergency} at once with bleeding, fluid from below, regular tightenings, a baby that moves less, a very bad headache, changed sight, pain under the ribs, sudden swelling or sudden bad belly pain.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule PreEclampsia = Rule
        .Define("pregnancy.pre-eclampsia", "A headache, changed sight or swelling in later pregnancy or after a birth", "PRG2")
        .When(((Person.Pregnant & !(Pregnancy.Weeks < 20)) | Pregnancy.BirthInSixWeeks) & PreEclampsiaSign)
        .Case("a", EmergencyNow, Condition.Always)
        .Flags(Flag.PregnancyDanger)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("High blood pressure of pregnancy can turn dangerous within hours. Call your maternity unit.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule AfterBirth = Rule
        .Define("pregnancy.after-birth", "Back pain within six weeks of a birth", "PRG3")
        .When(Pregnancy.BirthInSixWeeks & Definitions.BackPain)
        .Case("a", EmergencyNow, Infection.Fever | Pregnancy.HeavyBleeding | DangerSigns.ChestPain | Heart.SwollenLeg | DangerSigns.LegWeakness | Nerve.NumbPatch | Head.SevereHeadache | Head.Thunderclap)
        .Otherwise("b", RoutineProfessional)
        .FlagsFrom(Flag.PregnancyDanger, UrgentSameDay)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Via(Route.Maternity)
        .Because("After a birth infections and clots are more likely; plain back pain is told to the midwife.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Testicle = Rule
        .Define("pelvis.testicle", "Sudden pain in a testicle", "TES1")
        .When(Belly.TesticlePain)
        .Case("a", EmergencyNow, Condition.Always)
        .Flags(Flag.PelvicDanger)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: EmergencyNow, UntilHelpComes.NothingByMouth)
        .Because("A testicle that has twisted is saved within hours only.")
        .From(Sources.ClinicalKnowledge);

    public static readonly ValueList<Rule> All = [Ectopic, Pelvis, Danger, BackPain, PreEclampsia, AfterBirth, Testicle];

    private static Condition PreEclampsiaSign =>
        Pregnancy.PreEclampsiaSign | Head.SevereHeadache | Head.Thunderclap | Head.SightChange | Head.SightLost | Belly.Boring;

    private static Condition DangerSign => Condition.Any(
        Pregnancy.Bleeding,
        Pregnancy.HeavyBleeding,
        Pregnancy.FluidLoss,
        Pregnancy.FewerMovements,
        Pregnancy.SuddenBellyPain);
}
