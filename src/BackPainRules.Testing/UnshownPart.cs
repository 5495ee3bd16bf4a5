namespace BackPainRules.Testing;

/// <summary>A part of a rule that no row of its matrix shows to matter.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Part">The part, in short.</param>
/// <param name="Why">Why not.</param>
public sealed record UnshownPart(string RuleId, string Part, string Why)
{
    /// <inheritdoc/>
    public override string ToString() => $"{RuleId}: {Part} ({Why})";
}
