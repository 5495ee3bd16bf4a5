using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>Puts findings after those that their rules ask for.</summary>
internal static class FindingOrder
{
    public static (ValueList<Finding> Order, ValueList<string> Circles) Of(Rule[] rules)
    {
        var concluding = new SortedDictionary<string, List<Rule>>(StringComparer.Ordinal);
        var byId = new Dictionary<string, Finding>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            foreach (var conclusion in rule.Conclusions)
            {
                byId.TryAdd(conclusion.Finding.Id, conclusion.Finding);
                if (!concluding.TryGetValue(conclusion.Finding.Id, out var list))
                {
                    concluding.Add(conclusion.Finding.Id, list = []);
                }

                list.Add(rule);
            }
        }

        var (order, circles) = (new List<Finding>(), new List<string>());
        var (done, path) = (new HashSet<string>(StringComparer.Ordinal), new List<string>());
        foreach (var id in concluding.Keys)
        {
            Visit(id);
        }

        return (new(order.ToArray()), new(circles.ToArray()));

        void Visit(string id)
        {
            if (path.Contains(id))
            {
                circles.Add(string.Join(" -> ", path.SkipWhile(step => step != id).Append(id)));
                return;
            }

            if (done.Contains(id) || !concluding.TryGetValue(id, out var by))
            {
                return;
            }

            path.Add(id);
            var mentions = new Mentions();
            foreach (var rule in by)
            {
                mentions.Collect(rule);
            }

            foreach (var asked in mentions.Findings.Select(finding => finding.Id).Order(StringComparer.Ordinal))
            {
                Visit(asked);
            }

            path.RemoveAt(path.Count - 1);
            done.Add(id);
            order.Add(byId[id]);
        }
    }
}
