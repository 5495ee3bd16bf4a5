namespace BackPainRules.Checking;

/// <summary>One thing that a part of a book says, before and after.</summary>
/// <param name="What">Which thing, such as <c>when</c> or <c>case a</c>.</param>
/// <param name="Was">What the old book says; null: nothing.</param>
/// <param name="Is">What the next book says; null: nothing.</param>
public sealed record ChangedWords(string What, string? Was, string? Is);
