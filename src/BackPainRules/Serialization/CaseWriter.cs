using System.Globalization;
using System.Text.Json;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Writes a case.</summary>
internal static class CaseWriter
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static void Write(Utf8JsonWriter json, RunnerCase runner)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", CaseJson.SchemaVersion);
        WriteDay(json, "on", runner.On);
        WriteDay(json, "painBegan", runner.PainBegan);
        json.WriteStartObject("answers");
        foreach (var (id, answer) in runner.Answers)
        {
            json.WritePropertyName(id);
            WriteAnswer(json, answer);
        }

        json.WriteEndObject();
        WriteFacts(json, "sessions", runner.Sessions, FactProperties.OfSession);
        WriteDay(json, "logFrom", runner.LogFrom);
        WriteFacts(json, "shoes", runner.Shoes, FactProperties.OfShoe);
        WriteFacts(json, "earlierCalls", runner.EarlierCalls, FactProperties.OfEarlierCall);
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } value)
        {
            json.WriteString(name, Day(value));
        }
    }

    private static void WriteAnswer(Utf8JsonWriter json, Answer answer)
    {
        switch (answer.Kind)
        {
            case AnswerKind.Number when answer.From == answer.To:
                json.WriteNumberValue(answer.From);
                break;
            case AnswerKind.Number:
                json.WriteStartArray();
                json.WriteNumberValue(answer.From);
                json.WriteNumberValue(answer.To);
                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(answer.ChoiceName ?? EnumNames.CamelCase(answer.Kind.ToString()));
                break;
        }
    }

    public static void WriteFacts<T>(Utf8JsonWriter json, string name, ValueList<T>? facts, FactProperty<T>[] properties)
    {
        if (facts is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            WriteFact(json, fact, properties);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The properties of one fact that are known.</summary>
    public static void WriteFact<T>(Utf8JsonWriter json, T fact, FactProperty<T>[] properties)
    {
        foreach (var property in properties)
        {
            if (property.Get(fact) is { } value)
            {
                json.WritePropertyName(property.Name);
                WriteValue(json, value);
            }
        }
    }

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case int whole:
                json.WriteNumberValue(whole);
                break;
            case ValueList<string> names:
                json.WriteStartArray();
                foreach (var name in names)
                {
                    json.WriteStringValue(name);
                }

                json.WriteEndArray();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case DateOnly day:
                json.WriteStringValue(Day(day));
                break;
            case PlanStep step:
                json.WriteStartObject();
                json.WriteNumber("week", step.Week);
                json.WriteNumber("run", step.Run);
                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue((string)value);
                break;
        }
    }
}
