using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>
/// The signals on which an open condition hangs. What is decided hangs on none, so a part that is false needs no more answers,
/// whatever stands beside it and in whatever order. Sets of signals are bits by place: every open rule of a case is asked for them.
/// </summary>
internal sealed class MissingSignals(Verdicts verdicts, bool withAskedIf = true) : IConditionFold<MissingSignals.Open>
{
    private static readonly ulong[] Nothing = [];

    private readonly ReferenceEvaluator truth = ReferenceEvaluator.Over(verdicts);
    private readonly ulong[]?[] ofFinding = new ulong[]?[verdicts.Program.Clauses.Count];

    /// <summary>The signals, in order of their ids.</summary>
    public List<ISignal> Of(Condition condition)
    {
        var (book, missing, signals) = (verdicts.Program.Book, condition.Fold(this).Missing, new List<ISignal>());
        for (var place = 0; place < missing.Length * 64; place++)
        {
            if (((missing[place / 64] >> (place % 64)) & 1) == 1)
            {
                signals.Add(book.Signals[place]);
            }
        }

        return signals;
    }

    public Open Signal(YesNoSignal signal)
    {
        if (signal.Fold(truth) is var told && told != Truth.Unknown)
        {
            return new(told, Nothing);
        }

        var missing = Nothing;
        if (withAskedIf && verdicts.Program.AskedIf[verdicts.Program.Book.PlaceOf(signal)] is { } askedIf)
        {
            missing = askedIf.Fold(this).Missing;
        }

        return new(Truth.Unknown, verdicts.Readings[signal].IsKnown ? missing : Union(missing, Only(signal)));
    }

    public Open Compare(NumberComparison comparison) => Leaf(comparison.Fold(truth), comparison.Signal);

    public Open Choice(ChoiceIs choice) => Leaf(choice.Fold(truth), choice.Signal);

    public Open Finding(Finding finding)
    {
        if (verdicts[finding] is var found && found != Truth.Unknown)
        {
            return new(found, Nothing);
        }

        var place = verdicts.Program.PlaceOf(finding);
        return new(found, ofFinding[place] ??= verdicts.Program.Clauses[place].When.Fold(this).Missing);
    }

    public Open Setting(Setting setting) => new(setting.Fold(truth), Nothing);

    public Open Definition(Definition definition, Open meaning) => meaning;

    public Open All(AllOf all, Open[] parts) => Join(truth.All(all, Truths(parts)), parts);

    public Open Any(AnyOf any, Open[] parts) => Join(truth.Any(any, Truths(parts)), parts);

    public Open Not(NotHolds not, Open part) => part with { Truth = Kleene.Not(part.Truth) };

    public Open AtLeast(AtLeastOf atLeast, Open[] parts) => Join(truth.AtLeast(atLeast, Truths(parts)), parts);

    private static Truth[] Truths(Open[] parts) => Array.ConvertAll(parts, part => part.Truth);

    private static Open Join(Truth truth, Open[] parts)
    {
        var missing = Nothing;
        if (truth == Truth.Unknown)
        {
            foreach (var part in parts)
            {
                missing = Union(missing, part.Missing);
            }
        }

        return new(truth, missing);
    }

    private static ulong[] Union(ulong[] a, ulong[] b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length == 0 ? b : a;
        }

        var union = (ulong[])a.Clone();
        for (var i = 0; i < union.Length; i++)
        {
            union[i] |= b[i];
        }

        return union;
    }

    private Open Leaf(Truth told, ISignal signal) => new(told, told == Truth.Unknown ? Only(signal) : Nothing);

    private ulong[] Only(ISignal signal)
    {
        var place = verdicts.Program.Book.PlaceOf(signal);
        var only = new ulong[(verdicts.Program.Book.Signals.Count + 63) / 64];
        only[place / 64] = 1UL << (place % 64);
        return only;
    }

    /// <summary>A truth, and the signals on which it hangs while it is open: a bit by place, or no array for none.</summary>
    internal readonly record struct Open(Truth Truth, ulong[] Missing);
}
