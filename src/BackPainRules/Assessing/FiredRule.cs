using BackPainRules.Facts;

namespace BackPainRules.Assessing;

/// <summary>A rule that called a level: for audit.</summary>
/// <param name="AuditId">Row of the evidence and letter; a question mark behind it: asked, and the person could not say.</param>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Level">The level that it called.</param>
/// <param name="IsTold">False: only because the person was asked and could not say.</param>
public sealed record FiredRule(string AuditId, string RuleId, Urgency Level, bool IsTold);
