using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>
/// What to do when a sign of a group was asked and the person could not say: one such sign alone calls one level,
/// one beside another sign of the group, told or in doubt too, or beside an accompanying sign another.
/// </summary>
/// <param name="Group">The group of signs.</param>
/// <param name="Alone">The level for one sign.</param>
/// <param name="Together">The level for two signs, or for one beside <paramref name="Beside"/>; no less than <paramref name="Alone"/>.</param>
/// <param name="Beside">The accompanying sign; the good side of a danger signal is none.</param>
public sealed record Doubt(string Group, Urgency Alone, Urgency Together, Condition Beside);
