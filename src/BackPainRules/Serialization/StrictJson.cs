using System.Globalization;
using System.Text.Json;
using BackPainRules.Language;
using FluentValidation.Results;

namespace BackPainRules.Serialization;

/// <summary>Reads JSON strictly, and collects what is wrong by path: a name may be repeated in a message, a value never.</summary>
internal sealed class StrictJson
{
    // What is told of a text that is wrong throughout stays short.
    private const int MostFailures = 1000;

    public List<ValidationFailure> Failures { get; } = [];

    /// <summary>How many failures there are, those included that are not named any more.</summary>
    public int FailureCount { get; private set; }

    public void Fail(string path, string code, string message)
    {
        FailureCount++;
        if (FailureCount <= MostFailures)
        {
            Failures.Add(new(path, message) { ErrorCode = code });
        }
        else if (FailureCount == MostFailures + 1)
        {
            Failures.Add(new(path, $"From here on more is wrong; {MostFailures} mistakes are named.") { ErrorCode = "too-many-failures" });
        }
    }

    /// <summary>The name that was probably meant, in a sentence. Guessing ends early, so that no text costs much more than its length.</summary>
    public string Hint(string name, IEnumerable<string> known) =>
        FailureCount < NearestName.MostGuesses ? NearestName.Hint(name, known) : "";

    /// <summary>The text of a string; null when its bytes or escapes are no text, such as half a character.</summary>
    public static string? Text(JsonElement value) => Text(value, one => one.GetString());

    /// <summary>The code for a value that is of the wrong kind, or is a text and none of those that are allowed.</summary>
    public static string WrongKind(JsonElement value) => value.ValueKind == JsonValueKind.String ? "not-allowed" : "wrong-type";

    /// <summary>Whether an object has a property; a name that is no text is none.</summary>
    public static bool Has(JsonElement element, string name)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (Text(property, one => one.Name) == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A day as yyyy-MM-dd; null and a failure otherwise.</summary>
    public DateOnly? Day(string path, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(Text(value), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fail(path, WrongKind(value), "Allowed: a day as yyyy-MM-dd.");
        return null;
    }

    /// <summary>
    /// The properties of an object that are known and not null; the rest, and what is required and missing, are failures. One that stands there
    /// twice is a failure too and comes twice, so that nothing dangerous is lost in the repetition.
    /// </summary>
    public IEnumerable<(string Path, string Name, JsonElement Value)> Properties(
        JsonElement element, string path, string[]? known, params string[] required)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Fail(path, "wrong-type", "Allowed: an object.");
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (Text(property, one => one.Name) is not { } name)
            {
                Fail(path, "unknown-property", "A name here is not readable.");
                continue;
            }

            var at = path.Length == 0 ? name : $"{path}.{name}";
            if (!seen.Add(name))
            {
                Fail(at, "duplicate-property", "It stands here twice; which one is meant?");
            }

            if (known is not null && Array.IndexOf(known, name) < 0)
            {
                Fail(at, "unknown-property", $"There is no such property.{Hint(name, known)}");
            }
            else if (property.Value.ValueKind == JsonValueKind.Null)
            {
                Fail(at, "wrong-type", "What is not known is left out, not null.");
            }
            else
            {
                yield return (at, name, property.Value);
            }
        }

        foreach (var name in required)
        {
            if (!seen.Contains(name))
            {
                Fail(path.Length == 0 ? name : $"{path}.{name}", "missing", "It is needed.");
            }
        }
    }

    // The document is JSON all the same, and the rest of it stays readable.
    private static string? Text<T>(T source, Func<T, string?> read)
    {
        try
        {
            return read(source);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
