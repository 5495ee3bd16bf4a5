namespace BackPainRules.Language;

/// <summary>Answers that cannot all be true: a case in which the condition holds is refused.</summary>
/// <param name="Id">Its id; the code of the failure.</param>
/// <param name="When">The condition.</param>
/// <param name="Message">What is wrong, without any value.</param>
public sealed record Contradiction(string Id, Condition When, string Message);
