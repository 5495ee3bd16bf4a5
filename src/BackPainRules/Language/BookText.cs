namespace BackPainRules.Language;

/// <summary>A text: its key, and its English words for a runner. The one place where keys are made.</summary>
internal readonly record struct BookText(string Key, string English)
{
    public static BookText Title(Rule rule) => new($"rule.{rule.Id}.title", rule.Title);

    public static BookText Reason(Rule rule) => new($"rule.{rule.Id}.reason", rule.Reason);

    public static BookText Title(Finding finding) => new($"finding.{finding.Id}.title", finding.Title);

    public static BookText MoreLikely(Factor factor) => new($"finding.{factor.Id}.more-likely", factor.MoreLikely);

    public static BookText LessLikely(Factor factor) => new($"finding.{factor.Id}.less-likely", factor.LessLikely);

    public static BookText Says(Pattern pattern) => new($"finding.{pattern.Id}.says", pattern.Says);

    public static BookText Watch(Rule rule) => new($"rule.{rule.Id}.watch", rule.WatchFor);

    public static BookText Text(FirstAid aid) => new($"first-aid.{aid.Id}", aid.Text);

    public static BookText Title(Advice advice) => new($"advice.{advice.Id}.title", advice.Title);

    public static BookText Text(Advice advice) => new($"advice.{advice.Id}.text", advice.Text);

    public static BookText Dose(Advice advice) => new($"advice.{advice.Id}.dose", advice.Dose);

    public static BookText Why(Contraindication not) => new($"not.{not.Id}.why", not.Why);

    public static BookText Instead(Contraindication not) => new($"not.{not.Id}.instead", not.Instead);

    public static BookText Text(Question question) => new($"question.{question.Id}.text", question.Text);

    public static BookText PlainerText(Question question) => new($"question.{question.Id}.plainer", question.PlainerText);

    public static BookText Why(Question question) => new($"question.{question.Id}.why", question.Why);

    public static BookText Text(ISignal signal) => new($"signal.{signal.Id}", signal.Text);

    public static BookText Title(Definition definition) => new($"definition.{definition.Id}", definition.Title);

    public static BookText Title(Setting setting) => new($"setting.{setting.Id}", setting.Title);

    public static BookText Says(Heuristic heuristic) => new($"heuristic.{heuristic.Row}.says", heuristic.Says);

    public static BookText Answer(Heuristic heuristic) => new($"heuristic.{heuristic.Row}.answer", heuristic.Answer);

    /// <summary>Every text of a book, in order of its key; the same text is there once.</summary>
    public static SortedDictionary<string, string> AllOf(RuleBook book)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add(texts, book.Rules, rule => [Title(rule), Reason(rule), Watch(rule)]);
        Add(texts, book.Rules, rule => [.. rule.FirstAid.Select(Text)]);
        Add(texts, book.Findings, finding => finding switch
        {
            Factor factor => [Title(finding), MoreLikely(factor), LessLikely(factor)],
            Pattern pattern => [Title(finding), Says(pattern)],
            _ => [Title(finding)],
        });
        Add(texts, book.Advice, advice => [Title(advice), Text(advice), Dose(advice)]);
        Add(texts, book.Advice.SelectMany(advice => advice.NotWhen), not => [Why(not), Instead(not)]);
        Add(texts, book.Questions, question => [Text(question), PlainerText(question), Why(question)]);
        Add(texts, book.Signals, signal => [Text(signal)]);
        Add(texts, MentionsOf(book).Definitions, definition => [Title(definition)]);
        Add(texts, book.Settings, setting => [Title(setting)]);
        Add(texts, book.Heuristics, heuristic => [Says(heuristic), Answer(heuristic)]);
        return texts;
    }

    private static Mentions MentionsOf(RuleBook book)
    {
        var mentions = new Mentions();
        foreach (var rule in book.Rules)
        {
            mentions.Collect(rule);
        }

        foreach (var not in book.Advice.SelectMany(advice => advice.NotWhen))
        {
            not.When.Fold(mentions);
        }

        return mentions;
    }

    private static void Add<T>(SortedDictionary<string, string> texts, IEnumerable<T> items, Func<T, BookText[]> textsOf)
    {
        foreach (var text in items.SelectMany(textsOf))
        {
            if (text.English.Length > 0)
            {
                texts[text.Key] = text.English;
            }
        }
    }
}
