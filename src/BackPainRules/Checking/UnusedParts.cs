using BackPainRules.Language;

namespace BackPainRules.Checking;

/// <summary>What rules conclude or questions ask, and nothing looks at.</summary>
internal static class UnusedParts
{
    /// <summary>What the conditions of rules, advice, questions and contradictions mention.</summary>
    public static Mentions Mentioned(RuleBook book)
    {
        var mentions = new Mentions();
        foreach (var rule in book.Rules)
        {
            mentions.Collect(rule);
        }

        foreach (var condition in book.Advice.SelectMany(advice => advice.NotWhen.Select(not => not.When))
            .Concat(book.Questions.Select(question => question.AskedIf).OfType<Condition>())
            .Concat(book.Contradictions.Select(contradiction => contradiction.When)))
        {
            condition.Fold(mentions);
        }

        return mentions;
    }

    public static IEnumerable<BookAdvisory> Of(RuleBook book)
    {
        var mentioned = Mentioned(book);
        return Findings(book, mentioned.Findings.Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal))
            .Concat(Signals(book, mentioned.Signals.Select(signal => signal.Id).ToHashSet(StringComparer.Ordinal)));
    }

    private static IEnumerable<BookAdvisory> Findings(RuleBook book, HashSet<string> mentioned) =>
        from pattern in book.Findings.OfType<Pattern>()
        where pattern.Says.Length == 0 && !mentioned.Contains(pattern.Id)
        select new BookAdvisory(
            "unused-finding",
            pattern.Id,
            "Rules conclude it, nothing is said of it to the runner, and no condition looks at it.",
            "Say what it is, let a rule look at it, or leave it out.");

    // A reader is code and may read any answer of its pack, as that of the body-mass index reads height and mass; what it reads cannot be seen from here. So of
    // packs that bring readers nothing is said. A pack out of JSON brings none.
    private static IEnumerable<BookAdvisory> Signals(RuleBook book, HashSet<string> mentioned) =>
        from pack in book.Packs
        where !pack.Questions.Any(question => question.Answers.Any(signal => signal.Reader is not null))
        from question in pack.Questions
        from signal in question.Answers
        where !mentioned.Contains(signal.Id)
        select new BookAdvisory(
            "unused-signal",
            signal.Id,
            $"Question '{question.Id}' asks for it, and no condition looks at it: the answer moves nothing.",
            "Let a rule look at it, or leave it out of the question.");
}
