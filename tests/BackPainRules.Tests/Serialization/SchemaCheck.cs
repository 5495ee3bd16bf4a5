using System.Text.Json;
using System.Text.RegularExpressions;

namespace BackPainRules.Tests.Serialization;

/// <summary>Holds JSON against the words of JSON Schema that ours uses. A word that it does not know is an error, so that none is passed over.</summary>
internal static class SchemaCheck
{
    public static bool Accepts(JsonElement schema, JsonElement value) => Accepts(schema, value, schema);

    private static bool Accepts(JsonElement schema, JsonElement value, JsonElement root) => schema.EnumerateObject().All(word => word.Name switch
    {
        "$ref" => Accepts(root.GetProperty("$defs").GetProperty(word.Value.GetString()!["#/$defs/".Length..]), value, root),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, word.Value.GetString()!),
        "propertyNames" => Properties(value).All(one => Accepts(word.Value, JsonSerializer.SerializeToElement(one.Name), root)),
        "$schema" or "$defs" or "title" or "description" or "format" or "then" => true,
        "type" => IsOfType(word.Value.GetString()!, value),
        "const" => JsonElement.DeepEquals(word.Value, value),
        "enum" => word.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
        "minimum" => !IsNumber(value) || value.GetDecimal() >= word.Value.GetDecimal(),
        "maximum" => !IsNumber(value) || value.GetDecimal() <= word.Value.GetDecimal(),
        "exclusiveMaximum" => !IsNumber(value) || value.GetDecimal() < word.Value.GetDecimal(),
        "minItems" => !IsList(value) || value.GetArrayLength() >= word.Value.GetInt32(),
        "maxItems" => !IsList(value) || value.GetArrayLength() <= word.Value.GetInt32(),
        "items" => !IsList(value) || value.EnumerateArray().All(item => Accepts(word.Value, item, root)),
        "properties" => Properties(value).All(one => !word.Value.TryGetProperty(one.Name, out var inner) || Accepts(inner, one.Value, root)),
        "additionalProperties" when word.Value.ValueKind == JsonValueKind.Object => Properties(value).All(one => Accepts(word.Value, one.Value, root)),
        "additionalProperties" => Properties(value).All(one => schema.GetProperty("properties").TryGetProperty(one.Name, out _)),
        "required" => !IsObject(value) || word.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "anyOf" => word.Value.EnumerateArray().Any(one => Accepts(one, value, root)),
        "allOf" => word.Value.EnumerateArray().All(one => Accepts(one, value, root)),
        "oneOf" => word.Value.EnumerateArray().Count(one => Accepts(one, value, root)) == 1,
        "not" => !Accepts(word.Value, value, root),
        "if" => !Accepts(word.Value, value, root) || Accepts(schema.GetProperty("then"), value, root),
        _ => throw new NotSupportedException(word.Name),
    });

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "object" => IsObject(value),
        "array" => IsList(value),
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => IsNumber(value),
        "integer" => IsNumber(value) && decimal.IsInteger(value.GetDecimal()),
        _ => throw new NotSupportedException(type),
    };

    private static JsonElement.ObjectEnumerator Properties(JsonElement value) => IsObject(value) ? value.EnumerateObject() : default;

    private static bool IsObject(JsonElement value) => value.ValueKind == JsonValueKind.Object;

    private static bool IsList(JsonElement value) => value.ValueKind == JsonValueKind.Array;

    private static bool IsNumber(JsonElement value) => value.ValueKind == JsonValueKind.Number;
}
