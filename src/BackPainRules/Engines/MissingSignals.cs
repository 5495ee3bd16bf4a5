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
    private readonly ulong[]?[] onlyOne = new ulong[]?[verdicts.Program.Book.Signals.Count];
    private SharedFold<Open>? shared;
    private readonly ulong[]?[] ofFinding = new ulong[]?[verdicts.Program.Clauses.Count];

    /// <summary>The signals, in order of their ids.</summary>
    public List<ISignal> Of(Condition condition)
    {
        var (book, missing, signals) = (verdicts.Program.Book, Shared(condition).Missing, new List<ISignal>());
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

        var own = new Open(Truth.Unknown, Only(signal));
        return withAskedIf && verdicts.Program.AskedIf[verdicts.Program.Book.PlaceOf(signal)] is { } askedIf ? Join(Truth.Unknown, [Shared(askedIf), own]) : own;
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
        return new(found, ofFinding[place] ??= Shared(verdicts.Program.Clauses[place].When).Missing);
    }

    public Open Setting(Setting setting) => new(setting.Fold(truth), Nothing);

    public Open Definition(Definition definition, Open meaning) => meaning;

    public Open All(AllOf all, Open[] parts) => Join(truth.All(all, Truths(parts)), parts);

    public Open Any(AnyOf any, Open[] parts) => Join(truth.Any(any, Truths(parts)), parts);

    public Open Not(NotHolds not, Open part) => part with { Truth = Kleene.Not(part.Truth) };

    public Open AtLeast(AtLeastOf atLeast, Open[] parts) => Join(truth.AtLeast(atLeast, Truths(parts)), parts);

    private Open Shared(Condition condition) => (shared ??= new(this)).Of(condition);

    private static Truth[] Truths(Open[] parts) => Array.ConvertAll(parts, part => part.Truth);

    private static Open Join(Truth truth, Open[] parts)
    {
        var missing = Nothing;
        var isOwn = false;
        for (var i = 0; i < parts.Length && truth == Truth.Unknown; i++)
        {
            if (missing.Length == 0 || parts[i].Missing.Length == 0)
            {
                missing = missing.Length == 0 ? parts[i].Missing : missing;
                continue;
            }

            missing = isOwn ? missing : (ulong[])missing.Clone();
            isOwn = true;
            for (var word = 0; word < missing.Length; word++)
            {
                missing[word] |= parts[i].Missing[word];
            }
        }

        return new(truth, missing);
    }

    private Open Leaf(Truth told, ISignal signal) => new(told, told == Truth.Unknown ? Only(signal) : Nothing);

    private ulong[] Only(ISignal signal)
    {
        var place = verdicts.Program.Book.PlaceOf(signal);
        if (onlyOne[place] is not { } only)
        {
            onlyOne[place] = only = new ulong[(onlyOne.Length + 63) / 64];
            only[place / 64] = 1UL << (place % 64);
        }

        return only;
    }

    /// <summary>A truth, and the signals on which it hangs while it is open: a bit by place, or no array for none.</summary>
    internal sealed record Open(Truth Truth, ulong[] Missing);
}
