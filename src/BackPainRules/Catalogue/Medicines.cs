using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>What a pharmacist has to know before any medicine (rows X1 and X3). No medicine is ever recommended here.</summary>
public static class Medicines
{
    /// <summary>Wants a medicine.</summary>
    public static readonly YesNoSignal Wanted = YesNoSignal.Wish("medicine.wanted", "You take or think of taking a medicine for it");

    /// <summary>Wants a gel.</summary>
    public static readonly YesNoSignal GelWanted = YesNoSignal.Wish("medicine.gel-wanted", "You use or think of using a gel for it");

    /// <summary>Reaction to an anti-inflammatory or aspirin.</summary>
    public static readonly YesNoSignal AntiInflammatoryReaction = YesNoSignal.Warning(
        "medicine.nsaid-reaction", "An anti-inflammatory or aspirin once gave you a rash, a wheeze, a runny nose, a swollen face or throat, or a collapse, or you were told not to take any", lasts: true);

    /// <summary>Stomach and bowel.</summary>
    public static readonly YesNoSignal Stomach = YesNoSignal.Warning(
        "medicine.stomach", "You have or had an ulcer, bleeding or a hole in stomach or gut, or a stomach operation");

    /// <summary>Kidneys.</summary>
    public static readonly YesNoSignal Kidney = YesNoSignal.Warning("medicine.kidney", "You have a kidney disease, one kidney, or a kidney stone now");

    /// <summary>Heart, vessels and blood pressure.</summary>
    public static readonly YesNoSignal Heart = YesNoSignal.Warning("medicine.heart", "You have heart disease or heart failure, had a stroke, or have high blood pressure that is not well controlled");

    /// <summary>Liver.</summary>
    public static readonly YesNoSignal Liver = YesNoSignal.Warning("medicine.liver", "You have a liver disease");

    /// <summary>A finding of kidney, liver or heart that a doctor called mild and left untreated.</summary>
    public static readonly YesNoSignal MildFinding = YesNoSignal.Warning("medicine.mild-finding", "A doctor once found something mild at kidney, liver or heart that needs no treatment");

    /// <summary>Medicines that do not go with anti-inflammatories.</summary>
    public static readonly YesNoSignal Others = YesNoSignal.Warning(
        "medicine.others",
        "You take aspirin each day, another anti-inflammatory, a tablet against clots, for mood, for rheumatism, lithium, steroids, or one after a transplant");

    /// <summary>ACE inhibitor or ARB together with a diuretic.</summary>
    public static readonly YesNoSignal PressureAndWaterTablets = YesNoSignal.Warning("medicine.pressure-and-water", "You take a blood-pressure tablet together with a water tablet");

    /// <summary>ACE inhibitor, ARB or diuretic alone.</summary>
    public static readonly YesNoSignal PressureOrWaterTablet = YesNoSignal.Warning("medicine.pressure-or-water", "You take a blood-pressure tablet or a water tablet");

    /// <summary>Loss of fluid: vomiting, diarrhoea, dehydration.</summary>
    public static readonly YesNoSignal LosesFluid = YesNoSignal.Warning("medicine.loses-fluid", "You vomit, have diarrhoea, or drank far too little");

    /// <summary>Over 14 units of alcohol in a usual week.</summary>
    public static readonly YesNoSignal HeavyAlcohol = YesNoSignal.Warning("medicine.alcohol", "You drink more than 14 units of alcohol in a usual week (about 6 pints of beer or 10 small glasses of wine)");

    /// <summary>Trying to conceive.</summary>
    public static readonly YesNoSignal TryingToConceive = YesNoSignal.Warning("medicine.conceive", "You are trying to become pregnant");

    /// <summary>Asthma without a reaction to anti-inflammatories.</summary>
    public static readonly YesNoSignal Asthma = YesNoSignal.Warning("medicine.asthma", "You have asthma", lasts: true);

    /// <summary>Allergy to paracetamol.</summary>
    public static readonly YesNoSignal ParacetamolReaction = YesNoSignal.Warning("medicine.paracetamol-reaction", "Paracetamol once gave you an allergic reaction", lasts: true);

    /// <summary>More than 8 times 500 mg of paracetamol in 24 hours, over the label under 50 kg or 16, or unsure (DRG1a).</summary>
    public static readonly YesNoSignal ParacetamolTooMuch = YesNoSignal.Warning(
        "medicine.paracetamol-too-much", "In the last 24 hours you took more than 8 tablets of 500 mg paracetamol, all products together (under 16 or under 50 kg: more than the label says), or are not sure how much");

    /// <summary>Another painkiller above its label, or unsure (DRG1d).</summary>
    public static readonly YesNoSignal PainkillerTooMuch = YesNoSignal.Warning("medicine.painkiller-too-much", "You took more of another painkiller than its label says, or are not sure how much");

    /// <summary>On purpose (DRG1b).</summary>
    public static readonly YesNoSignal PainkillerOnPurpose = YesNoSignal.Warning("medicine.painkiller-on-purpose", "You took too much of a painkiller on purpose");

    /// <summary>Missed doses of a long-term steroid (ADR1a).</summary>
    public static readonly YesNoSignal MissedSteroid = YesNoSignal.Warning("medicine.missed-steroid", "You missed doses of your steroid tablets");

    /// <summary>Dizzy on standing (ADR1b).</summary>
    public static readonly YesNoSignal DizzyOnStanding = YesNoSignal.Warning("medicine.dizzy-on-standing", "You are dizzy when you stand up");

    /// <summary>Tendon pain (MOD7).</summary>
    public static readonly YesNoSignal TendonPain = YesNoSignal.Warning("medicine.tendon-pain", "A tendon hurts, such as the one at the heel");

    /// <summary>Another product with paracetamol.</summary>
    public static readonly YesNoSignal ParacetamolTwice = YesNoSignal.Warning("medicine.paracetamol-twice", "You take another product with paracetamol, such as one for colds");

    /// <summary>Little food for two days or more.</summary>
    public static readonly YesNoSignal AteLittle = YesNoSignal.Warning("medicine.ate-little", "You ate little or nothing for 2 days or more");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "medicine",
            Text = "Do you take or want anything for the pain?",
            PlainerText = "A tablet? A gel?",
            Why = "Some medicines harm some people.",
            Answers = [Wanted, GelWanted],
        },
        new()
        {
            Id = "medicine.steroid",
            Text = "Did you miss doses of your steroid tablets?",
            PlainerText = "Missed steroid tablets?",
            Why = "A body used to steroids can collapse without them.",
            Answers = [MissedSteroid],
        },
        new()
        {
            Id = "medicine.with-it",
            Text = "Is one of these true?",
            PlainerText = "Dizzy on standing? A sore tendon?",
            Why = "Behind dizziness can be bleeding or a lack of steroids; some antibiotics hurt tendons.",
            Answers = [DizzyOnStanding, TendonPain],
        },
        new()
        {
            Id = "medicine.check",
            Text = "Which of these are true? A pharmacist will want to know.",
            PlainerText = "Any of these illnesses, tablets or states?",
            Why = "With some of these an anti-inflammatory or paracetamol can do harm.",
            Answers =
            [
                AntiInflammatoryReaction, Stomach, Kidney, Heart, Liver, MildFinding, Others, PressureAndWaterTablets, PressureOrWaterTablet, LosesFluid,
                HeavyAlcohol, TryingToConceive, Asthma, ParacetamolReaction, ParacetamolTwice, AteLittle,
            ],
        },
    ];
}
