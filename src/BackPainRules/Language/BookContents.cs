using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>
/// Everything that packs hold or refer to, collected by reference and put in order. On the way to the first assessment of a process:
/// loops and arrays, for queries and sorted collections cost start-up time.
/// </summary>
internal sealed class BookContents
{
    private readonly List<Rule> rules = [];
    private readonly List<Question> questions = [];
    private readonly List<Contradiction> contradictions = [];
    private readonly List<Advice> advice = [];
    private readonly List<ISignal> signals = [];
    private readonly List<Finding> concluded = [];
    private readonly Mentions mentions = new();
    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);

    private BookContents(ValueList<RulePack> packs)
    {
        foreach (var pack in packs.AsSpan())
        {
            Condition.NotNull(pack);
            rules.AddRange(pack.Rules.AsSpan());
            questions.AddRange(pack.Questions.AsSpan());
            contradictions.AddRange(pack.Contradictions.AsSpan());
        }

        CollectRules();
        CollectQuestions();
        (Rules, Questions, Contradictions) = (ById(rules, rule => rule.Id), ById(questions, question => question.Id), ById(contradictions, one => one.Id));
        Signals = ById(signals, signal => signal.Id);
        Thresholds = ById(mentions.Thresholds.FindAll(threshold => threshold.Id is not null), threshold => threshold.Id!);
        Settings = ById(mentions.Settings, setting => setting.Id);
        Advice = ById(advice, one => one.Row + one.Id);
        FindingsConcluded = new(concluded.ToArray());
        (Findings, Circles) = FindingOrder.Of(Rules);
    }

    public ValueList<Rule> Rules { get; }

    public ValueList<Question> Questions { get; }

    public ValueList<Contradiction> Contradictions { get; }

    /// <summary>The signals that questions answer.</summary>
    public ValueList<ISignal> Signals { get; }

    /// <summary>Every signal that a condition looks at.</summary>
    public List<ISignal> SignalsUsed => mentions.Signals;

    /// <summary>Every finding concluded, each after those that it hangs on; the rest of a circle stands last.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Every definition that a condition looks at, by reference.</summary>
    public List<Definition> Definitions => mentions.Definitions;

    /// <summary>Every finding that a condition looks at.</summary>
    public List<Finding> FindingsUsed => mentions.Findings;

    /// <summary>Every finding that a rule concludes, by reference.</summary>
    public ValueList<Finding> FindingsConcluded { get; }

    /// <summary>Circles of findings, each in words.</summary>
    public ValueList<string> Circles { get; }

    /// <summary>The advice, in order of catalogue row.</summary>
    public ValueList<Advice> Advice { get; }

    public ValueList<Threshold> Thresholds { get; }

    public ValueList<Setting> Settings { get; }

    public static BookContents Of(ValueList<RulePack> packs) => new(packs);

    private static ValueList<T> ById<T>(List<T> items, Func<T, string> id)
        where T : class
    {
        items.Sort((a, b) => string.CompareOrdinal(id(a), id(b)));
        return new(items.ToArray());
    }

    private void CollectRules()
    {
        foreach (var rule in rules)
        {
            mentions.Collect(Condition.NotNull(rule));
            foreach (var conclusion in rule.Conclusions.AsSpan())
            {
                AddOnce(concluded, conclusion.Finding);
            }

            foreach (var one in rule.Advice.AsSpan())
            {
                AddOnce(advice, one);
            }
        }

        foreach (var one in advice)
        {
            foreach (var contraindication in one.NotWhen.AsSpan())
            {
                mentions.Collect(Condition.NotNull(contraindication?.When, "contraindication"));
            }
        }
    }

    private void CollectQuestions()
    {
        foreach (var question in questions)
        {
            mentions.Collect(Condition.NotNull(question).AskedIf);
            foreach (var signal in question.Answers.AsSpan())
            {
                AddOnce(signals, signal);
            }
        }

        foreach (var contradiction in contradictions)
        {
            mentions.Collect(Condition.NotNull(contradiction?.When, "contradiction"));
        }
    }

    // By reference: two different things with one id must both be seen, so that the checks can refuse them.
    private void AddOnce<T>(List<T> items, T item)
        where T : class
    {
        if (seen.Add(Condition.NotNull(item)))
        {
            items.Add(item);
        }
    }
}
