using BackPainRules.Catalogue;
using BackPainRules.Facts;

namespace BackPainRules.Proving.Laws;

/// <summary>A10: a child is always seen.</summary>
internal sealed class ChildLaw() : EvidenceLaw(new("A10", "a child is always seen", "Under 16 nobody is left to self-care, and under 10 a doctor looks within 2 working days."))
{
    public override IEnumerable<Goal> Goals(Theory theory) =>
    [
        AtLeast(theory.Case, "an age under 16", Person.Age < 16, Urgency.RoutineProfessional),
        AtLeast(theory.Case, "an age under 10", Person.Age < 10, Urgency.SoonWithin2Days),
    ];
}
