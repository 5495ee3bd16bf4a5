namespace BackPainRules.Language;

/// <summary>When an advice is withheld, or given in another form.</summary>
/// <param name="Row">The row of the evidence that says so.</param>
/// <param name="When">The condition.</param>
/// <param name="Why">Why, in plain words.</param>
/// <param name="Instead">What to say instead, or the changed form.</param>
/// <param name="Changes">True: the advice stays in a changed form; false: it is withheld.</param>
public sealed record Contraindication(string Row, Condition When, string Why, string Instead, bool Changes = false);
