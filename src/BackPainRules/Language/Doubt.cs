using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>
/// What to do when a sign of a group was asked and the person could not say: one such sign alone calls one level,
/// two of the group or one beside an accompanying sign another.
/// </summary>
/// <param name="Group">The group of signs.</param>
/// <param name="Alone">The level for one sign.</param>
/// <param name="Together">The level for two signs, or for one beside <paramref name="Beside"/>.</param>
/// <param name="Beside">The accompanying sign.</param>
public sealed record Doubt(string Group, Urgency Alone, Urgency Together, Condition Beside);
