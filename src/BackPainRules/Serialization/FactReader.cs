using System.Globalization;
using System.Text.Json;
using BackPainRules.Facts;

namespace BackPainRules.Serialization;

/// <summary>Reads runs and shoes by their table of properties.</summary>
internal sealed class FactReader(StrictJson strict)
{
    public ValueList<T>? List<T>(string path, JsonElement facts, T blank, FactProperty<T>[] properties)
    {
        if (facts.ValueKind != JsonValueKind.Array)
        {
            strict.Fail(path, "wrong-type", "Allowed: a list.");
            return null;
        }

        var (read, before) = (new List<T>(), strict.Failures.Count);
        foreach (var element in facts.EnumerateArray())
        {
            read.Add(ReadFact($"{path}[{read.Count}]", element, blank, properties));
        }

        // The list says that these are all the runs of its period; with one that is not readable it would not.
        return strict.Failures.Count == before ? new(read.ToArray()) : null;
    }

    private T ReadFact<T>(string path, JsonElement element, T blank, FactProperty<T>[] properties)
    {
        var fact = blank;
        var known = Array.ConvertAll(properties, property => property.Name);
        var required = Array.ConvertAll(Array.FindAll(properties, property => property.IsRequired), property => property.Name);
        foreach (var (at, name, value) in strict.Properties(element, path, known, required))
        {
            var property = Array.Find(properties, one => one.Name == name)!;
            if (ReadValue(at, value, property) is { } read)
            {
                fact = property.With(fact, read);
            }
        }

        return fact;
    }

    private object? ReadValue<T>(string path, JsonElement value, FactProperty<T> property)
    {
        switch (property.Kind, value.ValueKind)
        {
            case (FactKind.Number, JsonValueKind.Number) when value.TryGetDecimal(out var number):
                return number;
            case (FactKind.Flag, JsonValueKind.True or JsonValueKind.False):
                return value.GetBoolean();
            case (FactKind.Text, JsonValueKind.String) when StrictJson.Text(value) is { } text:
                return text;
            case (FactKind.Date, _):
                return strict.Day(path, value);
            case (FactKind.Choice, JsonValueKind.String) when Array.IndexOf(property.Choices, StrictJson.Text(value)) is >= 0 and var place:
                return place;
            case (FactKind.Step, JsonValueKind.Object):
                return ReadStep(path, value);
            default:
                strict.Fail(path, value.ValueKind == JsonValueKind.String ? "not-allowed" : "wrong-type", $"Allowed: {Allowed(property)}.");
                return null;
        }
    }

    private PlanStep ReadStep(string path, JsonElement value)
    {
        var step = new PlanStep(0, 0);
        foreach (var (at, name, number) in strict.Properties(value, path, ["week", "run"], "week", "run"))
        {
            if (number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var read))
            {
                step = name == "week" ? step with { Week = read } : step with { Run = read };
            }
            else
            {
                strict.Fail(at, "wrong-type", "Allowed: a whole number.");
            }
        }

        return step;
    }

    private static string Allowed<T>(FactProperty<T> property) => property.Kind switch
    {
        FactKind.Number => string.Create(CultureInfo.InvariantCulture, $"a number from {property.Min} to {property.Max}"),
        FactKind.Flag => "true or false",
        FactKind.Choice => string.Join(", ", property.Choices),
        FactKind.Step => "an object with week and run",
        _ => "a text",
    };
}
