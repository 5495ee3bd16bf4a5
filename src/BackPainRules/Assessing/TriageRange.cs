using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>The levels that are still possible: what is already certain, and the worst that the open answers could bring.</summary>
/// <param name="Floor">The most urgent level that is established.</param>
/// <param name="Ceiling">The most urgent level that is established or open.</param>
public readonly record struct TriageRange(TriageLevel Floor, TriageLevel Ceiling)
{
    /// <summary>Whether no answer that is still open can move the level.</summary>
    public bool IsSettled => Floor == Ceiling;
}
