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
        var missing = properties.Where(property => property.IsRequired).Select(property => property.Name).ToList();
        foreach (var (at, name, value) in strict.Properties(element, path, Array.ConvertAll(properties, property => property.Name)))
        {
            missing.Remove(name);
            var property = Array.Find(properties, one => one.Name == name)!;
            if (ReadValue(at, value, property) is { } read)
            {
                fact = property.With(fact, read);
            }
        }

        foreach (var name in missing)
        {
            strict.Fail($"{path}.{name}", "missing", "It is needed.");
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
            case (FactKind.Text, JsonValueKind.String):
                return value.GetString();
            case (FactKind.Date, _):
                return strict.Day(path, value);
            case (FactKind.Choice, JsonValueKind.String) when Array.IndexOf(property.Choices, value.GetString()) is >= 0 and var place:
                return place;
            case (FactKind.Step, JsonValueKind.Object):
                return ReadStep(path, value);
            default:
                strict.Fail(path, value.ValueKind == JsonValueKind.String ? "not-allowed" : "wrong-type", $"Allowed: {Allowed(property)}.");
                return null;
        }
    }

    private PlanStep? ReadStep(string path, JsonElement value)
    {
        var (week, run) = (0, 0);
        foreach (var (at, name, number) in strict.Properties(value, path, ["week", "run"]))
        {
            if (number.ValueKind != JsonValueKind.Number || !number.TryGetInt32(out var read))
            {
                strict.Fail(at, "wrong-type", "Allowed: a whole number.");
                return null;
            }

            (week, run) = name == "week" ? (read, run) : (week, read);
        }

        return new(week, run);
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
