using BackPainRules.Language;

namespace BackPainRules.Proving.Encoding;

/// <summary>The signals that a condition without findings looks at.</summary>
internal sealed class SignalsOf : IConditionFold<IEnumerable<ISignal>>
{
    private static readonly SignalsOf Fold = new();

    public static IEnumerable<ISignal> Condition(Condition condition) => condition.Fold(Fold);

    public IEnumerable<ISignal> Signal(YesNoSignal signal) => [signal];

    public IEnumerable<ISignal> Compare(NumberComparison comparison) => [comparison.Signal];

    public IEnumerable<ISignal> Choice(ChoiceIs choice) => [choice.Signal];

    public IEnumerable<ISignal> Finding(Finding finding) => [];

    public IEnumerable<ISignal> Setting(Setting setting) => [];

    public IEnumerable<ISignal> Definition(Definition definition, IEnumerable<ISignal> meaning) => meaning;

    public IEnumerable<ISignal> All(AllOf all, IEnumerable<ISignal>[] parts) => parts.SelectMany(part => part);

    public IEnumerable<ISignal> Any(AnyOf any, IEnumerable<ISignal>[] parts) => parts.SelectMany(part => part);

    public IEnumerable<ISignal> Not(NotHolds not, IEnumerable<ISignal> part) => part;

    public IEnumerable<ISignal> AtLeast(AtLeastOf atLeast, IEnumerable<ISignal>[] parts) => parts.SelectMany(part => part);
}
