using System.Text.Json;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Writes the schema of a condition: true, or an object of one kind.</summary>
internal static class ConditionSchema
{
    public static void Write(Utf8JsonWriter json) => json.WriteSchema("condition", () => json.WriteSchemas("oneOf", () =>
    {
        json.WriteSchema(() => json.WriteBoolean("const", true));
        foreach (var kind in (string[])["signal", "finding", "setting", "definition"])
        {
            json.WriteSchema(() => json.WriteClosedObject([kind], () => json.WriteSchema(kind, () => json.WriteString("type", "string"))));
        }

        foreach (var comparison in EnumNames.Of<Comparison>())
        {
            json.WriteSchema(() => json.WriteClosedObject(["number", comparison], () => Compared(json, comparison)));
        }

        json.WriteSchema(() => json.WriteClosedObject(["choice", "is"], () =>
        {
            json.WriteSchema("choice", () => json.WriteString("type", "string"));
            json.WriteSchema("is", () => List(json, () => json.WriteString("type", "string")));
        }));
        foreach (var group in (string[])["all", "any"])
        {
            json.WriteSchema(() => json.WriteClosedObject([group], () => json.WriteSchema(group, () => List(json, () => Itself(json)))));
        }

        json.WriteSchema(() => json.WriteClosedObject(["not"], () => json.WriteSchema("not", () => Itself(json))));
        json.WriteSchema(() => json.WriteClosedObject(["count", "of"], () =>
        {
            json.WriteSchema("count", () => AtLeastOne(json));
            json.WriteSchema("of", () => List(json, () => json.WriteSchemas("oneOf", () =>
            {
                json.WriteSchema(() => Itself(json));
                json.WriteSchema(() => json.WriteClosedObject(["weight", "part"], () =>
                {
                    json.WriteSchema("weight", () => AtLeastOne(json));
                    json.WriteSchema("part", () => Itself(json));
                }));
            })));
        }));
    }));

    private static void Compared(Utf8JsonWriter json, string comparison)
    {
        json.WriteSchema("number", () => json.WriteString("type", "string"));
        json.WriteSchema(comparison, () => json.WriteSchemas("oneOf", () =>
        {
            json.WriteSchema(() => json.WriteString("type", "number"));
            json.WriteSchema(() => json.WriteClosedObject(["threshold"], () => json.WriteSchema("threshold", () => json.WriteString("type", "string"))));
        }));
        json.WriteSchema("unit", () => json.WriteString("type", "string"));
    }

    private static void Itself(Utf8JsonWriter json) => json.WriteString("$ref", "#/$defs/condition");

    private static void AtLeastOne(Utf8JsonWriter json)
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", 1);
    }

    private static void List(Utf8JsonWriter json, Action item)
    {
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 1);
        json.WriteSchema("items", item);
    }
}
