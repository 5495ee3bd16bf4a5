using System.Globalization;
using BackPainRules.Assessing;
using BackPainRules.Language;
using FluentValidation;

namespace BackPainRules.Serialization;

/// <summary>Words for the texts of a book as JSON files, one for each language and voice: what translators work on.</summary>
public static class WordingJson
{
    /// <summary>Every text of a book in its own English, by key; the sentences of an assessment are among them.</summary>
    /// <param name="book">The book.</param>
    public static IReadOnlyDictionary<string, string> Texts(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var texts = BookText.AllOf(book);
        foreach (var sentence in Sentences.All)
        {
            texts[sentence.Key] = sentence.English;
        }

        return texts;
    }

    /// <summary>Writes the file that a translator begins with: every text in the book's own English.</summary>
    /// <param name="book">The book.</param>
    /// <param name="culture">The language it will be in.</param>
    /// <param name="voice">Who is spoken to.</param>
    public static string Write(RuleBook book, CultureInfo culture, Voice voice = Voice.Runner)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var texts = Texts(book);
        return IndentedJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("culture", culture.Name);
            json.WriteString("voice", EnumNames.CamelCase(voice.ToString()));
            json.WriteStartObject("texts");
            foreach (var (key, text) in texts)
            {
                json.WriteString(key, text);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    /// <summary>Reads files of words. A text that no file has stays in the book's own English; of two files the later one counts.</summary>
    /// <param name="book">The book whose texts they are.</param>
    /// <param name="files">The files.</param>
    /// <exception cref="ValidationException">A file is not of this form, has a text that the book does not know, or a placeholder that the text does not have. Every mistake is named by path.</exception>
    public static IWording Read(RuleBook book, params ReadOnlySpan<ReadOnlyMemory<byte>> files)
    {
        ArgumentNullException.ThrowIfNull(book);
        var reader = new WordingReader(Texts(book));
        foreach (var file in files)
        {
            reader.Read(file);
        }

        return reader.Words;
    }
}
