namespace BackPainRules.Language;

/// <summary>A level that a rule can call, and the condition under which it calls this level or a more urgent one.</summary>
internal readonly record struct LevelCall(Urgency Urgency, Condition When);
