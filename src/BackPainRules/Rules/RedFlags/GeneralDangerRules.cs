using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Language.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Infection, accident, chest, weight loss, age: dangers that are felt in the back.</summary>
internal static class GeneralDangerRules
{
    public static readonly Rule Fever = Rule
        .Define("infection.fever", "Fever or signs of a serious infection with back pain", "INF1")
        .When(Infection.Fever | Infection.SepsisSign)
        .Case("a", EmergencyNow, Infection.SepsisSign)
        .Case("b", EmergencyNow, ((History.ImmuneWeak | History.InjectedDrugs | History.SpineProcedure) & Definitions.BackPain & Definitions.NewPain) | Definitions.NeuroSign)
        .Case("c", EmergencyNow, (History.RecentInfection | History.Diabetes) & Definitions.NightOrRestPain)
        .Case("d", UrgentSameDay, Definitions.BackPain)
        .Flags(Flag.PossibleInfection)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("An infection of the spine is rare, and grows fast. Muscle soreness gives no fever.")
        .From(Sources.NhsBackPain, Sources.Yusuf2019, Sources.Shaw2020);

    public static readonly Rule Accident = Rule
        .Define("fracture.accident", "Back pain after a serious accident", "FRX1")
        .When(Emergency.Accident)
        .Case("a", EmergencyNow, Condition.Always)
        .Flags(Flag.SeriousAccident)
        .Concludes(Patterns.SeriousSignElsewhere)
        .Because("A bone of the spine may be broken. Lie still until you are examined.")
        .From(Sources.NhsBackPain, Sources.Downie2013);

    public static readonly Rule ChestPain = Rule
        .Define("heart.chest-pain", "Chest pain", "VAS0")
        .When(Emergency.ChestPainNow | Emergency.ChestPainLately)
        .Case("b", EmergencyNow, Emergency.ChestPainNow)
        .Otherwise("c", UrgentSameDay)
        .Flags(Flag.ChestPain)
        .Concludes(Patterns.SeriousSignElsewhere)
        .Because("Heart, lung and large vessels can hurt in the back.")
        .From(Sources.NhsBackPain, Sources.NiceCg95);

    public static readonly Rule WeightLoss = Rule
        .Define("cancer.weight-loss", "Weight loss without trying", "CAN3")
        .When(Infection.WeightLoss & Definitions.BackPain)
        .Case("nhs", UrgentSameDay, Settings.StrictNhs)
        .Case("a", UrgentSameDay, (Person.Age >= 50) & History.FirstEver & Definitions.NightOrRestPain)
        .Otherwise("b", SoonWithin2Days)
        .Flags(Flag.WeightLoss)
        .Concludes(Patterns.SeriousSignElsewhere)
        .Because("Back pain with weight loss that nobody planned needs a search for its reason.")
        .From(Sources.NiceNg12, Sources.Shaw2020);

    public static readonly Rule Pregnancy = Rule
        .Define("pregnancy.back-pain", "Back pain in pregnancy", "PRG1")
        .When(Definitions.BackPain & Person.Pregnant)
        .Calls(RoutineProfessional)
        .Concludes(Patterns.RunningWaits)
        .Via(Route.Maternity)
        .Because("Back pain is common in pregnancy, and the midwife should know of it before you run or take anything.")
        .Watch("In pregnancy call your maternity unit or {emergency} at once with bleeding, fluid from below, regular tightenings, a baby that moves less, a very bad headache, changed sight, pain under the ribs, sudden swelling or sudden bad belly pain.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Child = Rule
        .Define("child.back-pain", "Back pain under 16", "PED")
        .When(Person.Age < 16)
        .Case("1b", SoonWithin2Days, Person.Age < 10)
        .Otherwise("6a", RoutineProfessional)
        .Flags(Flag.Child)
        .Concludes(Patterns.RunningWaits)
        .Because("Under 16 back pain is always looked at, and under 10 soon. Show this page to a parent or guardian.")
        .From(Sources.DesignJudgement, Sources.ClinicalKnowledge);

    public static readonly ValueList<Rule> All = [Fever, Accident, ChestPain, WeightLoss, Pregnancy, Child];
}
