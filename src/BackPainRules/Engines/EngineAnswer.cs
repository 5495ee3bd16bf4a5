using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>What an engine says of one case.</summary>
/// <param name="Truths">A truth per clause; that of a finding counts what was contributed to it.</param>
/// <param name="Contributions">The findings that rules outside the book concluded beside it.</param>
public sealed record EngineAnswer(ValueList<Truth> Truths, ValueList<Contribution> Contributions);
