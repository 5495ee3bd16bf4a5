using System.Text.Json;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Writes a condition: names as they are, operators as words. What is folded is the writing itself.</summary>
internal sealed class ConditionWriter(Utf8JsonWriter json) : IConditionFold<Action>
{
    public void Write(Condition condition) => condition.Fold(this)();

    public Action Signal(YesNoSignal signal) => Named("signal", signal.Id);

    public Action Compare(NumberComparison comparison) => () =>
    {
        json.WriteStartObject();
        json.WriteString("number", comparison.Signal.Id);
        json.WritePropertyName(EnumNames.CamelCase(comparison.Comparison.ToString()));
        if (comparison.Threshold.Id is { } threshold)
        {
            json.WriteStartObject();
            json.WriteString("threshold", threshold);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNumberValue(comparison.Threshold.Value);
        }

        if (comparison.Signal.Unit.Length > 0)
        {
            json.WriteString("unit", comparison.Signal.Unit);
        }

        json.WriteEndObject();
    };

    public Action Choice(ChoiceIs choice) => () =>
    {
        json.WriteStartObject();
        json.WriteString("choice", choice.Signal.Id);
        json.Strings("is", choice.Places.Select(place => choice.Signal.Names[place]));
        json.WriteEndObject();
    };

    public Action Finding(Finding finding) => Named("finding", finding.Id);

    public Action Setting(Setting setting) => Named("setting", setting.Id);

    public Action Definition(Definition definition, Action meaning) => Named("definition", definition.Id);

    public Action All(AllOf all, Action[] parts) => parts.Length == 0 ? () => json.WriteBooleanValue(true) : Several("all", parts);

    public Action Any(AnyOf any, Action[] parts) => Several("any", parts);

    public Action Not(NotHolds not, Action part) => () =>
    {
        json.WriteStartObject();
        json.WritePropertyName("not");
        part();
        json.WriteEndObject();
    };

    public Action AtLeast(AtLeastOf atLeast, Action[] parts) => () =>
    {
        json.WriteStartObject();
        json.WriteNumber("count", atLeast.Count);
        json.WriteStartArray("of");
        for (var i = 0; i < parts.Length; i++)
        {
            if (atLeast.Parts[i].Weight == 1)
            {
                parts[i]();
                continue;
            }

            json.WriteStartObject();
            json.WriteNumber("weight", atLeast.Parts[i].Weight);
            json.WritePropertyName("part");
            parts[i]();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    };

    private Action Named(string kind, string id) => () =>
    {
        json.WriteStartObject();
        json.WriteString(kind, id);
        json.WriteEndObject();
    };

    private Action Several(string word, Action[] parts) => () =>
    {
        json.WriteStartObject();
        json.WriteStartArray(word);
        foreach (var part in parts)
        {
            part();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    };
}
