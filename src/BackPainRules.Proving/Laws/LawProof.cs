using BackPainRules.Language;

namespace BackPainRules.Proving.Laws;

/// <summary>A law, and what a solver has to decide for it.</summary>
internal abstract class LawProof(Law law)
{
    public Law Law => law;

    /// <summary>Whether the law speaks of this book.</summary>
    public virtual bool AppliesTo(RuleBook book) => true;

    /// <summary>Whether it holds however the switches of the book stand; else as they stand.</summary>
    public virtual bool IsForAllSettings => true;

    /// <summary>What has to be decided. Assumptions that all goals share are made before the first one is given.</summary>
    public abstract IEnumerable<Goal> Goals(Theory theory);
}
