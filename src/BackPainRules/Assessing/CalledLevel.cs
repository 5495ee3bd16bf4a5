using BackPainRules.Engines;
using BackPainRules.Facts;

namespace BackPainRules.Assessing;

/// <summary>A level that a rule calls: certain, or because the person was asked and could not say.</summary>
internal sealed record CalledLevel(RuleClauses Rule, Urgency Urgency, bool IsTold);
