using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>A warning sign in an assessment.</summary>
/// <param name="Flag">The sign.</param>
/// <param name="Level">The level that it calls.</param>
/// <param name="IsTold">True: established by the answers. False: the person was asked and could not say.</param>
/// <param name="Title">What it is.</param>
/// <param name="Why">Why it matters, in plain words.</param>
/// <param name="Told">What was told of it, in the words of the questions.</param>
/// <param name="Rules">The audit ids of the rules that say so.</param>
/// <param name="Sources">Where they come from.</param>
public sealed record FlagLine(
    RedFlag Flag, TriageLevel Level, bool IsTold, string Title, string Why, ValueList<string> Told, ValueList<string> Rules, ValueList<Source> Sources);
