namespace BackPainRules.Language;

/// <summary>One thing that is wrong with a book.</summary>
/// <param name="Code">What kind of mistake it is, such as <c>circle</c> or <c>danger-law</c>.</param>
/// <param name="Id">The id of the rule, signal, finding or advice that it is about.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="Kind">What has that id: <c>rule</c>, <c>signal</c>, <c>question</c>, <c>finding</c>, <c>definition</c>, <c>advice</c>, <c>contraindication</c>, <c>contradiction</c>, <c>threshold</c>, <c>source</c> or <c>first aid</c>.</param>
public sealed record BookError(string Code, string Id, string Message, string Kind = "rule");
