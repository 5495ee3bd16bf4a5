using BackPainRules.Language;

namespace BackPainRules.Tests.Mutants;

/// <summary>A book with one small fault.</summary>
/// <param name="Part">What kind of part is faulty, such as <c>condition</c>.</param>
/// <param name="Owner">The rule, definition, contraindication or question with the fault.</param>
/// <param name="Fault">What the fault is.</param>
/// <param name="Made">Makes the packs of the book; this takes a while.</param>
internal sealed record BookMutant(string Part, string Owner, string Fault, Func<RulePack[]> Made)
{
    public string Name => $"{Part} of {Owner}: {Fault}";

    public BackPainAssessor Assessor() => new(RuleBook.KnownSound("mutant", "mutant", Made()));

    public override string ToString() => Name;
}
