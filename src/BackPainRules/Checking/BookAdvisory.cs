namespace BackPainRules.Checking;

/// <summary>One thing about a sound book that its author probably did not mean.</summary>
/// <param name="Code">What kind of thing it is, such as <c>dead-rule</c> or <c>unused-signal</c>.</param>
/// <param name="Id">The id of the rule, advice, finding, signal or definition that it is about.</param>
/// <param name="Why">What is so, and why.</param>
/// <param name="Mend">How to mend it.</param>
public sealed record BookAdvisory(string Code, string Id, string Why, string Mend);
