using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules;

/// <summary>The clauses of a book that belong together, the one that names them first: what one rule definition answers.</summary>
/// <param name="Owner">What they belong to, by kind and id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Its title.</param>
/// <param name="Clauses">The clauses.</param>
/// <param name="Places">Their places in the book.</param>
/// <param name="By">The owners of the rules that conclude or offer it.</param>
internal sealed record OwnedClauses(string Owner, string Kind, string Title, Clause[] Clauses, int[] Places, string[] By)
{
    /// <summary>The finding that it is; null: none.</summary>
    public Finding? Finding => Clauses[0].Concludes;

    /// <summary>All of a book, in the order of its clauses.</summary>
    public static OwnedClauses[] Of(RuleBook book, ValueList<Clause> clauses)
    {
        var known = Known(book);
        return
        [
            .. clauses
                .Select((clause, place) => (Clause: clause, Place: place))
                .GroupBy(one => one.Clause.Owner, StringComparer.Ordinal)
                .Select(group => Of(known[group.Key], group.Key, [.. group.OrderByDescending(one => one.Clause.Id == group.Key)])),
        ];
    }

    private static OwnedClauses Of((string Kind, string Title, string[] By) known, string owner, (Clause Clause, int Place)[] clauses) =>
        new(owner, known.Kind, known.Title, Array.ConvertAll(clauses, one => one.Clause), Array.ConvertAll(clauses, one => one.Place), known.By);

    private static Dictionary<string, (string Kind, string Title, string[] By)> Known(RuleBook book)
    {
        var known = new Dictionary<string, (string Kind, string Title, string[] By)>(StringComparer.Ordinal);
        foreach (var rule in book.Rules)
        {
            Add("rule", rule.Id, rule.Title, []);
        }

        foreach (var finding in book.Findings)
        {
            Add("finding", finding.Id, finding.Title, Owners(rule => rule.Conclusions.Any(conclusion => conclusion.Finding.Id == finding.Id)));
        }

        foreach (var advice in book.Advice)
        {
            Add("advice", advice.Id, advice.Title, Owners(rule => rule.Advice.Any(offered => offered.Id == advice.Id)));
        }

        foreach (var contradiction in book.Contradictions)
        {
            Add("contradiction", contradiction.Id, contradiction.Message, []);
        }

        return known;

        void Add(string kind, string id, string title, string[] by) => known.Add($"{kind} {id}", (kind, title, by));

        string[] Owners(Func<Rule, bool> isBy) => [.. book.Rules.Where(isBy).Select(rule => $"rule {rule.Id}")];
    }
}
