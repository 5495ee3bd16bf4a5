using BackPainRules.Language;

namespace BackPainRules.Proving.Encoding;

/// <summary>The definitions and findings of a book, each before those that stand in it.</summary>
internal sealed class SharedParts
{
    private readonly RuleBook book;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<Condition> innermostFirst = [];

    private SharedParts(RuleBook book) => this.book = book;

    public static IEnumerable<Condition> OutermostFirst(RuleBook book)
    {
        var parts = new SharedParts(book);
        foreach (var rule in book.Rules)
        {
            parts.Visit(rule);
        }

        return parts.innermostFirst.AsEnumerable().Reverse();
    }

    private void Visit(Rule rule)
    {
        Visit(rule.Stem);
        foreach (var one in rule.Cases)
        {
            Visit(one.When);
        }
    }

    private void Visit(Condition condition)
    {
        switch (condition)
        {
            case Group group:
                Each(group.Parts);
                break;
            case AtLeastOf atLeast:
                Each(atLeast.Parts.Select(part => part.Part));
                break;
            case NotHolds not:
                Visit(not.Part);
                break;
            case Definition definition when seen.Add($"definition {definition.Id}"):
                Visit(definition.Meaning);
                innermostFirst.Add(definition);
                break;
            case Finding finding when seen.Add($"finding {finding.Id}"):
                foreach (var rule in book.Rules.Where(rule => rule.Conclusions.Any(one => one.Finding.Id == finding.Id)))
                {
                    Visit(rule);
                }

                innermostFirst.Add(finding);
                break;
        }
    }

    private void Each(IEnumerable<Condition> parts)
    {
        foreach (var part in parts)
        {
            Visit(part);
        }
    }
}
