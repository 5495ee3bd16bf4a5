using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>The places of a rule's conditions: whether it holds at all, its levels (most urgent first), its letters, and what raises its doubt.</summary>
internal sealed record RuleClauses(Rule Rule, int Holds, LevelClause[] Levels, int[] Letters, int Beside);
