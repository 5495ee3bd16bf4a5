using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Kidneys, urine, and muscle that breaks down after effort.</summary>
internal static class KidneyRules
{
    public static readonly Rule UrineColour = Rule
        .Define("kidney.urine", "Red or brown urine", "")
        .When(Urine.Red | Urine.Brown)
        .Case("REN3a", SoonWithin2Days, Urine.RedOnceAfterRun & !Beside)
        .Case("RHA1a", EmergencyNow, HardEffort | Urine.LowOutput)
        .Case("RHA1b", EmergencyNow, Urine.Brown & (Urine.MusclePain | Urine.MuscleBeyondEffort) & Urine.HardEffortThisWeek)
        .Case("URI1a", UrgentSameDay, Urine.Red & (Definitions.BackPain | Urine.LoinPain | Urine.ClotsOrStillRed | History.BloodThinner))
        .Case("URI1b", UrgentSameDay, Urine.Brown)
        .Otherwise("URI1c", SoonWithin2Days)
        .Flags(Flag.DarkUrine)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.NoAntiInflammatory)
        .Because("After hard effort dark urine can come from muscle that breaks down and blocks the kidneys; else from kidney or bladder. Both are tested.")
        .From(Sources.Scalco2016, Sources.ClinicalKnowledge);

    public static readonly Rule LittleUrine = Rule
        .Define("kidney.little-urine", "Very little urine after hard effort, or with illness", "")
        .When(Urine.LowOutput & (HardEffort | Belly.Vomiting | Medicines.LosesFluid | DangerSigns.FeelsIll))
        .Case("RHA1c", EmergencyNow, HardEffort & Urine.LowThoughDrinking)
        .Case("RHA1d", UrgentSameDay, HardEffort)
        .Otherwise("RHA1e", UrgentSameDay)
        .Flags(Flag.DarkUrine)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.NoAntiInflammatory)
        .Because("Kidneys that stop after hard effort, or when the body dries out, need a blood test today.")
        .From(Sources.Scalco2016, Sources.ClinicalKnowledge);

    public static readonly Rule MuscleBeyondEffort = Rule
        .Define("kidney.muscle-breakdown", "Muscle pain far beyond the effort", "RHA2")
        .When(Urine.MuscleBeyondEffort)
        .Case("a", EmergencyNow, MuscleRisk | Urine.LowOutput | Relief.HeatIllness | Emergency.HeatCollapse)
        .Case("b", EmergencyNow, Urine.RockHard)
        .Otherwise("c", UrgentSameDay)
        .Flags(Flag.MuscleBreakdown)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.NoAntiInflammatory)
        .Because("Muscle that breaks down after effort can harm the kidneys; clear urine does not rule it out.")
        .From(Sources.Scalco2016, Sources.ClinicalKnowledge);

    public static readonly Rule RockHard = Rule
        .Define("kidney.rock-hard-muscle", "A muscle hard like stone after effort", "RHA3")
        .When(Urine.RockHard)
        .Case("a", EmergencyNow, Urine.RockHardSigns | Nerve.NumbPatch | Severity.Unbearable)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.MuscleBreakdown)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("A muscle can swell in its sheath and cut off its own blood.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule KidneyInfection = Rule
        .Define("kidney.infection", "Deep pain at the side of the back with fever or sickness", "REN1")
        .When(Urine.LoinPain & (Infection.Fever | Belly.Sick | Belly.Vomiting))
        .Case("a", EmergencyNow, DangerSigns.SepsisSign | (Infection.Fever & (History.SingleKidney | Medicines.DizzyOnStanding | DangerSigns.Faint | Heart.Clammy)))
        .Case("b", EmergencyNow, Person.Pregnant & (Belly.Vomiting | Pregnancy.Tightenings))
        .Otherwise("c", UrgentSameDay)
        .Flags(Flag.Kidney)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Watch(Infection.SepsisWatch)
        .Because("This may be an infected kidney; it needs treatment today.")
        .From(Sources.NhsKidneyInfection);

    public static readonly Rule Stone = Rule
        .Define("kidney.stone", "Waves of severe pain from loin to groin", "REN2")
        .When(Urine.Waves)
        .Case("a", EmergencyNow, Infection.Fever | History.SingleKidney | Person.Pregnant | Urine.NoneAllDay | Urine.SevereAfterPainkiller)
        .Case("b", EmergencyNow, Urine.FirstWaves & (Person.Age >= 61))
        .Case("c", EmergencyNow, Urine.FirstWaves & Person.Age.Between(50, 60) & History.VesselRisk)
        .Otherwise("d", UrgentSameDay)
        .Flags(Flag.Kidney)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("This may be a kidney stone. From 50 on a first attack can be the main artery instead.")
        .From(Sources.Shaw2020, Sources.ClinicalKnowledge);

    public static readonly Rule UrineInfection = Rule
        .Define("kidney.urine-infection", "Burning or cloudy urine", "REN4")
        .When(Urine.Burning)
        .Case("a", SoonWithin2Days, Person.Pregnant | Person.Sex.Is(Sex.Male) | (Person.Age < 16) | (Person.Age >= 65) | History.Diabetes, via: Route.Doctor)
        .Otherwise("b", SoonWithin2Days)
        .Flags(Flag.Kidney)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Via(Route.Pharmacist)
        .Because("This may be a bladder infection; a pharmacist or doctor can treat it.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Loin = Rule
        .Define("kidney.loin-pain", "Deep pain at the side of the back", "REN5")
        .When(Urine.LoinPain)
        .Case("a", UrgentSameDay, Urine.Burning | Urine.LoinSuddenOrAfterEffort | Urine.NoneAllDay | Urine.LowOutput)
        .Case("c", UrgentSameDay, History.RecentInfection | DangerSigns.FeelsIll | Infection.WarmAndIll | Infection.FeverLately | Course.WorseFast)
        .Flags(Flag.Kidney)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("It may come from a kidney: an infection, a stone, or harm by all-out effort.")
        .From(Sources.ClinicalKnowledge);

    public static readonly ValueList<Rule> All = [UrineColour, LittleUrine, MuscleBeyondEffort, RockHard, KidneyInfection, Stone, UrineInfection, Loin];

    private static Condition HardEffort => Urine.HardEffort | Relief.HeatIllness | Emergency.HeatCollapse;

    // RHA2a, heat illness apart.
    private static Condition MuscleRisk => Condition.Any(
        History.Statin,
        History.Stimulant,
        DangerSigns.FeelsIll,
        History.RecentInfection,
        Urine.Burning,
        History.SickleTrait,
        History.SickleCell,
        DangerSigns.Faint,
        Belly.Vomiting,
        DangerSigns.LegWeakness);

    private static Condition Beside => Condition.Any(
        Urine.Brown,
        Urine.LowOutput,
        Urine.LoinPain,
        Urine.MuscleBeyondEffort,
        Urine.ClotsOrStillRed,
        History.BloodThinner,
        Relief.HeatIllness,
        Emergency.HeatCollapse,
        MuscleRisk);
}
