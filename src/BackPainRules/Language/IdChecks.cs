namespace BackPainRules.Language;

/// <summary>What the ids of a book must be: sound, and one for each thing.</summary>
internal sealed class IdChecks
{
    private readonly BookContents contents;
    private readonly List<BookError> errors = [];

    private IdChecks(BookContents contents) => this.contents = contents;

    public static List<BookError> Of(BookContents contents)
    {
        var checks = new IdChecks(contents);
        checks.Ids();
        checks.AuditIds();
        return checks.errors;
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
        Unique<Definition>("definition", contents.Definitions.ToArray(), definition => definition.Id);
        Unique<Source>("source", [.. contents.Rules.SelectMany(rule => rule.Sources), .. contents.Advice.SelectMany(advice => advice.Sources)], source => source.Id);
        Unique<FirstAid>("first aid", [.. contents.Rules.SelectMany(rule => rule.FirstAid)], aid => aid.Id);
    }

    // An audit id tells which rule called; row and letter together must not mean two.
    private void AuditIds()
    {
        var callers = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var rule in contents.Rules.AsSpan())
        {
            foreach (var one in rule.Cases.AsSpan())
            {
                var audit = rule.Row + one.Letter;
                if (one.Calls is not null && !callers.TryAdd(audit, rule) && callers[audit].Id != rule.Id)
                {
                    errors.Add(new("audit-id", rule.Id, $"It calls as '{audit}', and so does '{callers[audit].Id}'; give its row or its letter another name."));
                }
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
                errors.Add(new("id", id(item), BookId.Rule, what));
            }

            // The same rule twice is a duplicate; the same signal, used twice, is not. Signals are equal by id, so only the same object is the same signal.
            if (!byId.TryAdd(id(item), item) && (item is Rule || !(item is ISignal ? ReferenceEquals(byId[id(item)], item) : byId[id(item)].Equals(item))))
            {
                errors.Add(new("duplicate-id", id(item), $"Two {what}s have this id; give each its own.", what));
            }
        }
    }
}
