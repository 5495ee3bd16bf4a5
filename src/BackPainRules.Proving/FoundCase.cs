using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Proving;

/// <summary>A case that a solver found, and the levels that it says follow.</summary>
/// <param name="Name">Which of the cases of a law it is: <c>case</c>, or <c>later</c> where a law compares two.</param>
/// <param name="Case">What is told. It has no date: none matters.</param>
/// <param name="Floor">The most urgent level that is established.</param>
/// <param name="Recommended">The level to act on.</param>
/// <param name="Ceiling">The most urgent level that is possible.</param>
public sealed record FoundCase(string Name, RunnerCase Case, TriageLevel Floor, TriageLevel Recommended, TriageLevel Ceiling);
