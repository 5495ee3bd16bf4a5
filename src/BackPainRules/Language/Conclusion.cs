using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>A finding that a rule concludes.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="From">The level that the rule must call for it; null: any level, or just the condition of a rule without cases.</param>
/// <param name="Evidence">Strength of evidence; null where none is claimed.</param>
public sealed record Conclusion(Finding Finding, Urgency? From, Evidence? Evidence);
