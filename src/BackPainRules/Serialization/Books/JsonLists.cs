using System.Text.Json;

namespace BackPainRules.Serialization;

/// <summary>The lists and named members in the fields of a JSON object.</summary>
internal static class JsonLists
{
    /// <summary>The items of a list.</summary>
    public static IEnumerable<(string Path, JsonElement Value)> Items(this JsonFields fields, string name, int most = BookLimits.Parts)
    {
        if (fields[name] is not { } list)
        {
            yield break;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            fields.Strict.Fail(fields.PathOf(name), "wrong-type", "Allowed: a list.");
            yield break;
        }

        if (list.GetArrayLength() > most)
        {
            fields.Strict.Fail(fields.PathOf(name), "too-many", $"Allowed: at most {most} items.");
            yield break;
        }

        var at = 0;
        foreach (var item in list.EnumerateArray())
        {
            yield return ($"{fields.PathOf(name)}[{at++}]", item);
        }
    }

    /// <summary>The texts of a list.</summary>
    public static IEnumerable<(string Path, string Text)> Texts(this JsonFields fields, string name, int most = BookLimits.Parts)
    {
        foreach (var (at, value) in fields.Items(name, most))
        {
            if (value.ValueKind == JsonValueKind.String && StrictJson.Text(value) is { } text)
            {
                yield return (at, text);
            }
            else
            {
                fields.Strict.Fail(at, "wrong-type", "Allowed: a text.");
            }
        }
    }

    /// <summary>The members of an object that is keyed by name.</summary>
    public static IEnumerable<(string Path, string Name, JsonElement Value)> Named(this JsonFields fields, string name)
    {
        if (fields[name] is not { } list)
        {
            yield break;
        }

        if (list.ValueKind == JsonValueKind.Object && list.EnumerateObject().Skip(BookLimits.Names).Any())
        {
            fields.Strict.Fail(fields.PathOf(name), "too-many", $"Allowed: at most {BookLimits.Names} of them.");
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in fields.Strict.Properties(list, fields.PathOf(name), known: null))
        {
            // One that stands there twice was named as a failure already.
            if (seen.Add(member.Name))
            {
                yield return member;
            }
        }
    }
}
