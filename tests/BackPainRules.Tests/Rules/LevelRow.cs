using BackPainRules.Facts;

namespace BackPainRules.Tests.Rules;

/// <summary>The level that a rule calls when this was told, with its letter; no letter: it calls nothing.</summary>
internal sealed record LevelRow(string Rule, string? Audit, Urgency? Level, string When, RunnerCase Told)
{
    public string Name => $"{Audit ?? Rule} calls {Level?.ToString() ?? "nothing"} when {When}";
}
