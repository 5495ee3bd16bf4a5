using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Rules;

/// <summary>An advice, a runner to whom it is recommended, and a fact that stands against it.</summary>
internal sealed record AdviceRow(string Advice, YesNoSignal Against, RunnerCase Told)
{
    public string Name => $"{Advice} against {Against.Id}";
}
