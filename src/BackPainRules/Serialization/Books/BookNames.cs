using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Everything in packs that has a name, by kind, in order of the name.</summary>
internal sealed class BookNames
{
    private readonly Mentions mentions = new();

    private BookNames(ValueList<RulePack> packs)
    {
        foreach (var pack in packs)
        {
            foreach (var rule in pack.Rules)
            {
                Collect(rule);
            }

            foreach (var question in pack.Questions)
            {
                question.AskedIf?.Fold(mentions);
                Add(Signals, question.Answers, signal => signal.Id);
            }

            foreach (var contradiction in pack.Contradictions)
            {
                contradiction.When.Fold(mentions);
            }

            foreach (var heuristic in pack.Heuristics)
            {
                Collect(heuristic);
            }
        }

        Add(Signals, mentions.Signals, signal => signal.Id);
        Add(Findings, mentions.Findings, finding => finding.Id);
        Add(Definitions, mentions.Definitions, definition => definition.Id);
        Add(Thresholds, mentions.Thresholds.FindAll(threshold => threshold.Id is not null), threshold => threshold.Id!);
        Add(Settings, mentions.Settings, setting => setting.Id);
    }

    public SortedDictionary<string, ISignal> Signals { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Finding> Findings { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Definition> Definitions { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Threshold> Thresholds { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Setting> Settings { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Source> Sources { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, FirstAid> FirstAid { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Advice> Advice { get; } = new(StringComparer.Ordinal);

    /// <summary>In the order in which they were told.</summary>
    public List<Heuristic> Heuristics { get; } = [];

    public static BookNames Of(ValueList<RulePack> packs) => new(packs);

    private void Collect(Rule rule)
    {
        mentions.Collect(rule);
        Add(Findings, rule.Conclusions.Select(conclusion => conclusion.Finding), finding => finding.Id);
        Add(Sources, rule.Sources, source => source.Id);
        Add(FirstAid, rule.FirstAid, aid => aid.Id);
        foreach (var advice in rule.Advice)
        {
            Advice.TryAdd(advice.Id, advice);
            Add(Sources, advice.Sources, source => source.Id);
            foreach (var not in advice.NotWhen)
            {
                not.When.Fold(mentions);
            }

            Collect(advice.Heeded);
        }

        Collect(rule.Heeded);
    }

    private void Collect(ValueList<Heuristic> heeded)
    {
        foreach (var heuristic in heeded)
        {
            Collect(heuristic);
        }
    }

    private void Collect(Heuristic heuristic)
    {
        if (!Heuristics.Contains(heuristic))
        {
            Heuristics.Add(heuristic);
            Add(Sources, heuristic.Sources, source => source.Id);
        }
    }

    private static void Add<T>(SortedDictionary<string, T> named, IEnumerable<T> items, Func<T, string> name)
    {
        foreach (var item in items)
        {
            named.TryAdd(name(item), item);
        }
    }
}
