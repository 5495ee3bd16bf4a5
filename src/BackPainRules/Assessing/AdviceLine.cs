using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>An advice that some rule offers, with its status. A withheld line has no text to follow, only the reason.</summary>
/// <param name="Advice">The advice.</param>
/// <param name="Status">Whether it is given.</param>
/// <param name="Relevance">Why it is worth attention.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Text">What to do; null when withheld.</param>
/// <param name="Dose">How much, how often, for how long; null when withheld.</param>
/// <param name="Reasons">Why it is withheld, or what was changed in it.</param>
/// <param name="Instead">What to do instead, or the changed form.</param>
/// <param name="HangsOn">For a conditional line, the open signals of its own contraindications. What the level hangs on as well is not repeated here: it stands once, in the open questions.</param>
public sealed record AdviceLine(
    Advice Advice,
    AdviceStatus Status,
    Relevance Relevance,
    string Title,
    string? Text,
    string? Dose,
    ValueList<string> Reasons,
    ValueList<string> Instead,
    ValueList<ISignal> HangsOn);
