using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>
/// The signals on which an open condition hangs. What is decided hangs on none, so a part that is false needs no more answers,
/// whatever stands beside it and in whatever order.
/// </summary>
internal sealed class MissingSignals(Verdicts verdicts, bool withAskedIf = true) : IConditionFold<MissingSignals.Open>
{
    private readonly ReferenceEvaluator truth = ReferenceEvaluator.Over(verdicts);

    /// <summary>The signals, in order of their ids.</summary>
    public IReadOnlyCollection<ISignal> Of(Condition condition) => condition.Fold(this).Missing;

    public Open Signal(YesNoSignal signal)
    {
        if (signal.Fold(truth) != Truth.Unknown)
        {
            return new(signal.Fold(truth), Open.Nothing);
        }

        var missing = new SortedSet<ISignal>(Open.ById);
        if (withAskedIf && verdicts.Program.AskedIf[verdicts.Program.Book.PlaceOf(signal)] is { } askedIf)
        {
            missing.UnionWith(askedIf.Fold(this).Missing);
        }

        if (!verdicts.Readings[signal].IsKnown)
        {
            missing.Add(signal);
        }

        return new(Truth.Unknown, missing);
    }

    public Open Compare(NumberComparison comparison) => Leaf(comparison.Fold(truth), comparison.Signal);

    public Open Choice(ChoiceIs choice) => Leaf(choice.Fold(truth), choice.Signal);

    public Open Finding(Finding finding)
    {
        var found = verdicts[finding];
        return found == Truth.Unknown ? verdicts.Program.Clauses[verdicts.Program.PlaceOf(finding)].Fold(this) : new(found, Open.Nothing);
    }

    public Open Setting(Setting setting) => new(setting.Fold(truth), Open.Nothing);

    public Open Definition(Definition definition, Open meaning) => meaning;

    public Open All(AllOf all, Open[] parts) => Join(truth.All(all, Truths(parts)), parts);

    public Open Any(AnyOf any, Open[] parts) => Join(truth.Any(any, Truths(parts)), parts);

    public Open Not(NotHolds not, Open part) => part with { Truth = Kleene.Not(part.Truth) };

    public Open AtLeast(AtLeastOf atLeast, Open[] parts) => Join(truth.AtLeast(atLeast, Truths(parts)), parts);

    private static Open Leaf(Truth truth, ISignal signal) =>
        truth == Truth.Unknown ? new(truth, new SortedSet<ISignal>(Open.ById) { signal }) : new(truth, Open.Nothing);

    private static Truth[] Truths(Open[] parts) => Array.ConvertAll(parts, part => part.Truth);

    private static Open Join(Truth truth, Open[] parts)
    {
        if (truth != Truth.Unknown)
        {
            return new(truth, Open.Nothing);
        }

        var missing = new SortedSet<ISignal>(Open.ById);
        foreach (var part in parts)
        {
            missing.UnionWith(part.Missing);
        }

        return new(truth, missing);
    }

    /// <summary>A truth, and the signals on which it hangs while it is open.</summary>
    internal readonly record struct Open(Truth Truth, SortedSet<ISignal> Missing)
    {
        public static readonly IComparer<ISignal> ById = Comparer<ISignal>.Create((a, b) => string.CompareOrdinal(a.Id, b.Id));

        public static readonly SortedSet<ISignal> Nothing = new(ById);
    }
}
