using System.Text.Json;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Reads rules, verb by verb, as code would write them.</summary>
internal sealed class RuleReader(StrictJson strict, BookTables tables, ConditionReader conditions)
{
    private static readonly string[] RuleFields =
        ["title", "row", "when", "cases", "concludes", "escalates", "advises", "via", "doubt", "because", "watchFor", "untilHelpComes", "sources", "heeds"];

    private static readonly string[] CaseFields = ["letter", "calls", "when", "reviewDays", "via"];
    private static readonly string[] Calls = [.. EnumNames.Of<Urgency>(), RuleWords.CallsNothing];

    public Rule Read(string path, string id, JsonElement value)
    {
        var fields = new JsonFields(strict, path, value, RuleFields);
        fields.Need("when", "sources");
        if (!BookId.IsSound(id))
        {
            strict.Fail(path, "id", BookId.Rule);
        }

        var rule = Rule.Define(id, fields.Needed("title"), fields.Has("row") ? fields.Text("row") : null).When(conditions.Read(fields, "when") ?? Condition.Always);
        rule = Conclusions(Cases(rule, fields), fields);
        rule = rule
            .Advises(tables.Advice.Each(fields, "advises").AsSpan())
            .Via(fields.Word<Route>("via") ?? Route.Doctor)
            .Because(fields.Text("because"))
            .Watch(fields.Text("watchFor"))
            .From(tables.Sources.Each(fields, "sources").AsSpan())
            .Heeds(tables.Heuristics.Each(fields, "heeds").AsSpan());
        return FirstAid(Doubt(rule, fields), fields);
    }

    private Rule Cases(Rule rule, JsonFields fields)
    {
        foreach (var (path, value) in fields.Items("cases", BookLimits.Cases))
        {
            var one = new JsonFields(strict, path, value, CaseFields);
            one.Need("calls", "when");
            var (letter, when, days) = (one.Text("letter"), conditions.Read(one, "when"), one.Whole("reviewDays", RuleWords.ReviewDays, 1, 14));
            var (via, calls) = (one.Word<Route>("via"), one.OneOf("calls", Calls));
            if (calls == RuleWords.CallsNothing)
            {
                rule = when is null ? rule : rule.Except(letter, when);
            }
            else if (calls.Length > 0 && when is not null)
            {
                rule = rule.Case(letter, Enum.GetValues<Urgency>()[Array.IndexOf(Calls, calls)], when, days, via);
            }
        }

        return rule;
    }

    private Rule Conclusions(Rule rule, JsonFields fields)
    {
        foreach (var (path, value) in fields.Items("concludes"))
        {
            var one = new JsonFields(strict, path, value, "finding", "from", "evidence");
            if (one.Needed("finding") is { Length: > 0 } id && tables.Findings.Find(one.PathOf("finding"), id) is { } finding)
            {
                rule = rule.Concluding(new(finding, one.Word<Urgency>("from"), one.Word<Evidence>("evidence")));
            }
        }

        if (!fields.Has("escalates"))
        {
            return rule;
        }

        var escalated = fields.Text("escalates") is { Length: > 0 } flagId ? tables.Findings.Find(fields.PathOf("escalates"), flagId) : null;
        if (escalated is not (null or RedFlag))
        {
            strict.Fail(fields.PathOf("escalates"), "wrong-kind", "It is no red flag.");
        }

        return rule.Escalating(escalated as RedFlag);
    }

    private Rule Doubt(Rule rule, JsonFields fields)
    {
        if (fields["doubt"] is not { } value)
        {
            return rule;
        }

        var one = new JsonFields(strict, fields.PathOf("doubt"), value, "group", "alone", "together", "beside");
        one.Need("alone", "together", "beside");
        return one.Word<Urgency>("alone") is { } alone && one.Word<Urgency>("together") is { } together && conditions.Read(one, "beside") is { } beside
            ? rule.InDoubt(new(one.Needed("group"), alone, together, beside))
            : rule;
    }

    private Rule FirstAid(Rule rule, JsonFields fields)
    {
        if (fields["untilHelpComes"] is not { } value)
        {
            return rule;
        }

        var one = new JsonFields(strict, fields.PathOf("untilHelpComes"), value, "from", "aid");
        one.Need("from", "aid");
        return one.Word<Urgency>("from") is { } from ? rule.UntilHelpComes(from, tables.FirstAid.Each(one, "aid").AsSpan()) : rule;
    }
}
