using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>A level that a rule can call, and the condition under which it calls this level or a more urgent one.</summary>
internal sealed record LevelCall(Urgency Urgency, Condition When);
