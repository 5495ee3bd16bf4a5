using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Rules;

/// <summary>What the evidence says of a rule: whether it holds, does not hold or is open when this was told.</summary>
internal sealed record TruthRow(string Rule, Truth Expected, string When, RunnerCase Told)
{
    public string Name => $"{Rule} is {Expected} when {When}";
}
