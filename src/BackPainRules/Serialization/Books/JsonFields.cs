using System.Text.Json;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>The fields of one JSON object, read strictly by name. What is missing has its default.</summary>
internal sealed class JsonFields
{
    private const decimal LargestNumber = 1_000_000_000;

    private readonly StrictJson strict;
    private readonly string path;
    private readonly Dictionary<string, (string Path, JsonElement Value)> fields = new(StringComparer.Ordinal);

    public JsonFields(StrictJson strict, string path, JsonElement element, params string[] known)
    {
        (this.strict, this.path) = (strict, path);
        foreach (var (at, name, value) in strict.Properties(element, path, known))
        {
            fields.TryAdd(name, (at, value));
        }
    }

    public StrictJson Strict => strict;

    public bool Has(string name) => fields.ContainsKey(name);

    public string PathOf(string name) => fields.TryGetValue(name, out var field) ? field.Path : path.Length == 0 ? name : $"{path}.{name}";

    public string Text(string name)
    {
        if (!fields.TryGetValue(name, out var field))
        {
            return "";
        }

        if (field.Value.ValueKind == JsonValueKind.String && StrictJson.Text(field.Value) is { } text)
        {
            if (text.Any(IsControl))
            {
                strict.Fail(field.Path, "control-character", "A text has no control characters and none that turn the direction of writing.");
            }

            return text;
        }

        strict.Fail(field.Path, "wrong-type", "Allowed: a text.");
        return "";
    }

    /// <summary>A text that is needed and not empty.</summary>
    public string Needed(string name)
    {
        Need(name);
        var failures = strict.FailureCount;
        var text = Text(name);
        if (Has(name) && string.IsNullOrWhiteSpace(text) && strict.FailureCount == failures)
        {
            strict.Fail(PathOf(name), "empty", "Allowed: a text that is not empty.");
        }

        return text;
    }

    public void Need(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!Has(name))
            {
                strict.Fail(PathOf(name), "missing", "It is needed.");
            }
        }
    }

    public bool Flag(string name)
    {
        if (fields.TryGetValue(name, out var field) && field.Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            strict.Fail(field.Path, "wrong-type", "Allowed: true or false.");
            return false;
        }

        return field.Value.ValueKind == JsonValueKind.True;
    }

    public decimal Number(string name, decimal otherwise = 0)
    {
        if (!fields.TryGetValue(name, out var field))
        {
            return otherwise;
        }

        if (field.Value.ValueKind == JsonValueKind.Number && field.Value.TryGetDecimal(out var number) && Math.Abs(number) <= LargestNumber && number.Scale <= 6)
        {
            return number;
        }

        strict.Fail(field.Path, "wrong-type", "Allowed: a number up to 1000000000 with at most 6 decimals.");
        return otherwise;
    }

    public int Whole(string name, int otherwise, int min, int max)
    {
        if (!fields.TryGetValue(name, out var field))
        {
            return otherwise;
        }

        if (field.Value.ValueKind == JsonValueKind.Number && field.Value.TryGetInt32(out var number) && number >= min && number <= max)
        {
            return number;
        }

        strict.Fail(field.Path, "out-of-range", $"Allowed: a whole number from {min} to {max}.");
        return otherwise;
    }

    public T? Word<T>(string name)
        where T : struct, Enum
    {
        if (!fields.TryGetValue(name, out var field))
        {
            return null;
        }

        var place = Place(field, EnumNames.Of<T>());
        return place < 0 ? null : Enum.GetValues<T>()[place];
    }

    public string OneOf(string name, params string[] allowed)
    {
        if (!fields.TryGetValue(name, out var field))
        {
            return "";
        }

        var place = Place(field, allowed);
        return place < 0 ? "" : allowed[place];
    }

    public JsonElement? this[string name] => fields.TryGetValue(name, out var field) ? field.Value : null;

    private static bool IsControl(char letter) => char.IsControl(letter) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private int Place((string Path, JsonElement Value) field, string[] allowed)
    {
        var place = field.Value.ValueKind == JsonValueKind.String ? Array.IndexOf(allowed, StrictJson.Text(field.Value)) : -1;
        if (place < 0)
        {
            strict.Fail(field.Path, StrictJson.WrongKind(field.Value), $"Allowed: {string.Join(", ", allowed)}.");
        }

        return place;
    }
}
