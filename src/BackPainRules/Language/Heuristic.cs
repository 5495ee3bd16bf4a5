using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>One thing that runners tell each other about sore backs, in a thread or an article, and what is made of it today.</summary>
/// <param name="Row">Its row, such as <c>A15</c>; the letter is the document.</param>
/// <param name="Today">What the evidence of today says of it.</param>
/// <param name="Uses">What it becomes here.</param>
/// <param name="Sources">Where that judgement comes from; empty for what cannot be tested.</param>
/// <param name="Says">What it says, in our own words.</param>
/// <param name="Answer">What is made of it, in words that a runner understands; where it is not followed, why not.</param>
public sealed record Heuristic(string Row, Support Today, HeuristicUses Uses, ValueList<Source> Sources, string Says, string Answer)
{
    /// <inheritdoc/>
    public override string ToString() => Row;
}
