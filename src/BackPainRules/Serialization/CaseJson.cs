using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>
/// A case as JSON. Strict on every target: a duplicate or unknown property, an inexact name or a wrong type is refused by path, for
/// a mistyped property could silently lose a warning sign.
/// </summary>
public static class CaseJson
{
    /// <summary>The version of the format.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Reads a case, keeping what is readable beside what is not.</summary>
    /// <param name="utf8">The JSON, at most 16 MB, with at most 200,000 runs, shoes or earlier calls.</param>
    /// <param name="book">The book whose signals the answers belong to.</param>
    public static ParsedCase Parse(ReadOnlyMemory<byte> utf8, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new CaseReader(book).Read(utf8);
    }

    /// <summary>Reads a case.</summary>
    /// <param name="utf8">The JSON, at most 16 MB, with at most 200,000 runs, shoes or earlier calls.</param>
    /// <param name="book">The book whose signals the answers belong to.</param>
    /// <exception cref="InvalidCaseJsonException">Something could not be read; every failure is named.</exception>
    public static RunnerCase Read(ReadOnlyMemory<byte> utf8, RuleBook book)
    {
        var parsed = Parse(utf8, book);
        return parsed.Failures.Count == 0 ? parsed.Readable : throw new InvalidCaseJsonException(parsed);
    }

    /// <summary>Writes a case; reading it gives the same case.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="book">The book whose signals the answers belong to.</param>
    public static string Write(RunnerCase runner, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(runner);
        ArgumentNullException.ThrowIfNull(book);
        return IndentedJson.Write(json => CaseWriter.Write(json, runner));
    }

    /// <summary>Writes a case on one line, without the end of the line: one of many in a file (NDJSON).</summary>
    /// <param name="runner">The case.</param>
    /// <param name="book">The book whose signals the answers belong to.</param>
    public static string WriteLine(RunnerCase runner, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(runner);
        ArgumentNullException.ThrowIfNull(book);
        return IndentedJson.WriteLine(json => CaseWriter.Write(json, runner));
    }

    /// <summary>The JSON Schema (draft 2020-12) of a case, with every signal of a book.</summary>
    /// <param name="book">The book.</param>
    public static string Schema(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return IndentedJson.Write(json => CaseSchema.Write(json, book));
    }
}
