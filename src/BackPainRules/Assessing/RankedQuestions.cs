using BackPainRules.Facts;

namespace BackPainRules.Assessing;

/// <summary>The questions on which something hangs, each list in order.</summary>
/// <param name="Open">Those that can still be answered.</param>
/// <param name="CannotBeAnswered">Those that the person could not answer.</param>
/// <param name="ToAsk">Of the open ones what an interview asks now: signs first, and what goes deeper only where the sign is there.</param>
internal sealed record RankedQuestions(ValueList<OpenQuestion> Open, ValueList<OpenQuestion> CannotBeAnswered, ValueList<OpenQuestion> ToAsk);
