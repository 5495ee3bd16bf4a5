namespace BackPainRules.Engines;

/// <summary>
/// Answers the conditions of a book for one case, and nothing else: levels, advice, reasons and proofs follow from the answers, whatever engine gave
/// them. The engine of this package gives the meaning; any other must agree with it.
/// </summary>
public interface IRuleEngine
{
    /// <summary>A truth for each clause of the book, in the order of the clauses.</summary>
    /// <param name="leaves">What the case says.</param>
    EngineAnswer Answer(CaseLeaves leaves);
}
