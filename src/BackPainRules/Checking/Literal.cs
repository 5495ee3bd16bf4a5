using BackPainRules.Language;

namespace BackPainRules.Checking;

/// <summary>A leaf of a condition, as it stands or with 'not' before it. Numbers are brought to the steps of their signal, with the thresholds of the book.</summary>
internal sealed class Literal
{
    private readonly bool holds;
    private readonly long from = long.MinValue;
    private readonly long to = long.MaxValue;

    private Literal(Condition leaf, bool holds, long from, long to) => (Leaf, this.holds, this.from, this.to) = (leaf, holds, from, to);

    public Literal(Condition leaf, bool holds, RuleBook book)
    {
        (Leaf, this.holds) = (leaf, holds);
        if (leaf is NumberComparison number)
        {
            long threshold = number.Signal.Steps(book.ValueOf(number.Threshold));
            (from, to) = number.Comparison switch
            {
                Comparison.AtLeast => (threshold, long.MaxValue),
                Comparison.Above => (threshold + 1, long.MaxValue),
                Comparison.AtMost => (long.MinValue, threshold),
                _ => (long.MinValue, threshold - 1),
            };

            // What a reader makes of facts may lie outside the range, an answer may not.
            if (number.Signal.Reader is null)
            {
                (from, to) = (Math.Max(from, number.Signal.Steps(number.Signal.Min)), Math.Min(to, number.Signal.Steps(number.Signal.Max)));
            }
        }
    }

    public Condition Leaf { get; }

    /// <summary>Whether it can never hold, whatever stands beside it.</summary>
    public bool IsImpossible => holds && (from > to || Leaf is ChoiceIs { Places.Count: 0 });

    /// <summary>A sign of which a person could not say stands in two rows of one assessment, absent in the one and present in the other.</summary>
    public bool IsSameInEveryRow => Leaf is not Finding && (holds || Leaf is not YesNoSignal { Danger: Danger.WhenYes, Lasts: true });

    /// <summary>
    /// Whether the other is at least as true, whatever the readings are: known, open, a range, or filled in. Where open answers are filled in, no comparison
    /// with an open number holds; so 'not at least 5' says nothing of 'under 5'.
    /// </summary>
    public bool Implies(Literal other) => (Leaf, other.Leaf) switch
    {
        (NumberComparison a, NumberComparison b) => a.Signal.Id == b.Signal.Id && Relates(other, IsWithin(other), other.IsWithin(this), to < other.from || other.to < from),
        (ChoiceIs a, ChoiceIs b) => a.Signal.Id == b.Signal.Id && Relates(other, IsPart(a, b), IsPart(b, a), !a.Places.Any(b.Places.Contains)),
        (YesNoSignal a, YesNoSignal b) => a.Id == b.Id && holds == other.holds,
        (Finding a, Finding b) => a.Id == b.Id && holds == other.holds,
        (Setting a, Setting b) => a.Id == b.Id && holds == other.holds,
        _ => false,
    };

    /// <summary>Whether the two can never hold together.</summary>
    public bool Contradicts(Literal other) => Implies(new(other.Leaf, !other.holds, other.from, other.to));

    /// <summary>It in words, with the numbers of the book.</summary>
    public string InWords(RuleBook book) => (holds ? "" : "not ") + book.InWords(Leaf);

    private bool Relates(Literal other, bool isWithin, bool contains, bool isApart) =>
        holds ? other.holds ? isWithin : isApart : !other.holds && contains;

    private bool IsWithin(Literal other) => other.from <= from && to <= other.to;

    private static bool IsPart(ChoiceIs of, ChoiceIs whole) => of.Places.All(whole.Places.Contains);
}
