namespace BackPainRules.Language;

/// <summary>What conditions mention, collected by reference.</summary>
internal sealed class Mentions : IConditionFold<Mentions>
{
    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private SharedFold<Mentions>? shared;

    public List<ISignal> Signals { get; } = [];

    public List<Finding> Findings { get; } = [];

    public List<Threshold> Thresholds { get; } = [];

    public List<Setting> Settings { get; } = [];

    public List<Definition> Definitions { get; } = [];

    public void Collect(Rule rule)
    {
        Collect(Condition.NotNull(rule.Stem));
        foreach (var @case in rule.Cases.AsSpan())
        {
            Collect(Condition.NotNull(@case.When));
        }

        Collect(rule.Doubt?.Beside);
        Collect(rule.Escalated);
    }

    /// <summary>Collects what a condition mentions; null: there is none.</summary>
    public void Collect(Condition? condition)
    {
        if (condition is not null)
        {
            (shared ??= new(this)).Of(condition);
        }
    }

    public Mentions Signal(YesNoSignal signal) => Add(Signals, signal);

    public Mentions Compare(NumberComparison comparison) => Add(Signals, comparison.Signal).Add(Thresholds, comparison.Threshold);

    public Mentions Choice(ChoiceIs choice) => Add(Signals, choice.Signal);

    public Mentions Finding(Finding finding) => Add(Findings, finding);

    public Mentions Setting(Setting setting) => Add(Settings, setting);

    public Mentions Definition(Definition definition, Mentions meaning) => Add(Definitions, definition);

    public Mentions All(AllOf all, Mentions[] parts) => this;

    public Mentions Any(AnyOf any, Mentions[] parts) => this;

    public Mentions Not(NotHolds not, Mentions part) => this;

    public Mentions AtLeast(AtLeastOf atLeast, Mentions[] parts) => this;

    private Mentions Add<T>(List<T> items, T item)
        where T : class
    {
        if (seen.Add(item))
        {
            items.Add(item);
        }

        return this;
    }
}
