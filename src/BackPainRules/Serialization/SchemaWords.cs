using System.Text.Json;

namespace BackPainRules.Serialization;

/// <summary>The words of a JSON Schema.</summary>
internal static class SchemaWords
{
    public static void WriteClosedObject(this Utf8JsonWriter json, IEnumerable<string> required, Action properties)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.Strings("required", required);
        json.WriteSchema("properties", properties);
    }

    public static void WriteSchema(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    public static void WriteSchema(this Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    public static void WriteSchemas(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartArray(name);
        write();
        json.WriteEndArray();
    }

    public static void WriteRange(this Utf8JsonWriter json, decimal min, decimal max)
    {
        json.WriteString("type", "number");
        json.WriteNumber("minimum", min);
        json.WriteNumber("maximum", max);
    }

    public static void WriteDay(this Utf8JsonWriter json, string text)
    {
        json.WriteString("description", text);
        json.WriteString("type", "string");
        json.WriteString("format", "date");
    }
}
