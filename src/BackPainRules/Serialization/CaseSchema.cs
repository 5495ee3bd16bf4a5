using System.Text.Json;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Writes the JSON Schema of a case.</summary>
internal static class CaseSchema
{
    private static readonly string[] Reasons = ["doesNotKnow", "prefersNotToSay"];

    public static void Write(Utf8JsonWriter json, RuleBook book)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "A runner's case");
        json.WriteString("description", "What is not known is left out. An answer that was not given is not a 'no'.");
        WriteObject(json, ["schemaVersion"], () =>
        {
            Property(json, "$schema", () => json.WriteString("type", "string"));
            Property(json, "schemaVersion", () => json.WriteNumber("const", CaseJson.SchemaVersion));
            Property(json, "on", () => Day(json, "The day of this consultation"));
            Property(json, "painBegan", () => Day(json, "The day on which the pain began"));
            Property(json, "answers", () => WriteObject(json, [], () =>
            {
                foreach (var signal in book.Signals)
                {
                    Property(json, signal.Id, () => Answer(json, signal));
                }
            }));
            Property(json, "sessions", () => List(json, "All runs of the period that the log covers", FactProperties.OfSession));
            Property(json, "shoes", () => List(json, "The running shoes in use", FactProperties.OfShoe));
        });
        json.WriteEndObject();
    }

    private static void Answer(Utf8JsonWriter json, ISignal signal)
    {
        json.WriteString("description", signal.Text);
        switch (signal)
        {
            case NumberSignal number:
                json.WriteStartArray("anyOf");
                Alternative(json, () => Number(json, number));
                Alternative(json, () =>
                {
                    json.WriteString("type", "array");
                    json.WriteNumber("minItems", 2);
                    json.WriteNumber("maxItems", 2);
                    Property(json, "items", () => Number(json, number));
                });
                Alternative(json, () => json.Strings("enum", Reasons));
                json.WriteEndArray();
                break;
            case ChoiceSignal choice:
                json.Strings("enum", [.. choice.Names, .. Reasons]);
                break;
            default:
                json.Strings("enum", ["yes", "no", .. Reasons]);
                break;
        }
    }

    private static void Number(Utf8JsonWriter json, NumberSignal number)
    {
        if (number.Unit.Length > 0)
        {
            json.WriteString("title", number.Unit);
        }

        json.WriteString("type", "number");
        json.WriteNumber("minimum", number.Min);
        json.WriteNumber("maximum", number.Max);
    }

    private static void List<T>(Utf8JsonWriter json, string text, FactProperty<T>[] properties)
    {
        json.WriteString("description", text);
        json.WriteString("type", "array");
        Property(json, "items", () => WriteObject(json, properties.Where(p => p.IsRequired).Select(p => p.Name), () =>
        {
            foreach (var property in properties)
            {
                Property(json, property.Name, () => Fact(json, property));
            }
        }));
    }

    private static void Fact<T>(Utf8JsonWriter json, FactProperty<T> property)
    {
        switch (property.Kind)
        {
            case FactKind.Date:
                Day(json, property.Text);
                return;
            case FactKind.Number:
                json.WriteString("type", "number");
                json.WriteNumber("minimum", property.Min);
                json.WriteNumber("maximum", property.Max);
                break;
            case FactKind.Choice:
                json.Strings("enum", property.Choices);
                break;
            case FactKind.Step:
                WriteObject(json, ["week", "run"], () =>
                {
                    Property(json, "week", () => json.WriteString("type", "integer"));
                    Property(json, "run", () => json.WriteString("type", "integer"));
                });
                break;
            default:
                json.WriteString("type", property.Kind == FactKind.Flag ? "boolean" : "string");
                break;
        }

        json.WriteString("description", property.Text);
    }

    private static void Day(Utf8JsonWriter json, string text)
    {
        json.WriteString("description", text);
        json.WriteString("type", "string");
        json.WriteString("format", "date");
    }

    private static void WriteObject(Utf8JsonWriter json, IEnumerable<string> required, Action properties)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.Strings("required", required);
        Property(json, "properties", properties);
    }

    private static void Property(Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    private static void Alternative(Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }
}
