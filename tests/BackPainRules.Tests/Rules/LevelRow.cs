using BackPainRules.Assessing;
using BackPainRules.Facts;

namespace BackPainRules.Tests.Rules;

/// <summary>The level that a rule calls when this was told, with its letter; no letter: it calls nothing.</summary>
internal sealed record LevelRow(string Rule, string? Audit, Urgency? Level, string When, RunnerCase Told)
{
    /// <summary>What the list of fired rules says of the rule.</summary>
    public FiredRule[] Fired => Audit is null ? [] : [new(Audit, Rule, Level!.Value, !Audit.EndsWith('?'))];

    public string Name => $"{Audit ?? Rule} calls {Level?.ToString() ?? "nothing"} when {When}";
}
