using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Belly, skin and medicines: dangers that are felt in the back or told beside it.</summary>
internal static class BellyRules
{
    public static readonly Rule UpperBelly = Rule
        .Define("belly.upper", "Upper-belly pain that bores to the back", "ABD1")
        .When(Belly.Boring)
        .Case("a", EmergencyNow, Definitions.SevereBand & (Belly.Vomiting | Belly.HardBelly | Infection.Fever | Belly.Jaundice))
        .Case("b", UrgentSameDay, Definitions.SevereBand)
        .Case("e", UrgentSameDay, Belly.Vomiting | Belly.HardBelly | Infection.Fever)
        .Case("c", SoonWithin2Days, Belly.AfterMeals)
        .Otherwise("d", SoonWithin5Days)
        .Flags(Flag.BellyDanger)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: EmergencyNow, UntilHelpComes.NothingByMouth)
        .Because("Pancreas, stomach and gall bladder can hurt through to the back.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule AcuteBelly = Rule
        .Define("belly.acute", "Belly pain with signs of an acute belly", "ABD2")
        .When(Belly.Pain | Belly.Blocked | Belly.HardBelly | Belly.RightLower | Belly.CannotStandStraight)
        .Case("a", EmergencyNow, Belly.RightLower & (Infection.Fever | Belly.Vomiting | Belly.CannotStandStraight))
        .Case("b", EmergencyNow, Belly.Blocked)
        .Case("d", EmergencyNow, Belly.HardBelly)
        .Case("f", EmergencyNow, DangerSigns.Faint | Heart.Clammy)
        .Case("e", UrgentSameDay, Belly.RightLower | Belly.CannotStandStraight | DangerSigns.SuddenSevere)
        .Flags(Flag.BellyDanger)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: EmergencyNow, UntilHelpComes.NothingByMouth)
        .Because("An inflamed appendix, a hole in the gut or a blocked gut needs a hospital.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule JaundiceYoung = Rule
        .Define("belly.jaundice", "Yellow skin or eyes with back pain", "ABD3")
        .When(Belly.Jaundice & Definitions.BackPain & !(Person.Age >= 40))
        .Case("a", EmergencyNow, Infection.Fever | Definitions.SevereBand)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.BellyDanger)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("Yellow skin comes from liver, gall ducts or blood, and is looked at today.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Shingles = Rule
        .Define("skin.shingles", "A burning band of skin on one side", "SHI1")
        .When(Belly.Shingles)
        .Case("a", EmergencyNow, Head.SightChange | Head.SightLost | CaudaEquina.CannotPassUrine)
        .Case("b", UrgentSameDay, Belly.RashOnFace | Person.Pregnant | DangerSigns.ImmuneWeak | DangerSigns.FeelsIll)
        .Case("c", UrgentSameDay, Belly.RashFresh)
        .Otherwise("d", SoonWithin5Days)
        .Flags(Flag.Shingles)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("Shingles can hurt before the rash shows. Tablets work best in the first 3 days; a pharmacist can help. Look at the skin each day.")
        .From(Sources.NhsShingles);

    public static readonly Rule TooMuchPainkiller = Rule
        .Define("danger.too-much-painkiller", "Too much of a painkiller, or unsure how much", "DRG1")
        .When(Medicines.ParacetamolTooMuch | Medicines.PainkillerTooMuch | Medicines.PainkillerOnPurpose)
        .Case("a", EmergencyNow, Medicines.ParacetamolTooMuch)
        .Case("b", EmergencyNow, Medicines.PainkillerOnPurpose)
        .Case("c", EmergencyNow, Emergency.Confusion | Belly.Vomiting | DangerSigns.Faint | Belly.Pain | Emergency.GutBleeding | Urine.LowOutput)
        .Otherwise("d", UrgentSameDay)
        .Flags(Flag.TooMuchPainkiller)
        .Concludes(Patterns.SeriousSignElsewhere)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.NotAlone)
        .Because("Too much paracetamol harms the liver before anything is felt. The cure works best in the first hours; go later too. Take no more, and bring the packets.")
        .From(Sources.NhsParacetamol, Sources.ClinicalKnowledge);

    public static readonly Rule SteroidLack = Rule
        .Define("danger.steroid-lack", "Steroids taken for long, and sick, dizzy or missed doses", "ADR1")
        .When((History.LongTermSteroid | (Medicines.MissedSteroid & (Belly.Vomiting | Emergency.Confusion | DangerSigns.FeelsIll))) & (Medicines.MissedSteroid | Medicines.DizzyOnStanding | Belly.Vomiting | Emergency.Confusion))
        .Case("b", EmergencyNow, Medicines.DizzyOnStanding | Belly.Vomiting | Emergency.Confusion | DangerSigns.FeelsIll)
        .Otherwise("a", UrgentSameDay)
        .Flags(Flag.SteroidLack)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.TakesSteroids)
        .Because("A body used to steroids can collapse without them.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Sickle = Rule
        .Define("danger.sickle-cell", "Sickle cell disease with fever, or severe pain of back or bones", "SIC1")
        .When(History.SickleCell & (Infection.Fever | ((Definitions.BackPain | Bone.ThighPain | Bone.GroinPain | Bone.FocalSpot) & Definitions.SevereBand)))
        .Case("a", EmergencyNow, Infection.Fever | DangerSigns.ChestPain | Emergency.Breathless | DangerSigns.LegWeakness)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.SickleCrisis)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("This may be a crisis. Call your sickle cell team as well.")
        .From(Sources.ClinicalKnowledge);

    public static readonly ValueList<Rule> All = [UpperBelly, AcuteBelly, JaundiceYoung, Shingles, TooMuchPainkiller, SteroidLack, Sickle];
}
