using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>Answers that would move the level if they were so.</summary>
/// <param name="Answers">The answers; one, or two that move it together.</param>
/// <param name="Level">The level to act on then.</param>
public sealed record LevelChange(ValueList<ChangedAnswer> Answers, TriageLevel Level);
