using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>A finding of the book that a rule outside the book concluded. Such a rule can only add: that it is silent means nothing.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="By">The name of the rule.</param>
public sealed record Contribution(Finding Finding, string By);
