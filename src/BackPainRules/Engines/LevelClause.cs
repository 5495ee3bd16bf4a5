using BackPainRules.Facts;

namespace BackPainRules.Engines;

/// <summary>A level of a rule: the place of the condition under which the rule calls it or a more urgent one.</summary>
internal readonly record struct LevelClause(Urgency Urgency, int Place);
