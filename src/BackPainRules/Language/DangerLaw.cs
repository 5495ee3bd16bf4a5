namespace BackPainRules.Language;

/// <summary>
/// The danger law, by structure: with 'not' pushed down to the signals, no level may be reached from the good side of a danger signal.
/// Then an answer that changes to its bad side can lower no level, whatever the other answers are.
/// Each condition folds to the signals on whose good side it rests, and those on whose good side its opposite rests.
/// </summary>
internal sealed class DangerLaw : IConditionFold<DangerLaw.Sides>
{
    private readonly List<YesNoSignal> signals = [];
    private readonly Dictionary<string, Sides> ofSignal = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sides> ofFinding = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Condition> askedIf = new(StringComparer.Ordinal);

    public DangerLaw(BookContents contents)
    {
        foreach (var question in contents.Questions.AsSpan())
        {
            foreach (var signal in question.Answers.AsSpan())
            {
                if (question.AskedIf is { } condition)
                {
                    askedIf.Add(signal.Id, condition);
                }
            }
        }

        foreach (var finding in contents.Findings.AsSpan())
        {
            var sides = Sides.None;
            foreach (var way in RuleLevels.ConcludedBy(contents.Rules, finding.Id).Parts.AsSpan())
            {
                sides = sides.And(way.Fold(this));
            }

            ofFinding.Add(finding.Id, sides);
        }
    }

    /// <summary>The signals whose good side lets this condition hold.</summary>
    public List<YesNoSignal> GoodSidesOf(Condition condition)
    {
        var holds = condition.Fold(this).Holds;
        var good = new List<YesNoSignal>();
        for (var i = 0; i < signals.Count; i++)
        {
            if (holds.Length > i / 64 && ((holds[i / 64] >> (i % 64)) & 1) == 1)
            {
                good.Add(signals[i]);
            }
        }

        return good;
    }

    public Sides Signal(YesNoSignal signal)
    {
        if (!ofSignal.TryGetValue(signal.Id, out var sides))
        {
            sides = Place(signal);
            ofSignal.Add(signal.Id, askedIf.TryGetValue(signal.Id, out var condition) ? sides = sides.And(condition.Fold(this)) : sides);
        }

        return sides;
    }

    public Sides Compare(NumberComparison comparison) => Sides.None;

    public Sides Choice(ChoiceIs choice) => Sides.None;

    public Sides Finding(Finding finding) => ofFinding.TryGetValue(finding.Id, out var sides) ? sides : Sides.None;

    public Sides Setting(Setting setting) => Sides.None;

    public Sides Definition(Definition definition, Sides meaning) => meaning;

    public Sides All(AllOf all, Sides[] parts) => Join(parts);

    public Sides Any(AnyOf any, Sides[] parts) => Join(parts);

    public Sides Not(NotHolds not, Sides part) => new(part.Fails, part.Holds);

    public Sides AtLeast(AtLeastOf atLeast, Sides[] parts) => Join(parts);

    private static Sides Join(Sides[] parts)
    {
        var joined = Sides.None;
        foreach (var part in parts)
        {
            joined = joined.And(part);
        }

        return joined;
    }

    private Sides Place(YesNoSignal signal)
    {
        if (signal.Danger == Danger.None)
        {
            return Sides.None;
        }

        var bits = new ulong[(signals.Count / 64) + 1];
        bits[^1] = 1UL << (signals.Count % 64);
        signals.Add(signal);
        return signal.Danger == Danger.WhenYes ? new([], bits) : new(bits, []);
    }

    /// <summary>The good sides on which a condition rests when it holds, and when it fails: one bit per danger signal.</summary>
    internal sealed record Sides(ulong[] Holds, ulong[] Fails)
    {
        public static Sides None { get; } = new([], []);

        public Sides And(Sides other) => new(Or(Holds, other.Holds), Or(Fails, other.Fails));

        private static ulong[] Or(ulong[] a, ulong[] b)
        {
            if (a.Length == 0 || b.Length == 0)
            {
                return a.Length == 0 ? b : a;
            }

            var (longer, shorter) = a.Length >= b.Length ? (a, b) : (b, a);
            var or = (ulong[])longer.Clone();
            for (var i = 0; i < shorter.Length; i++)
            {
                or[i] |= shorter[i];
            }

            return or;
        }
    }
}
