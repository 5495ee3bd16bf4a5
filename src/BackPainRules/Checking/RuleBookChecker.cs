using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Checking;

/// <summary>
/// Looks through a sound book for what its author probably did not mean: parts that can never come true, that add nothing, or that nobody uses. What it says is
/// so, by structure and with the numbers of the book; a setting may be on or off, and what a host's own rules add beside the book does not count. It does not
/// find all there is.
/// </summary>
public static class RuleBookChecker
{
    /// <summary>What is to be mended in a book, in order of code and id; empty: nothing that could be seen.</summary>
    /// <param name="book">The book.</param>
    public static ValueList<BookAdvisory> Check(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var logic = new BookLogic(book);
        var never = DeadParts.OfRules(logic).ToArray();
        var dead = never.Where(one => one.Code == DeadParts.DeadRule).Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        return [.. never
            .Concat(DeadParts.OfConditions(logic))
            .Concat(CoveredRules.Of(logic, dead))
            .Concat(LostAdvice.Of(logic, dead))
            .Concat(UnusedParts.Of(book))
            .Concat(BareFindings.Of(logic))
            .Concat(SameDefinitions.Of(logic))
            .OrderBy(one => one.Code, StringComparer.Ordinal)
            .ThenBy(one => one.Id, StringComparer.Ordinal)
            .ThenBy(one => one.Why, StringComparer.Ordinal)];
    }
}
