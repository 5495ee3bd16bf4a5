using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>Puts findings after those that their rules ask for.</summary>
internal sealed class FindingOrder
{
    private readonly Dictionary<string, List<Rule>> concluding = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Finding> byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> done = new(StringComparer.Ordinal);
    private readonly List<string> path = [];
    private readonly List<Finding> order = [];
    private readonly List<string> circles = [];

    private FindingOrder(ValueList<Rule> rules)
    {
        foreach (var rule in rules.AsSpan())
        {
            foreach (var conclusion in rule.Conclusions.AsSpan())
            {
                byId.TryAdd(conclusion.Finding.Id, conclusion.Finding);
                if (!concluding.TryGetValue(conclusion.Finding.Id, out var list))
                {
                    concluding.Add(conclusion.Finding.Id, list = []);
                }

                list.Add(rule);
            }
        }
    }

    public static (ValueList<Finding> Order, ValueList<string> Circles) Of(ValueList<Rule> rules)
    {
        var findings = new FindingOrder(rules);
        string[] ids = [.. findings.concluding.Keys];
        Array.Sort(ids, StringComparer.Ordinal);
        foreach (var id in ids)
        {
            findings.Visit(id);
        }

        return (new(findings.order.ToArray()), new(findings.circles.ToArray()));
    }

    private void Visit(string id)
    {
        if (path.IndexOf(id) is >= 0 and var start)
        {
            circles.Add(string.Join(" -> ", [.. path[start..], id]));
            return;
        }

        if (done.Contains(id) || !concluding.TryGetValue(id, out var rules))
        {
            return;
        }

        path.Add(id);
        var mentions = new Mentions();
        foreach (var rule in rules)
        {
            mentions.Collect(rule);
        }

        mentions.Findings.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        foreach (var finding in mentions.Findings)
        {
            Visit(finding.Id);
        }

        path.RemoveAt(path.Count - 1);
        done.Add(id);
        order.Add(byId[id]);
    }
}
