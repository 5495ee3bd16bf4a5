using System.Text.Json;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Writes a rule, in the order of its verbs.</summary>
internal sealed class RuleParts(Utf8JsonWriter json, ConditionWriter conditions)
{
    public void Rule(Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("title", rule.Title);
        if (rule.Row != rule.Id)
        {
            json.WriteString("row", rule.Row);
        }

        Condition("when", rule.Stem);
        if (rule.Cases.Count > 0)
        {
            json.List("cases", rule.Cases, Case);
        }

        Conclusions(rule);
        json.StringsIfAny("advises", rule.Advice.Select(advice => advice.Id));
        json.WordUnless("via", rule.Route, Route.Doctor);
        Doubt(rule.Doubt);
        json.TextIfAny("because", rule.Reason);
        json.TextIfAny("watchFor", rule.WatchFor);
        FirstAid(rule);
        json.Strings("sources", rule.Sources.Select(source => source.Id));
        json.StringsIfAny("heeds", rule.Heeded.Select(heuristic => heuristic.Row));
        json.WriteEndObject();
    }

    private void Case(RuleCase one)
    {
        json.TextIfAny("letter", one.Letter);
        json.WriteString("calls", one.Calls is { } level ? EnumNames.CamelCase(level.ToString()) : RuleWords.CallsNothing);
        Condition("when", one.When);
        if (one.ReviewDays != RuleWords.ReviewDays)
        {
            json.WriteNumber("reviewDays", one.ReviewDays);
        }

        if (one.Route is { } route)
        {
            json.Word("via", route);
        }
    }

    private void Conclusions(Rule rule)
    {
        if (rule.Conclusions.Count > 0)
        {
            json.List("concludes", rule.Conclusions, conclusion =>
            {
                json.WriteString("finding", conclusion.Finding.Id);
                if (conclusion.From is { } from)
                {
                    json.Word("from", from);
                }

                if (conclusion.Evidence is { } evidence)
                {
                    json.Word("evidence", evidence);
                }
            });
        }

        json.TextIfAny("escalates", rule.Escalated?.Id ?? "");
    }

    private void Doubt(Doubt? doubt)
    {
        if (doubt is null)
        {
            return;
        }

        json.WriteStartObject("doubt");
        json.WriteString("group", doubt.Group);
        json.Word("alone", doubt.Alone);
        json.Word("together", doubt.Together);
        Condition("beside", doubt.Beside);
        json.WriteEndObject();
    }

    private void FirstAid(Rule rule)
    {
        if (rule.FirstAid.Count == 0)
        {
            return;
        }

        json.WriteStartObject("untilHelpComes");
        json.Word("from", rule.FirstAidFrom);
        json.Strings("aid", rule.FirstAid.Select(aid => aid.Id));
        json.WriteEndObject();
    }

    private void Condition(string name, Condition condition)
    {
        json.WritePropertyName(name);
        conditions.Write(condition);
    }
}
