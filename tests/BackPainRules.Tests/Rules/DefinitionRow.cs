using BackPainRules.Assessing;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Rules;

/// <summary>What the evidence says of a definition when this was told.</summary>
internal sealed record DefinitionRow(Definition Definition, Truth Expected, string When, RunnerCase Told)
{
    public string Name => $"{Definition.Id} is {Expected} when {When}";

    /// <summary>What the definition, or another of its meaning, is on a case that was read.</summary>
    public static Truth Of(Definition definition, Recommendation found) => definition.Meaning.Fold(ReferenceEvaluator.Over(found.Actual));
}
