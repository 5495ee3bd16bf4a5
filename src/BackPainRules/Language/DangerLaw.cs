using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>
/// The danger law, by structure: with 'not' pushed down to the signals, no level may be reached from the good side of a danger signal.
/// Then an answer that changes to its bad side can lower no level, whatever the other answers are.
/// Each condition folds to the signals on whose good side it rests, and those on whose good side its opposite rests.
/// </summary>
internal sealed class DangerLaw : IConditionFold<DangerLaw.Sides>
{
    private readonly Dictionary<string, Sides> findings = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Condition> askedIf = new(StringComparer.Ordinal);

    public DangerLaw(ValueList<Rule> rules, ValueList<Finding> order, ValueList<Question> questions)
    {
        foreach (var question in questions)
        {
            foreach (var signal in question.Answers)
            {
                if (question.AskedIf is { } condition)
                {
                    askedIf.Add(signal.Id, condition);
                }
            }
        }

        foreach (var finding in order)
        {
            var sides = Sides.None;
            foreach (var rule in rules)
            {
                foreach (var conclusion in rule.Conclusions)
                {
                    if (conclusion.Finding.Id == finding.Id)
                    {
                        sides = sides.And(RuleLevels.Concludes(rule, conclusion.From).Fold(this));
                    }
                }
            }

            findings.Add(finding.Id, sides);
        }
    }

    /// <summary>The signals whose good side lets this condition hold.</summary>
    public IEnumerable<YesNoSignal> GoodSidesOf(Condition condition) =>
        condition.Fold(this).Holds.OrderBy(signal => signal.Id, StringComparer.Ordinal);

    public Sides Signal(YesNoSignal signal)
    {
        var own = signal.Danger switch
        {
            Danger.WhenYes => new([], [signal]),
            Danger.WhenNo => new([signal], []),
            _ => Sides.None,
        };
        return askedIf.TryGetValue(signal.Id, out var condition) ? own.And(condition.Fold(this)) : own;
    }

    public Sides Compare(NumberComparison comparison) => Sides.None;

    public Sides Choice(ChoiceIs choice) => Sides.None;

    public Sides Finding(Finding finding) => findings.GetValueOrDefault(finding.Id, Sides.None);

    public Sides Setting(Setting setting) => Sides.None;

    public Sides Definition(Definition definition, Sides meaning) => meaning;

    public Sides All(AllOf all, Sides[] parts) => parts.Aggregate(Sides.None, (a, b) => a.And(b));

    public Sides Any(AnyOf any, Sides[] parts) => parts.Aggregate(Sides.None, (a, b) => a.And(b));

    public Sides Not(NotHolds not, Sides part) => new(part.Fails, part.Holds);

    public Sides AtLeast(AtLeastOf atLeast, Sides[] parts) => parts.Aggregate(Sides.None, (a, b) => a.And(b));

    /// <summary>The good sides on which a condition rests when it holds, and when it fails.</summary>
    internal sealed record Sides(HashSet<YesNoSignal> Holds, HashSet<YesNoSignal> Fails)
    {
        public static Sides None { get; } = new([], []);

        public Sides And(Sides other) => new([.. Holds, .. other.Holds], [.. Fails, .. other.Fails]);
    }
}
