using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>One lettered case of a rule. The first case that holds gives the rule its one level.</summary>
/// <param name="Letter">Its letter in the evidence; rule row and letter make the audit id.</param>
/// <param name="Calls">The level it calls; null: an exception that calls none.</param>
/// <param name="When">Its condition, beside that of the rule.</param>
/// <param name="ReviewDays">Days until a review at 'self-care with review', 1 to 14.</param>
/// <param name="Route">Whom to see; null: as the rule says.</param>
public sealed record RuleCase(string Letter, Urgency? Calls, Condition When, int ReviewDays, Route? Route);
