using System.Globalization;
using System.Text.Json;
using BackPainRules.Language;
using FluentValidation;

namespace BackPainRules.Serialization;

/// <summary>Reads files of words strictly: a mistyped key would silently leave a text in another language.</summary>
internal sealed class WordingReader(IReadOnlyDictionary<string, string> known)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 4 };
    private static readonly string[] FileProperties = ["culture", "voice", "texts"];
    private static readonly string[] Services = ["{emergency}", "{department}", "{same-day}", "{doctor}"];

    public Words Words { get; } = new();

    public void Read(ReadOnlyMemory<byte> file)
    {
        var strict = new StrictJson();
        try
        {
            using var document = JsonDocument.Parse(file, Options);
            Read(document.RootElement, strict);
        }
        catch (JsonException)
        {
            strict.Fail("", "not-json", "This is not JSON.");
        }

        if (strict.Failures.Count > 0)
        {
            throw new ValidationException("The file holds no words for this book.", strict.Failures, appendDefaultMessage: true);
        }
    }

    private void Read(JsonElement root, StrictJson strict)
    {
        CultureInfo? culture = null;
        Voice? voice = null;
        var texts = new List<(string Key, string Text)>();
        foreach (var (path, name, value) in strict.Properties(root, "", FileProperties, FileProperties))
        {
            switch (name)
            {
                case "culture":
                    culture = ReadCulture(path, value, strict);
                    break;
                case "voice":
                    voice = ReadVoice(path, value, strict);
                    break;
                default:
                    ReadTexts(path, value, strict, texts);
                    break;
            }
        }

        if (culture is not null && voice is { } spokenTo)
        {
            texts.ForEach(one => Words.Add(culture, spokenTo, one.Key, one.Text));
        }
    }

    private void ReadTexts(string path, JsonElement element, StrictJson strict, List<(string Key, string Text)> texts)
    {
        foreach (var (at, key, value) in strict.Properties(element, path, known: null))
        {
            if (!known.TryGetValue(key, out var english))
            {
                strict.Fail(at, "unknown-text", $"The book has no such text.{strict.Hint(key, known.Keys)}");
            }
            else if (value.ValueKind != JsonValueKind.String || StrictJson.Text(value) is not { Length: > 0 } text)
            {
                strict.Fail(at, "wrong-type", "Allowed: a text that is not empty.");
            }
            else if (StrangePlaceholder(text, english) is { } strange)
            {
                strict.Fail(at, "unknown-placeholder", $"There is no placeholder {strange} here. Allowed: {string.Join(", ", Services.Union(Placeholders(english), StringComparer.Ordinal))}.");
            }
            else if (Placeholders(english).Except(Placeholders(text), StringComparer.Ordinal).FirstOrDefault() is { } lost)
            {
                strict.Fail(at, "missing-placeholder", $"{lost} is missing: what stands in its place must be said.");
            }
            else
            {
                texts.Add((key, text));
            }
        }
    }

    private static CultureInfo? ReadCulture(string path, JsonElement value, StrictJson strict)
    {
        try
        {
            if (value.ValueKind == JsonValueKind.String)
            {
                return CultureInfo.GetCultureInfo(StrictJson.Text(value) ?? "?");
            }
        }
        catch (CultureNotFoundException)
        {
        }

        strict.Fail(path, "not-allowed", "Allowed: the name of a language, such as de or de-AT.");
        return null;
    }

    private static Voice? ReadVoice(string path, JsonElement value, StrictJson strict)
    {
        var place = value.ValueKind == JsonValueKind.String ? Array.IndexOf(EnumNames.Of<Voice>(), StrictJson.Text(value)) : -1;
        if (place >= 0)
        {
            return (Voice)place;
        }

        strict.Fail(path, "not-allowed", $"Allowed: {string.Join(", ", EnumNames.Of<Voice>())}.");
        return null;
    }

    private static string? StrangePlaceholder(string text, string english) =>
        Placeholders(text).Except([.. Services, .. Placeholders(english)], StringComparer.Ordinal).FirstOrDefault();

    private static IEnumerable<string> Placeholders(string text)
    {
        for (var from = text.IndexOf('{', StringComparison.Ordinal); from >= 0; from = text.IndexOf('{', from + 1))
        {
            var to = text.IndexOf('}', from);
            yield return to < 0 ? text[from..] : text[from..(to + 1)];
        }
    }
}
