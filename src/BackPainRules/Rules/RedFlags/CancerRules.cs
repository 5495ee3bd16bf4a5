using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Could it be cancer? Known cancer counts most; weight loss, age and long pain count too.</summary>
internal static class CancerRules
{
    public static readonly Rule Known = Rule
        .Define("cancer.known", "Cancer now or lately, or of a kind that goes to bone, and back pain", "CAN7")
        .When((History.Cancer | History.CancerOfBoneKind) & Definitions.BackPain)
        .Case("a", EmergencyNow, DangerSigns.NerveSignWithCancer)
        .Case("b", EmergencyNow, Nerve.LegPain & History.Cancer)
        .Case("c", UrgentSameDay, Nerve.LegPain)
        .Case("g", RoutineProfessional, Course.AlreadySeen & !Definitions.NewPain)
        .Case("d", SoonWithin2Days, Definitions.FreshSoreness & !DangerSigns.CancerPain & !DangerSigns.FeelsIll)
        .Case("e", UrgentSameDay, Definitions.NewPain)
        .Otherwise("f", SoonWithin2Days)
        .Flags(Flag.Cancer)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .UntilHelpComes(from: EmergencyNow, UntilHelpComes.LieFlat)
        .Because("Cancer can spread to the spine; new back pain after it is looked at today, and at once with a nerve sign. Call your cancer team or the same-day service.")
        .From(Sources.NiceNg234, Sources.NiceNg12, Sources.Finucane2020, Sources.ClinicalKnowledge);

    public static readonly Rule Once = Rule
        .Define("cancer.once", "Cancer many years ago, and back pain", "CAN1")
        .When(History.CancerOnce & Definitions.BackPain)
        .Case("a", EmergencyNow, DangerSigns.NerveSignWithCancer)
        .Case("b", UrgentSameDay, Nerve.LegPain)
        .Case("c", UrgentSameDay, Definitions.NewPain & (DangerSigns.CancerPain | DangerSigns.FeelsIll | (Pain.WorseUpright & !Definitions.FreshSoreness)))
        .Case("d", SoonWithin2Days, Definitions.NewPain)
        .Otherwise("e", RoutineProfessional)
        .Flags(Flag.Cancer)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .UntilHelpComes(from: EmergencyNow, UntilHelpComes.LieFlat)
        .Because("A cancer of long ago can come back in the spine.")
        .From(Sources.Downie2013, Sources.NiceNg234);

    public static readonly Rule Tests = Rule
        .Define("cancer.tests", "Back pain while a suspected cancer is being tested", "CAN12")
        .When(History.CancerTests & Definitions.BackPain)
        .Case("a", UrgentSameDay, DangerSigns.NerveSignWithCancer | Nerve.LegPain)
        .Otherwise("b", SoonWithin2Days)
        .Flags(Flag.Cancer)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("Tell the team that tests you of the pain; it may hurry the tests.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule WeightLoss = Rule
        .Define("cancer.weight-loss", "Weight loss without trying", "CAN3")
        .When(Infection.WeightLoss)
        .Case("nhs", UrgentSameDay, Settings.StrictNhs)
        .Case("a", UrgentSameDay, (Person.Age >= 50) & History.FirstEver & Definitions.NightOrRestPain)
        .Otherwise("b", SoonWithin2Days)
        .Flags(Flag.WeightLoss)
        .Concludes(Patterns.SeriousSignElsewhere)
        .Because("Back pain with weight loss that nobody planned needs a search for its reason. From 60 on ask for a scan within 2 weeks.")
        .From(Sources.NiceNg12, Sources.Shaw2020);

    public static readonly Rule LongPain = Rule
        .Define("cancer.long-pain", "From 60 on: back pain for four weeks or more", "CAN4")
        .When((Person.Age >= 60) & Definitions.BackPain & (Course.Days >= 28))
        .Case("a", SoonWithin2Days, Fracture.BrokeWithoutBlow)
        .Otherwise("b", RoutineProfessional)
        .Flags(Flag.PossibleCancer)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Because("From 60 on the doctor does blood tests, to find the few in whom the bones or the blood are at fault.")
        .From(Sources.NiceNg12, Sources.DesignJudgement);

    public static readonly Rule Shape = Rule
        .Define("cancer.back-shape", "A lump, swelling or new shape of the back", "CAN6")
        .When(Fracture.Lump | Fracture.SuddenHump)
        .Case("a", EmergencyNow, DangerSigns.NeuroSign)
        .Case("b", UrgentSameDay, Infection.Fever)
        .Case("nhs", UrgentSameDay, Settings.StrictNhs)
        .Case("c", UrgentSameDay, Fracture.SuddenHump & ((Person.Age >= 50) | Definitions.BoneRisk))
        .Otherwise("d", SoonWithin2Days)
        .Flags(Flag.BackShape)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("A back that changes its shape is looked at: bone, infection or a growth can be behind it.")
        .From(Sources.NhsBackPain);

    public static readonly Rule Marrow = Rule
        .Define("cancer.marrow", "From 60 on: long back pain with thirst, constipation or infections", "CAN8")
        .When((Person.Age >= 60) & Definitions.BackPain & (Course.Days >= 28) & Person.ThirstOrInfections)
        .Case("a", EmergencyNow, Emergency.Confusion)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.PossibleCancer)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("Together these can mean too much calcium in the blood; that is tested today.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Prostate = Rule
        .Define("cancer.prostate", "A man of 50 or over: long back pain and a slow stream or erection trouble", "CAN9")
        .When(Person.Sex.Is(Sex.Male) & (Person.Age >= 50) & Definitions.BackPain & (Course.Days > 28) & Person.ProstateSigns)
        .Case("a", SoonWithin2Days, Infection.WeightLoss | Definitions.NightOrRestPain)
        .Otherwise("b", RoutineProfessional)
        .Flags(Flag.PossibleCancer)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Because("Ask the doctor about a test of the prostate.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Ovary = Rule
        .Define("cancer.ovary", "A woman of 50 or over: bloated, soon full or pelvic pain for weeks", "CAN10")
        .When(Person.Sex.Is(Sex.Female) & (Person.Age >= 50) & Belly.Bloating)
        .Case("a", SoonWithin2Days, Belly.Lump)
        .Otherwise("b", SoonWithin5Days)
        .Flags(Flag.PossibleCancer)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("Ask the doctor about a blood test and a scan of the ovaries.")
        .From(Sources.NiceNg12, Sources.DesignJudgement);

    public static readonly Rule Jaundice = Rule
        .Define("cancer.jaundice", "From 40 on: yellow skin or eyes", "CAN11")
        .When((Person.Age >= 40) & Belly.Jaundice)
        .Case("a", EmergencyNow, Infection.Fever | Definitions.SevereBand)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.BellyDanger)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("Liver, gall ducts or pancreas can hurt in the back.")
        .From(Sources.ClinicalKnowledge);

    public static readonly ValueList<Rule> All = [Known, Once, Tests, WeightLoss, LongPain, Shape, Marrow, Prostate, Ovary, Jaundice];
}
