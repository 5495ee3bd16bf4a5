using BackPainRules.ConsoleHost.Cases;
using BackPainRules.Language;

namespace BackPainRules.ConsoleHost.Books;

/// <summary>What a case is told by the old and by the next book.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Was">The level that the old book recommends.</param>
/// <param name="Is">The level that the next book recommends.</param>
/// <param name="Unread">Why it was not assessed; null: it was.</param>
internal sealed record LevelMove(string File, TriageLevel Was, TriageLevel Is, string? Unread)
{
    /// <summary>Every case of a folder, in order of the names of the files.</summary>
    public static IReadOnlyList<LevelMove> Of(string folder, BackPainAssessor old, BackPainAssessor next, DateOnly? on)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"{folder}: there is no such folder. --cases takes a folder with cases as JSON.");
        }

        return [.. Directory.GetFiles(folder, "*.json").OrderBy(Path.GetFileName, StringComparer.Ordinal).Select(file => OfCase(file, old, next, on))];
    }

    // A case that cannot be read is named, and does not stop the rest.
    private static LevelMove OfCase(string file, BackPainAssessor old, BackPainAssessor next, DateOnly? on)
    {
        var name = Path.GetFileName(file);
        try
        {
            var bytes = CaseFile.Read(file, TextReader.Null);
            var (was, now) = (AssessedCase.Of(old, bytes, on), AssessedCase.Of(next, bytes, on));
            return new(name, was.Assessment.Recommended, now.Assessment.Recommended, Mistake(was, "OLD") ?? Mistake(now, "NEW"));
        }
        catch (UsageException unread)
        {
            return new(name, default, default, unread.Message);
        }
    }

    private static string? Mistake(AssessedCase assessed, string book) => assessed.Failures is [var first, ..]
        ? $"not valid with {book}: {(first.PropertyName.Length > 0 ? first.PropertyName + ": " : "")}{first.ErrorMessage}{(assessed.Failures.Count > 1 ? $" And {assessed.Failures.Count - 1} more." : "")}"
        : null;
}
