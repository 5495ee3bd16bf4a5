using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>A question on which something still hangs.</summary>
/// <param name="Question">The question.</param>
/// <param name="Text">The question in words.</param>
/// <param name="PlainerText">The question in plainer words.</param>
/// <param name="Why">Why it is asked.</param>
/// <param name="Missing">The signals of it that are missing.</param>
/// <param name="UpTo">The most urgent level that its answer could bring; null: it moves factors and advice only.</param>
/// <param name="Undecided">How many rules hang on it.</param>
public sealed record OpenQuestion(
    Question Question, string Text, string PlainerText, string Why, ValueList<ISignal> Missing, TriageLevel? UpTo, int Undecided);
