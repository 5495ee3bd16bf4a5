using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Language.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Blood, heart, kidney, cancer and overdose: told beside a sore back, and more urgent than it.</summary>
internal static class OtherDangerRules
{
    public static readonly Rule TooMuchPainkiller = Rule
        .Define("danger.too-much-painkiller", "Too much paracetamol, or unsure how much", "DRG1")
        .When(Medicines.ParacetamolTooMuch)
        .Case("a", EmergencyNow, Condition.Always)
        .Flags(Flag.TooMuchPainkiller)
        .Concludes(Patterns.SeriousSignElsewhere)
        .Because("Too much paracetamol harms the liver before anything is felt. There is a cure in the first hours. Take no more, and bring the packets.")
        .From(Sources.NhsParacetamol, Sources.ClinicalKnowledge);

    public static readonly Rule BlackStools = Rule
        .Define("danger.black-stools", "Black or bloody stools", "GIB1")
        .When(Medicines.BlackStools)
        .Case("a", EmergencyNow, Condition.Always)
        .Flags(Flag.BlackStools)
        .Concludes(Patterns.SeriousSignElsewhere)
        .Because("Black or bloody stools can mean bleeding inside, above all with painkillers.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule FaintOrPalpitations = Rule
        .Define("heart.faint-or-palpitations", "Fainting, a racing heart, or pain with effort of any kind", "VAS5")
        .When(Emergency.FaintOrPalpitations)
        .Case("b", UrgentSameDay, Condition.Always)
        .Flags(Flag.FaintOrPalpitations)
        .Concludes(Patterns.SeriousSignElsewhere)
        .Because("Heart and large vessels are looked at before anybody runs again.")
        .From(Sources.ClinicalKnowledge, Sources.DesignJudgement);

    public static readonly Rule DarkUrine = Rule
        .Define("kidney.dark-urine", "Dark, brown, red or very little urine", "URI1")
        .When(Infection.DarkUrine)
        .Case("a", UrgentSameDay, Condition.Always)
        .Flags(Flag.DarkUrine)
        .Concludes(Patterns.SeriousSignElsewhere)
        .Because("After hard running it can come from muscle that breaks down, else from kidney or bladder; both are tested at once.")
        .From(Sources.ClinicalKnowledge, Sources.DesignJudgement);

    public static readonly Rule Clot = Rule
        .Define("vessel.clot", "A blood clot in the last months, or a swollen calf", "VAS6")
        .When(Relief.ClotLately)
        .Case("b", UrgentSameDay, Condition.Always)
        .Flags(Flag.Clot)
        .Concludes(Patterns.SeriousSignElsewhere)
        .Because("A clot in a leg can travel to the lung.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Cancer = Rule
        .Define("cancer.known", "Cancer, now or in the last years, and new back pain", "CAN1")
        .When(History.Cancer & Definitions.BackPain & Definitions.NewPain)
        .Case("a", EmergencyNow, Definitions.NeuroSign | Nerve.Tingling | CaudaEquina.BothLegs)
        .Case("b", UrgentSameDay, Definitions.NightOrRestPain | Definitions.LegSymptom)
        .Otherwise("c", SoonWithin2Days)
        .Flags(Flag.Cancer)
        .Concludes(Patterns.SeriousSignElsewhere)
        .Because("Cancer can spread to the spine; new back pain after it is looked at soon, and at once with a nerve sign.")
        .From(Sources.NiceNg12, Sources.Finucane2020, Sources.ClinicalKnowledge);

    public static readonly Rule FallWithBloodThinner = Rule
        .Define("fracture.fall-with-blood-thinner", "A fall or blow while taking a blood thinner", "FRX8")
        .When(Emergency.MinorTrauma & History.BloodThinner)
        .Case("a", EmergencyNow, Definitions.LegSymptom | Patterns.CaudaEquinaSign | Emergency.FaintOrPalpitations)
        .Case("b", UrgentSameDay, Condition.Always)
        .Flags(Flag.FallWithBloodThinner)
        .Concludes(Patterns.SeriousSignElsewhere)
        .Because("With thinned blood a small fall can bleed inside, next to the nerves.")
        .From(Sources.ClinicalKnowledge);

    public static readonly ValueList<Rule> All = [TooMuchPainkiller, BlackStools, FaintOrPalpitations, DarkUrine, Clot, Cancer, FallWithBloodThinner];
}
