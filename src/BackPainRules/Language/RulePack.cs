using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>Rules of one theme, and the questions that answer their signals.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Rules">The rules; their order means nothing.</param>
/// <param name="Questions">The questions; every signal that a rule looks at stands in one of them, here or in another pack of the book.</param>
public sealed record RulePack(string Id, ValueList<Rule> Rules, ValueList<Question> Questions)
{
    /// <summary>What cannot be true of one case at once.</summary>
    public ValueList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>What runners say that the rules and advice of the pack answer, and what is not followed.</summary>
    public ValueList<Heuristic> Heuristics { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Id;
}
