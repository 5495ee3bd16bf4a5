using BackPainRules.Language;

namespace BackPainRules;

/// <summary>The truths of the clauses that belong together, as a fact.</summary>
internal interface IVerdict
{
    /// <summary>The owner of the clauses.</summary>
    string Owner { get; }

    /// <summary>The truth of one of them, by its place among them.</summary>
    Truth At(int clause);
}
