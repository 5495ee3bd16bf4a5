using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>Something that may contribute to the pain.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Evidence">Strength of evidence today.</param>
/// <param name="Why">Why, in plain words.</param>
/// <param name="Rules">The ids of the rules that say so.</param>
/// <param name="Sources">Where they come from.</param>
public sealed record FactorLine(Factor Factor, Evidence Evidence, string Why, ValueList<string> Rules, ValueList<Source> Sources);
