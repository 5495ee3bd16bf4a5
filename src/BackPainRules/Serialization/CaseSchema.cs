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
        json.WriteClosedObject(["schemaVersion"], () =>
        {
            json.WriteSchema("$schema", () => json.WriteString("type", "string"));
            json.WriteSchema("schemaVersion", () => json.WriteNumber("const", CaseJson.SchemaVersion));
            json.WriteSchema("on", () => json.WriteDay("The day of this consultation"));
            json.WriteSchema("painBegan", () => json.WriteDay("The day on which the pain began"));
            json.WriteSchema("answers", () => json.WriteClosedObject([], () =>
            {
                foreach (var signal in book.Signals)
                {
                    json.WriteSchema(signal.Id, () => WriteAnswer(json, signal));
                }
            }));
            json.WriteSchema("sessions", () => FactSchema.WriteList(json, "All runs of the period that the log covers", FactProperties.OfSession));
            json.WriteSchema("logFrom", () => json.WriteDay("The first day that the running log covers"));
            json.WriteSchema("shoes", () => FactSchema.WriteList(json, "The running shoes in use", FactProperties.OfShoe));
            json.WriteSchema("earlierCalls", () => FactSchema.WriteList(json, "What earlier assessments of this pain called and nobody has cleared yet", FactProperties.OfEarlierCall));
        });
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, ISignal signal)
    {
        json.WriteString("description", signal.Text);
        switch (signal)
        {
            case NumberSignal number:
                json.WriteSchemas("anyOf", () => WriteNumberForms(json, number));
                break;
            case ChoiceSignal choice:
                json.Strings("enum", [.. choice.Names, .. Reasons]);
                break;
            default:
                json.Strings("enum", ["yes", "no", .. Reasons]);
                break;
        }
    }

    private static void WriteNumberForms(Utf8JsonWriter json, NumberSignal number)
    {
        json.WriteSchema(() => WriteNumber(json, number));
        json.WriteSchema(() =>
        {
            json.WriteString("type", "array");
            json.WriteNumber("minItems", 2);
            json.WriteNumber("maxItems", 2);
            json.WriteSchema("items", () => WriteNumber(json, number));
        });
        json.WriteSchema(() => json.Strings("enum", Reasons));
        if (Measures.Of(number) is { } measure)
        {
            MeasureSchema.WriteForms(json, measure, number.Min, takesRange: true);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, NumberSignal number)
    {
        if (number.Unit.Length > 0)
        {
            json.WriteString("title", number.Unit);
        }

        json.WriteRange(number.Min, number.Max);
    }
}
