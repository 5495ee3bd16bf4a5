using BackPainRules.Catalogue;
using BackPainRules.Language;

namespace BackPainRules.Proving.Laws;

/// <summary>The contraindications of the evidence (X1 to X33), stated once more and by signs, apart from those that the advice of a book carries.</summary>
internal sealed class NeverWithLaw() : EvidenceLaw(new("X", "no advice against the contraindications of the evidence", "What the evidence forbids beside a sign is not given, whatever the advice of the book says of itself."))
{
    private static readonly (string Row, string[] Advice, Condition Sign)[] Forbidden =
    [
        ("X1", ["AD54"], Condition.Any(
            Person.Pregnant, Medicines.AntiInflammatoryReaction, Medicines.Stomach, Medicines.Kidney, Medicines.Heart, Medicines.Liver, Medicines.LosesFluid, Medicines.PressureAndWaterTablets,
            History.BloodThinner, History.LongTermSteroid, Emergency.GutBleeding, Person.Age < 16)),
        ("X1", ["AD55"], Person.Pregnant | Medicines.AntiInflammatoryReaction),
        ("X3", ["AD53"], Medicines.ParacetamolReaction | Medicines.ParacetamolTooMuch),
        ("X4", ["AD51"], Condition.Any(Infection.Fever, Relief.SkinNoHeat, Belly.Shingles, Person.Pregnant)),
        ("X6", ["AD56", "AD57", "AD58"], Condition.Any(
            Patterns.BoneSuspicion, History.Osteoporosis, History.BloodThinner, History.Cancer, Emergency.Accident, Fracture.FallThisWeek, Relief.ClotLately, Heart.SwollenLeg, Belly.Shingles,
            Definitions.LegSymptom, Definitions.SevereBand)),
        ("X9", ["AD48", "AD50"], Patterns.BoneSuspicion | History.SpineProcedure | History.SpineMetalwork),
        ("X13", ["AD14", "AD15"], Emergency.Accident),
        ("X14", ["AD65"], Condition.Any(History.EatingDisorder, Person.Pregnant, Infection.WeightLoss, History.Cancer, Energy.VeryThin, Person.Age < 18)),
        ("X15", ["AD29", "AD30"], Body.CalfOrFootInjury),
        ("X18", ["AD43"], Definitions.SevereBand | History.SpineProcedure),
        ("X19", ["AD38", "AD39"], Relief.NoWater),
        ("X25", ["AD60"], Condition.Always),
        ("X32", ["AD41", "AD42", "AD43", "AD44", "AD45", "AD46", "AD47", "AD48", "AD49"], Condition.Any(Definitions.SevereBand, Patterns.BoneSuspicion, Person.Age < 16)),
        ("X33", ["AD35", "AD36", "AD37", "AD38", "AD39", "AD40"], Patterns.BoneSuspicion),
    ];

    public override IEnumerable<Goal> Goals(Theory theory) => Forbidden.SelectMany(one =>
        NotGiven(theory.Case, $"{one.Row}: what forbids it is told", theory.Case.Copy.Of(one.Sign).Sure, one.Advice));
}
