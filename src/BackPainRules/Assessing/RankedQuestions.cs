using BackPainRules.Facts;

namespace BackPainRules.Assessing;

/// <summary>The open questions, and those that the person could not answer.</summary>
internal sealed record RankedQuestions(ValueList<OpenQuestion> Open, ValueList<OpenQuestion> CannotBeAnswered);
