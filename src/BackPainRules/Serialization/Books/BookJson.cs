using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>
/// Books and packs of rules as JSON: data that can run no code. A book stands in the file whole; a pack says only what it adds, and names the rest as it stands
/// in the book beside which it is read.
/// </summary>
public static class BookJson
{
    /// <summary>The version of the format.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Writes a book; reading it gives the same book, with the same fingerprint.</summary>
    /// <param name="book">The book.</param>
    public static string Write(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return BookWriter.Write(book);
    }

    /// <summary>Writes a pack: what it has and the book beside it does not.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="beside">The book that it will be read beside.</param>
    public static string Write(RulePack pack, RuleBook beside)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(beside);
        return BookWriter.Write(pack, beside);
    }

    /// <summary>
    /// Reads a book, or a pack and puts it beside the book that is known. Either is held to what holds for every change of a book: it may not lower a level,
    /// unless it is read within <see cref="RuleBook.OverrideSafety"/>.
    /// </summary>
    /// <param name="utf8">The JSON, at most 8 MB.</param>
    /// <param name="known">The book whose names a pack may use, and whose readers of facts a book may use.</param>
    /// <param name="file">How messages call the file; null: not at all.</param>
    /// <exception cref="InvalidBookJsonException">Something could not be read, or what was read is no sound book. Every mistake is named by path, and nothing is loaded.</exception>
    public static RuleBook Read(ReadOnlyMemory<byte> utf8, RuleBook known, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(known);
        return new BookReader(known, file).Read(utf8);
    }

    /// <summary>Reads a pack.</summary>
    /// <param name="utf8">The JSON, at most 8 MB.</param>
    /// <param name="beside">The book whose names it may use. What the book says against the pack, <see cref="RuleBook.And"/> tells.</param>
    /// <param name="file">How messages call the file; null: not at all.</param>
    /// <exception cref="InvalidBookJsonException">Something could not be read; every mistake is named by path.</exception>
    public static RulePack ReadPack(ReadOnlyMemory<byte> utf8, RuleBook beside, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(beside);
        return new BookReader(beside, file).ReadPack(utf8);
    }

    /// <summary>The JSON Schema (draft 2020-12) of books and packs.</summary>
    public static string Schema() => IndentedJson.Write(BookSchema.Write);
}
