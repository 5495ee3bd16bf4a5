using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Medicines: only ever a question to a pharmacist or doctor.</summary>
public static class MedicineAdvice
{
    /// <summary>AD53: paracetamol.</summary>
    public static readonly Advice AskAboutParacetamol = new()
    {
        Id = "ask-about-paracetamol",
        Title = "Paracetamol",
        Row = "AD53",
        Topic = AdviceTopic.Relief,
        Part = PlanPart.Today,
        Gate = LevelGate.UpToLevel(TriageLevel.SoonWithinDays),
        Evidence = Evidence.None,
        Sources = [Sources.NiceNg59, Sources.NhsParacetamol],
        Text = "Ask a pharmacist or doctor whether paracetamol suits you. Alone it does little for back pain.",
        Dose = "as they say, and as the packet says for you; a healthy adult never over 8 tablets of 500 mg in 24 hours, all products together",
        NotWhen =
        [
            new("X3.reaction", Medicines.ParacetamolReaction, "You once reacted to it.", "Ask a pharmacist what suits you."),
            new("X3.too-much", Medicines.ParacetamolTooMuch, "Too much paracetamol harms the liver, even while you feel well.", "Take no more, and get advice at once: {department}, or {emergency} if you are unwell. Bring the packets."),
            new("X3.dose", Condition.Any(Person.Mass < 50, Medicines.Liver, Medicines.HeavyAlcohol, Medicines.AteLittle, Person.Age < 16, Medicines.ParacetamolTwice), "For you the usual dose may be too much.", "The pharmacist sets the dose.", Changes: true),
        ],
    };

    /// <summary>AD54: anti-inflammatory tablets.</summary>
    public static readonly Advice AskAboutAntiInflammatory = new()
    {
        Id = "ask-about-anti-inflammatory",
        Title = "Anti-inflammatory tablets",
        Row = "AD54",
        Topic = AdviceTopic.Relief,
        Part = PlanPart.Today,
        Offer = Offer.OnRequest,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Moderate,
        Sources = [Sources.NiceNg59, Sources.VanDerGaag2020, Sources.Lipman2017, Sources.NsaidInPregnancy],
        Heeded = [SoreBackArticle.E9],
        Text = "Ask a pharmacist or doctor whether an anti-inflammatory tablet suits you; it helps a little. Never take one to be able to run, as a test, or within a day before or after a run.",
        Dose = "as they say; the lowest dose, with food, for at most 3 days before you look again, never over 10 days and never two kinds",
        NotWhen =
        [
            Contraindications.AntiInflammatoryReaction,
            Contraindications.AntiInflammatoryInPregnancy,
            Contraindications.PressureAndWaterTablets,
            Contraindications.MedicineRisk,
            new("X1.unwell", (Medicines.PressureOrWaterTablet & (Infection.Unwell | Medicines.LosesFluid)) | Medicines.LosesFluid | DangerSigns.AbnormalUrine, "Without enough fluid it can harm the kidneys.", "Ask a pharmacist what suits you."),
            new("X1.age", Person.Age < 16, "Not under 16 without a doctor.", "Ask a doctor."),
            new("X1.bone", Patterns.BoneSuspicion, "It would hide the pain of a bone that needs rest.", "Rest the bone; ask a pharmacist what suits you."),
            new("X1.pharmacist", Condition.Any(Person.Age >= 65, Medicines.Asthma, Medicines.PressureOrWaterTablet, Medicines.MildFinding), "The pharmacist looks at it first.", "Show the pharmacist your list of illnesses and medicines before you take any.", Changes: true),
        ],
    };

    /// <summary>AD55: gels.</summary>
    public static readonly Advice AskAboutGel = new()
    {
        Id = "ask-about-gel",
        Title = "Gels",
        Row = "AD55",
        Topic = AdviceTopic.Relief,
        Part = PlanPart.Today,
        Offer = Offer.OnRequest,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        Sources = [Sources.ClinicalKnowledge],
        Text = "Ask a pharmacist whether an anti-inflammatory or warming gel suits you. For the back little is shown. No run within a day after it.",
        Dose = "as they say, at most 7 days; not under a heat pack",
        NotWhen =
        [
            Contraindications.AntiInflammatoryReaction,
            Contraindications.AntiInflammatoryInPregnancy,
            new("X30.skin", Relief.SkinNoHeat, "Not on broken, numb or sore skin.", "Leave it until the skin is well."),
            new("X30.kidney", Medicines.Kidney, "With a kidney disease only on a small area.", "No larger than two hands; ask the pharmacist.", Changes: true),
        ],
    };

    /// <summary>AD60: codeine, nerve tablets, muscle relaxants.</summary>
    public static readonly Advice StrongPainkillers = new()
    {
        Id = "strong-painkillers",
        Title = "Codeine, nerve tablets, muscle relaxants",
        Row = "AD60",
        Topic = AdviceTopic.Relief,
        Part = PlanPart.Leave,
        Offer = Offer.Never,
        Gate = LevelGate.UpToLevel(TriageLevel.SoonWithinDays),
        Evidence = Evidence.None,
        Sources = [Sources.NiceNg59],
        Text = "They are not for this.",
        Dose = "a doctor or pharmacist only",
        NotWhen = [new("X25.always", Condition.Always, "They help the back little, make you unfit to drive, and can hide a warning sign.", "Ask your {doctor} or pharmacist what else there is. Do not stop a prescribed one on your own.")],
    };
}
