using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>Something that may contribute to the pain.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Evidence">Strength of evidence today.</param>
/// <param name="Title">What it is.</param>
/// <param name="Why">Why, in plain words.</param>
/// <param name="MoreLikely">What would make it more likely.</param>
/// <param name="LessLikely">What would make it less likely.</param>
/// <param name="Rules">The ids of the rules that say so.</param>
/// <param name="Sources">Where they come from.</param>
/// <param name="Heard">What runners say about it.</param>
public sealed record FactorLine(
    Factor Factor,
    Evidence Evidence,
    string Title,
    string Why,
    string MoreLikely,
    string LessLikely,
    ValueList<string> Rules,
    ValueList<Source> Sources,
    ValueList<Heuristic> Heard);
