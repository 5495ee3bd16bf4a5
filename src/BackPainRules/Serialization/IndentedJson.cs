using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Indented JSON with the same line ends everywhere.</summary>
internal static class IndentedJson
{
    // Apostrophes stay readable; the text is JSON and not meant to be pasted into HTML.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> write) => Write(write, Options).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";

    /// <summary>The same on one line, without its end.</summary>
    public static string WriteLine(Action<Utf8JsonWriter> write) => Write(write, Options with { Indented = false });

    private static string Write(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public static void StringsIfAny(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        var all = values.ToArray();
        if (all.Length > 0)
        {
            json.Strings(name, all);
        }
    }

    public static void TextIfAny(this Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, text);
        }
    }

    public static void FlagIfSet(this Utf8JsonWriter json, string name, bool isSet)
    {
        if (isSet)
        {
            json.WriteBoolean(name, true);
        }
    }

    /// <summary>The value of an enumeration, as its word.</summary>
    public static void Word<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum => json.WriteString(name, EnumNames.CamelCase(value.ToString()));

    public static void WordUnless<T>(this Utf8JsonWriter json, string name, T value, T otherwise)
        where T : struct, Enum
    {
        if (!value.Equals(otherwise))
        {
            json.Word(name, value);
        }
    }

    /// <summary>A list of objects.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
