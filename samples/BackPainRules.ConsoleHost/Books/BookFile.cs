using BackPainRules.ConsoleHost.Cases;
using BackPainRules.Language;
using BackPainRules.Serialization;

namespace BackPainRules.ConsoleHost.Books;

/// <summary>Reads a book, or a pack beside the book of this program, from a file or from standard input.</summary>
internal static class BookFile
{
    private const string OnlyToCompare = "Read only to be compared.";

    /// <summary>The word that stands for the book of this program.</summary>
    public const string Default = "default";

    /// <summary>The book in a file; it may lower no level of the book of this program.</summary>
    public static RuleBook Read(string path, TextReader input, RuleBook known) => BookJson.Read(Bytes(path, input), known, CaseFile.Name(path));

    /// <summary>The book in a file, one that may lower levels too: it is compared here, and nobody is assessed by it.</summary>
    public static RuleBook ReadToCompare(string path, TextReader input, RuleBook known) => ReadToCompare(path, input, known, out _);

    /// <summary>The same, and why it is refused for assessing; null: it is not.</summary>
    public static RuleBook ReadToCompare(string path, TextReader input, RuleBook known, out InvalidBookJsonException? refusal)
    {
        refusal = null;
        if (path == Default)
        {
            return known;
        }

        var bytes = Bytes(path, input);
        try
        {
            return BookJson.Read(bytes, known, CaseFile.Name(path));
        }
        catch (InvalidBookJsonException unsound) when (unsound.Errors.All(error => error.ErrorCode == "lowers-triage"))
        {
            refusal = unsound;
            return known.OverrideSafety(OnlyToCompare, book => BookJson.Read(bytes, book, CaseFile.Name(path)));
        }
    }

    /// <summary>The book as if read like the other, so that how they were read is no difference.</summary>
    public static RuleBook AsReadLike(RuleBook book, RuleBook other) =>
        other.SafetyOverrides.Contains(OnlyToCompare, StringComparer.Ordinal) && !book.SafetyOverrides.Contains(OnlyToCompare, StringComparer.Ordinal) ? book.OverrideSafety(OnlyToCompare, same => same) : book;

    /// <summary>What is wrong with a file, for a person: file, place in it, and what is allowed there.</summary>
    public static string Mistakes(InvalidBookJsonException unsound) => string.Join(
        Environment.NewLine,
        unsound.Errors
            .Select(error => $"{unsound.File}: {FailureText.WithCode(error)}")
            .Prepend($"{unsound.File} is no sound book or pack:"));

    private static ReadOnlyMemory<byte> Bytes(string path, TextReader input) => CaseFile.Read(path, input, "a book or pack of rules");
}
