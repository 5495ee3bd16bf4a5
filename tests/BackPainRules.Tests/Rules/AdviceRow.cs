using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Rules;

/// <summary>An advice, a contraindication of it, the fact that stands against it, and a runner with and without that fact.</summary>
internal sealed record AdviceRow(string Advice, string Id, ISignal Against, RunnerCase There, RunnerCase Absent)
{
    /// <summary>The advice stays in another form.</summary>
    public bool Changes { get; init; }

    /// <summary>The fact lifts the level, and the level alone already closes the advice.</summary>
    public bool ByLevel { get; init; }

    /// <summary>Asked and not known counts as there; a number that is not known leaves the advice open.</summary>
    public bool IsDangerSign => Against is YesNoSignal { Danger: Danger.WhenYes };

    public string Name => $"{Advice} {Id} {Against.Id}";
}
