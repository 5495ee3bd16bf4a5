using System.Globalization;
using System.Text.Json;

namespace BackPainRules.Serialization;

/// <summary>What every document of this package begins with: its size, its version, and the schema that it may name.</summary>
internal static class VersionedJson
{
    private const int MaxBytes = 16 * 1024 * 1024;

    private const int MaxDepth = 32;

    /// <summary>Reads a document; what is no JSON becomes a failure.</summary>
    /// <param name="strict">Collects what is wrong.</param>
    /// <param name="utf8">The bytes, with or without a byte order mark.</param>
    /// <param name="what">What it is, for the message.</param>
    /// <param name="isLine">Whether it is one line of many: the line within it then says nothing.</param>
    /// <param name="read">Reads the root.</param>
    public static void Document(this StrictJson strict, ReadOnlyMemory<byte> utf8, string what, bool isLine, Action<JsonElement> read)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        try
        {
            if (utf8.Length > MaxBytes)
            {
                strict.Fail("", "too-large", $"{what} has at most 16 MB.");
            }
            else
            {
                using var document = JsonDocument.Parse(utf8, new() { MaxDepth = MaxDepth });
                read(document.RootElement);
            }
        }
        catch (JsonException) when (IsTooDeep(utf8.Span))
        {
            strict.Fail("", "too-deep", $"Allowed: at most {MaxDepth} objects and lists in each other.");
        }
        catch (JsonException exception)
        {
            // The message of the exception may repeat what was written; the position does not.
            var line = isLine ? "" : string.Create(CultureInfo.InvariantCulture, $"line {exception.LineNumber + 1}, ");
            strict.Fail("", "not-json", string.Create(CultureInfo.InvariantCulture, $"This is not JSON ({line}byte {exception.BytePositionInLine + 1})."));
        }
    }

    // Whether it was JSON up to where it was too deep.
    private static bool IsTooDeep(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new() { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= MaxDepth)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // It is not JSON, as was said before.
        }

        return false;
    }

    /// <summary>The version that is written must be this one.</summary>
    /// <returns>True: a version is written.</returns>
    public static bool Version(this StrictJson strict, string path, JsonElement value, int allowed)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out var version) || version != allowed)
        {
            strict.Fail(path, "schema-version", $"Allowed: {allowed}.");
        }

        return true;
    }

    /// <summary>A version must be written.</summary>
    public static void NeedsVersion(this StrictJson strict, JsonElement root, bool hasVersion, int allowed)
    {
        if (!hasVersion && root.ValueKind == JsonValueKind.Object)
        {
            strict.Fail("schemaVersion", "schema-version", $"It is missing. Allowed: {allowed}.");
        }
    }

    /// <summary>The schema may be named.</summary>
    public static void Schema(this StrictJson strict, string path, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            strict.Fail(path, "wrong-type", "Allowed: a text.");
        }
    }
}
