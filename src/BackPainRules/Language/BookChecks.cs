
namespace BackPainRules.Language;

/// <summary>What a book must be before anything is assessed with it.</summary>
internal sealed class BookChecks
{
    private readonly BookContents contents;
    private readonly List<BookError> errors = [];

    private BookChecks(BookContents contents) => this.contents = contents;

    /// <exception cref="RuleBookException">Something is wrong; everything that is wrong is named.</exception>
    public static void Run(BookContents contents)
    {
        var checks = new BookChecks(contents);
        checks.Ids();
        checks.Rules();
        checks.Advice();
        checks.Findings();
        checks.errors.AddRange(QuestionChecks.Of(contents));
        checks.Thresholds();
        if (checks.errors.Count == 0)
        {
            checks.Danger();
        }

        if (checks.errors.Count > 0)
        {
            throw new RuleBookException(new([.. checks.errors.OrderBy(e => e.Code, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal)]));
        }
    }

    private void Ids()
    {
        Unique("rule", contents.Rules.AsSpan(), rule => rule.Id);
        Unique("question", contents.Questions.AsSpan(), question => question.Id);
        Unique("advice", contents.Advice.AsSpan(), advice => advice.Id);
        Unique("contraindication", Contraindications(), contraindication => contraindication.Id);
        Unique("contradiction", contents.Contradictions.AsSpan(), contradiction => contradiction.Id);
        Unique("threshold", contents.Thresholds.AsSpan(), threshold => threshold.Id!);
        Unique<ISignal>("signal", [.. contents.Signals.AsSpan(), .. contents.SignalsUsed], signal => signal.Id);
        Unique<Finding>("finding", [.. contents.FindingsConcluded.AsSpan(), .. contents.FindingsUsed], finding => finding.Id);
    }

    private void Advice()
    {
        foreach (var advice in contents.Advice.AsSpan())
        {
            if (advice.Sources.Count == 0)
            {
                errors.Add(new("no-source", advice.Id, "An advice names where it comes from; add Sources."));
            }
        }
    }

    private Contraindication[] Contraindications() => [.. contents.Advice.SelectMany(advice => advice.NotWhen)];

    private void Unique<T>(string what, ReadOnlySpan<T> items, Func<T, string> id)
        where T : class
    {
        var byId = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!BookId.IsSound(id(item)))
            {
                errors.Add(new("id", id(item), BookId.Rule));
            }

            // The same rule twice is a duplicate; the same signal, used twice, is not.
            if (!byId.TryAdd(id(item), item) && (item is Rule || !ReferenceEquals(byId[id(item)], item)))
            {
                errors.Add(new("duplicate-id", id(item), $"Two {what}s have this id; give each its own."));
            }
        }
    }

    private void Rules()
    {
        foreach (var rule in contents.Rules.AsSpan())
        {
            Refuse(rule, rule.Sources.Count == 0, "no-source", "A rule names where it comes from; add .From(source).");
            Refuse(rule, rule.Reason.Length == 0, "no-reason", "A rule says why in words that a runner understands; add .Because(text).");
            Refuse(
                rule,
                rule.Cases.Count + rule.Conclusions.Count + rule.Advice.Count == 0,
                "no-effect",
                "A rule calls a level, concludes something or offers advice; this one does nothing.");
            for (var i = 0; i < rule.Cases.Count; i++)
            {
                Refuse(rule, rule.Cases[i].ReviewDays is < 1 or > 14, "review-day", "A review is due after 1 to 14 days.");
                Refuse(
                    rule,
                    i < rule.Cases.Count - 1 && rule.Cases[i].When is AllOf { Parts.Count: 0 },
                    "shadowed-case",
                    $"No case after '{rule.Cases[i].Letter}' can hold; put 'otherwise' last.");
            }
        }
    }

    private void Refuse(Rule rule, bool isWrong, string code, string message)
    {
        if (isWrong)
        {
            errors.Add(new(code, rule.Id, message));
        }
    }

    private void Findings()
    {
        foreach (var circle in contents.Circles.AsSpan())
        {
            errors.Add(new("circle", circle.Split(' ')[0], $"Findings hang on each other in a circle: {circle}."));
        }

        var concluded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in contents.FindingsConcluded.AsSpan())
        {
            concluded.Add(finding.Id);
        }

        foreach (var finding in contents.FindingsUsed)
        {
            if (concluded.Add(finding.Id))
            {
                errors.Add(new("unconcluded-finding", finding.Id, "It is asked for and no rule concludes it."));
            }
        }
    }

    private void Thresholds()
    {
        foreach (var threshold in contents.Thresholds.AsSpan())
        {
            if (threshold.Value < threshold.Min || threshold.Value > threshold.Max)
            {
                errors.Add(new("threshold-bounds", threshold.Id!, "Its value lies outside its own bounds."));
            }
        }
    }

    private void Danger()
    {
        var law = new DangerLaw(contents);
        foreach (var rule in contents.Rules.AsSpan())
        {
            foreach (var call in RuleLevels.Calls(rule))
            {
                foreach (var signal in law.GoodSidesOf(call.When))
                {
                    errors.Add(new(
                        "danger-law",
                        rule.Id,
                        $"{call.Urgency} is reached from the good side of '{signal.Id}': a worse answer would lower the level (law L2). " +
                        "Call levels only upward, and let good answers stand only in exceptions."));
                }
            }
        }
    }
}
