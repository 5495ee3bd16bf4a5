using BackPainRules.Facts;

namespace BackPainRules.Proving;

/// <summary>What breaks a law.</summary>
/// <param name="What">What is so that must not be, in words.</param>
/// <param name="Blame">The ids of the rules or contraindications on which it rests; empty: nothing single.</param>
/// <param name="Settings">The switches of the book that stand otherwise than in it, such as <c>strict-nhs on</c>; empty: none.</param>
/// <param name="Cases">The case, or the two cases that the law compares, the first of a law as short as they could be made; empty: a part of the book that no case reaches.</param>
/// <param name="Doubt">Why the assessor says something else of the cases than the solver; null: it says the same.</param>
public sealed record Counterexample(string What, ValueList<string> Blame, ValueList<string> Settings, ValueList<FoundCase> Cases, string? Doubt);
