namespace BackPainRules.Language;

/// <summary>What conditions mention, collected by reference.</summary>
internal sealed class Mentions : IConditionFold<bool>
{
    public HashSet<ISignal> Signals { get; } = new(ReferenceEqualityComparer.Instance);

    public HashSet<Finding> Findings { get; } = new(ReferenceEqualityComparer.Instance);

    public HashSet<Definition> Definitions { get; } = new(ReferenceEqualityComparer.Instance);

    public HashSet<Threshold> Thresholds { get; } = [];

    public HashSet<Setting> Settings { get; } = [];

    public void Collect(Rule rule)
    {
        rule.Stem.Fold(this);
        foreach (var @case in rule.Cases)
        {
            @case.When.Fold(this);
        }

        rule.Doubt?.Beside.Fold(this);
        if (rule.Escalated is { } flag)
        {
            Findings.Add(flag);
        }
    }

    public bool Signal(YesNoSignal signal) => Signals.Add(signal);

    public bool Compare(NumberComparison comparison) => Signals.Add(comparison.Signal) | Thresholds.Add(comparison.Threshold);

    public bool Choice(ChoiceIs choice) => Signals.Add(choice.Signal);

    public bool Finding(Finding finding) => Findings.Add(finding);

    public bool Setting(Setting setting) => Settings.Add(setting);

    public bool Definition(Definition definition, bool meaning) => Definitions.Add(definition);

    public bool All(AllOf all, bool[] parts) => true;

    public bool Any(AnyOf any, bool[] parts) => true;

    public bool Not(NotHolds not, bool part) => true;

    public bool AtLeast(AtLeastOf atLeast, bool[] parts) => true;
}
