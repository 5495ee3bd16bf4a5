using System.Globalization;
using System.Text.Json;
using BackPainRules.Language;
using FluentValidation.Results;

namespace BackPainRules.Serialization;

/// <summary>Reads JSON strictly, and collects what is wrong by path: a name may be repeated in a message, a value never.</summary>
internal sealed class StrictJson
{
    public List<ValidationFailure> Failures { get; } = [];

    public void Fail(string path, string code, string message) => Failures.Add(new(path, message) { ErrorCode = code });

    /// <summary>A day as yyyy-MM-dd; null and a failure otherwise.</summary>
    public DateOnly? Day(string path, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fail(path, value.ValueKind == JsonValueKind.String ? "not-allowed" : "wrong-type", "Allowed: a day as yyyy-MM-dd.");
        return null;
    }

    /// <summary>The properties of an object, each once, known and not null; the rest are failures.</summary>
    public IEnumerable<(string Path, string Name, JsonElement Value)> Properties(JsonElement element, string path, string[]? known)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Fail(path, "wrong-type", "Allowed: an object.");
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var at = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            if (!seen.Add(property.Name))
            {
                Fail(at, "duplicate-property", "It stands here twice; which one is meant?");
            }
            else if (known is not null && Array.IndexOf(known, property.Name) < 0)
            {
                Fail(at, "unknown-property", $"There is no such property.{NearestName.Hint(property.Name, known)}");
            }
            else if (property.Value.ValueKind == JsonValueKind.Null)
            {
                Fail(at, "wrong-type", "What is not known is left out, not null.");
            }
            else
            {
                yield return (at, property.Name, property.Value);
            }
        }
    }
}
