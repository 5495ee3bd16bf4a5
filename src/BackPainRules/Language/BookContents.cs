using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>Everything that packs hold or refer to, collected by reference and put in order.</summary>
internal sealed class BookContents
{
    public required ValueList<Rule> Rules { get; init; }

    public required ValueList<Question> Questions { get; init; }

    public required ValueList<Contradiction> Contradictions { get; init; }

    /// <summary>The signals that questions answer, by id.</summary>
    public required ValueList<ISignal> Signals { get; init; }

    /// <summary>Every signal that a condition looks at.</summary>
    public required ValueList<ISignal> SignalsUsed { get; init; }

    /// <summary>Every finding concluded, each after those that it hangs on; the rest of a circle stands last.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>Every finding that a condition looks at.</summary>
    public required ValueList<Finding> FindingsUsed { get; init; }

    /// <summary>Every finding that a rule concludes, by reference.</summary>
    public required ValueList<Finding> FindingsConcluded { get; init; }

    /// <summary>Circles of findings, each in words.</summary>
    public required ValueList<string> Circles { get; init; }

    public required ValueList<Advice> Advice { get; init; }

    public required ValueList<Threshold> Thresholds { get; init; }

    public required ValueList<Setting> Settings { get; init; }

    public static BookContents Of(ValueList<RulePack> packs)
    {
        var rules = packs.SelectMany(pack => pack.Rules).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray();
        var questions = packs.SelectMany(pack => pack.Questions).OrderBy(question => question.Id, StringComparer.Ordinal).ToArray();
        var contradictions = packs.SelectMany(pack => pack.Contradictions).OrderBy(one => one.Id, StringComparer.Ordinal).ToArray();
        var advice = Distinct(rules.SelectMany(rule => rule.Advice));

        var mentions = new Mentions();
        foreach (var rule in rules)
        {
            mentions.Collect(rule);
        }

        foreach (var one in advice)
        {
            foreach (var contraindication in one.NotWhen)
            {
                contraindication.When.Fold(mentions);
            }
        }

        foreach (var condition in questions.Select(q => q.AskedIf).OfType<Condition>().Concat(contradictions.Select(c => c.When)))
        {
            condition.Fold(mentions);
        }

        var (findings, circles) = FindingOrder.Of(rules);
        return new()
        {
            Rules = new(rules),
            Questions = new(questions),
            Contradictions = new(contradictions),
            Signals = new([.. Distinct(questions.SelectMany(question => question.Answers)).OrderBy(signal => signal.Id, StringComparer.Ordinal)]),
            SignalsUsed = new([.. mentions.Signals]),
            Findings = findings,
            FindingsUsed = new([.. mentions.Findings]),
            FindingsConcluded = new(Distinct(rules.SelectMany(rule => rule.Conclusions).Select(conclusion => conclusion.Finding))),
            Circles = circles,
            Advice = new([.. advice.OrderBy(one => one.Row, StringComparer.Ordinal).ThenBy(one => one.Id, StringComparer.Ordinal)]),
            Thresholds = new([.. mentions.Thresholds.Where(t => t.Id is not null).OrderBy(t => t.Id, StringComparer.Ordinal)]),
            Settings = new([.. mentions.Settings.OrderBy(setting => setting.Id, StringComparer.Ordinal)]),
        };
    }

    // By reference: two different things with one id must both be seen, so that the checks can refuse them.
    private static T[] Distinct<T>(IEnumerable<T> all)
        where T : class =>
        [.. all.Distinct(ReferenceEqualityComparer.Instance).Cast<T>()];
}
