using System.Text.Json;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Writes the parts of a book, each as an object.</summary>
internal sealed class BookParts(Utf8JsonWriter json, ConditionWriter conditions)
{
    public void Source(Source source)
    {
        json.WriteStartObject();
        json.WriteString("citation", source.Citation);
        json.WordUnless("mark", source.Mark, SourceMark.Read);
        json.WriteEndObject();
    }

    public void Setting(Setting setting)
    {
        json.WriteStartObject();
        json.WriteString("title", setting.Title);
        json.FlagIfSet("on", setting.Default);
        json.WriteEndObject();
    }

    public void Threshold(Threshold threshold)
    {
        json.WriteStartObject();
        json.WriteString("title", threshold.Title);
        json.WriteNumber("value", threshold.Value);
        json.WriteNumber("min", threshold.Min);
        json.WriteNumber("max", threshold.Max);
        json.WriteEndObject();
    }

    public void Signal(ISignal signal)
    {
        json.WriteStartObject();
        json.WriteString("kind", SignalKinds.Of(signal));
        json.WriteString("text", signal.Text);
        if (signal is NumberSignal number)
        {
            json.TextIfAny("unit", number.Unit);
            json.WriteNumber("min", number.Min);
            json.WriteNumber("max", number.Max);
            json.WriteNumber("step", number.Step);
            json.WordUnless("rounding", number.Rounding, StepRounding.Nearest);
        }

        if (signal is ChoiceSignal choice)
        {
            json.Strings("choices", choice.Names);
        }

        json.FlagIfSet("lasts", signal.Lasts);
        json.FlagIfSet("derived", signal.Reader is not null);
        json.WriteEndObject();
    }

    public void Finding(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("kind", finding switch { RedFlag => "redFlag", Factor => "factor", _ => "pattern" });
        json.WriteString("title", finding.Title);
        switch (finding)
        {
            case Factor factor:
                json.TextIfAny("moreLikely", factor.MoreLikely);
                json.TextIfAny("lessLikely", factor.LessLikely);
                if (factor.LoadNote is { } place)
                {
                    json.WriteNumber("loadNote", place);
                }

                break;
            case Pattern pattern:
                json.TextIfAny("says", pattern.Says);
                break;
        }

        json.WriteEndObject();
    }

    public void Definition(Definition definition)
    {
        json.WriteStartObject();
        json.WriteString("title", definition.Title);
        Condition("means", definition.Meaning);
        json.WriteEndObject();
    }

    public void FirstAid(FirstAid aid)
    {
        json.WriteStartObject();
        json.WriteString("text", aid.Text);
        json.FlagIfSet("staysPut", aid.StaysPut);
        json.WriteEndObject();
    }

    public void Heuristic(Heuristic heuristic)
    {
        json.WriteStartObject();
        json.Word("today", heuristic.Today);
        json.StringsIfAny("uses", Enum.GetValues<HeuristicUses>().Where(use => use != HeuristicUses.None && heuristic.Uses.HasFlag(use)).Select(use => EnumNames.CamelCase(use.ToString())));
        json.StringsIfAny("sources", heuristic.Sources.Select(source => source.Id));
        json.WriteString("says", heuristic.Says);
        json.WriteString("answer", heuristic.Answer);
        json.WriteEndObject();
    }

    public void Question(Question question)
    {
        json.WriteStartObject();
        json.WriteString("text", question.Text);
        json.WriteString("plainer", question.PlainerText);
        json.WriteString("why", question.Why);
        json.Strings("answers", question.Answers.Select(signal => signal.Id));
        if (question.AskedIf is { } askedIf)
        {
            Condition("askedIf", askedIf);
        }

        json.FlagIfSet("core", question.IsCore);
        json.StringsIfAny("optional", question.Optional.Select(signal => signal.Id));
        if (question.Place != 0)
        {
            json.WriteNumber("place", question.Place);
        }

        json.WriteEndObject();
    }

    public void Advice(Advice advice)
    {
        json.WriteStartObject();
        json.WriteString("title", advice.Title);
        json.TextIfAny("row", advice.Row);
        json.WordUnless("topic", advice.Topic, AdviceTopic.Everyday);
        json.WordUnless("part", advice.Part, PlanPart.ThisWeek);
        json.WordUnless("offer", advice.Offer, Offer.Offered);
        json.WriteString("text", advice.Text);
        json.TextIfAny("dose", advice.Dose);
        json.Word("evidence", advice.Evidence);
        json.WordUnless("from", advice.Gate.From, TriageLevel.SelfCare);
        json.Word("upTo", advice.Gate.UpTo);
        if (advice.NotWhen.Count > 0)
        {
            json.List("notWhen", advice.NotWhen, not =>
            {
                json.WriteString("id", not.Id);
                Condition("when", not.When);
                json.WriteString("why", not.Why);
                json.WriteString("instead", not.Instead);
                json.FlagIfSet("changes", not.Changes);
            });
        }

        json.FlagIfSet("change", advice.IsChange);
        json.FlagIfSet("precaution", advice.IsPrecaution);
        json.Strings("sources", advice.Sources.Select(source => source.Id));
        json.StringsIfAny("heeds", advice.Heeded.Select(heuristic => heuristic.Row));
        json.WriteEndObject();
    }

    public void Rule(Rule rule) => new RuleParts(json, conditions).Rule(rule);

    public void Contradiction(Contradiction contradiction)
    {
        json.WriteStartObject();
        Condition("when", contradiction.When);
        json.WriteString("message", contradiction.Message);
        json.WriteEndObject();
    }

    private void Condition(string name, Condition condition)
    {
        json.WritePropertyName(name);
        conditions.Write(condition);
    }
}
