using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>An answer other than the one told, or one to what was not told.</summary>
/// <param name="Signal">The statement.</param>
/// <param name="IsSo">Whether it would be so.</param>
public sealed record ChangedAnswer(YesNoSignal Signal, bool IsSo);
