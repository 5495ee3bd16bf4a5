using System.Globalization;
using System.Text.Json;
using BackPainRules.Facts;

namespace BackPainRules.Serialization;

/// <summary>Reads facts, such as runs and shoes, by their table of properties.</summary>
internal sealed class FactReader(StrictJson strict)
{
    /// <summary>How many facts of a kind a document may tell: more runs than a life has, and two full imports.</summary>
    public const int MostFacts = 200_000;

    private readonly MeasureReader measures = new(strict);
    private readonly PaceReader paces = new(strict);

    public ValueList<T>? List<T>(string path, JsonElement facts, T blank, FactProperty<T>[] properties)
    {
        if (facts.ValueKind != JsonValueKind.Array)
        {
            strict.Fail(path, "wrong-type", "Allowed: a list.");
            return null;
        }

        if (facts.GetArrayLength() > MostFacts)
        {
            strict.Fail(path, "too-many", $"Allowed: at most {MostFacts} of them.");
            return null;
        }

        var forms = Array.ConvertAll(Array.FindAll(properties, property => property.InUnits is not null), property => property.InUnits!.Name);
        string[] known = [.. Array.ConvertAll(properties, property => property.Name), .. forms];
        var required = Array.ConvertAll(Array.FindAll(properties, property => property.IsRequired), property => property.Name);
        var (read, before) = (new List<T>(), strict.FailureCount);
        foreach (var element in facts.EnumerateArray())
        {
            var at = $"{path}[{read.Count}]";
            read.Add(Fact(at, strict.Properties(element, at, known, required), blank, properties));
        }

        if (strict.FailureCount == before)
        {
            return new(read.ToArray());
        }

        // The list says that these are all the runs of its period; with one that is not readable it would not. What is impossible in the others is named all the same.
        FailOutside(path, read, Array.FindAll(properties, property => property.Kind == FactKind.Number));
        return null;
    }

    private void FailOutside<T>(string path, List<T> facts, FactProperty<T>[] numbers)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            foreach (var property in numbers)
            {
                if (property.Get(facts[i]) is decimal number && (number < property.Min || number > property.Max))
                {
                    strict.Fail($"{path}[{i}].{property.Name}", "out-of-range", $"Allowed: {Allowed(property)}.");
                }
            }
        }
    }

    /// <summary>One fact, out of the properties that were told of it.</summary>
    public T Fact<T>(string path, IEnumerable<(string Path, string Name, JsonElement Value)> told, T blank, FactProperty<T>[] properties)
    {
        var (fact, before) = (blank, strict.FailureCount);
        var (names, values) = (new string?[properties.Length], new object?[properties.Length]);
        foreach (var (at, name, value) in told)
        {
            var place = Array.FindIndex(properties, one => one.Name == name || one.InUnits?.Name == name);
            if (names[place] is { } other && other != name)
            {
                strict.Fail(at, "told-twice", $"'{other}' and '{name}' tell the same; leave one of them out.");
            }

            names[place] = name;
            values[place] = ReadValue(at, name, value, properties[place]);
        }

        // In the order of the table: what completes a fact stands behind what it completes.
        for (var i = 0; i < properties.Length; i++)
        {
            if (values[i] is not { } value)
            {
                continue;
            }

            if (strict.FailureCount == before && properties[i].Objection(fact) is { } objection)
            {
                strict.Fail($"{path}.{names[i]}", objection.Code, objection.Message);
            }

            fact = properties[i].With(fact, value);
        }

        return fact;
    }

    private object? ReadValue<T>(string path, string name, JsonElement value, FactProperty<T> property) => property.InUnits is { } form && form.Name == name
        ? measures.Read(path, value, form.Measure, form.Measure.Allowed, takesRange: false)?.From
        : ReadValue(path, value, property);

    private object? ReadValue<T>(string path, JsonElement value, FactProperty<T> property)
    {
        switch (property.Kind, value.ValueKind)
        {
            case (FactKind.Number, JsonValueKind.Number) when value.TryGetDecimal(out var number):
                return number;
            case (FactKind.Whole, JsonValueKind.Number) when value.TryGetInt32(out var whole):
                return whole;
            case (FactKind.Names, JsonValueKind.Array):
                return ReadNames(path, value, property.Choices);
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
            case (FactKind.Pace, JsonValueKind.Object):
                return paces.Read(path, value);
            default:
                strict.Fail(path, StrictJson.WrongKind(value), $"Allowed: {Allowed(property)}.");
                return null;
        }
    }

    private ValueList<string> ReadNames(string path, JsonElement value, string[] choices)
    {
        var names = new List<string>();
        foreach (var element in value.EnumerateArray())
        {
            var name = element.ValueKind == JsonValueKind.String ? StrictJson.Text(element) : null;
            if (name is null || Array.IndexOf(choices, name) < 0)
            {
                strict.Fail($"{path}[{names.Count}]", StrictJson.WrongKind(element), $"Allowed: {string.Join(", ", choices)}.");
            }
            else if (names.Contains(name))
            {
                strict.Fail($"{path}[{names.Count}]", "told-twice", "It stands here twice.");
            }

            names.Add(name ?? "");
        }

        return new(names.ToArray());
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
        FactKind.Whole => string.Create(CultureInfo.InvariantCulture, $"a whole number from {property.Min} to {property.Max}"),
        FactKind.Names => $"a list of {string.Join(", ", property.Choices)}",
        FactKind.Flag => "true or false",
        FactKind.Choice => string.Join(", ", property.Choices),
        FactKind.Step => "an object with week and run",
        FactKind.Pace => PaceReader.Allowed,
        _ => "a text",
    };
}
