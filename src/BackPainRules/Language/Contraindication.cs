namespace BackPainRules.Language;

/// <summary>When an advice is withheld, or given in another form.</summary>
/// <param name="Id">Its id: the row of the evidence, and a word, such as <c>X4.fever</c>.</param>
/// <param name="When">The condition.</param>
/// <param name="Why">Why, in plain words.</param>
/// <param name="Instead">What to say instead, or the changed form.</param>
/// <param name="Changes">True: the advice stays in a changed form; false: it is withheld.</param>
public sealed record Contraindication(string Id, Condition When, string Why, string Instead, bool Changes = false);
