using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Checking;

/// <summary>What differs from one book to the next, in words with the numbers of each.</summary>
/// <param name="Parts">The parts that differ, by kind and id.</param>
/// <param name="LowersTriage">Why the next book may give a lower level than the old one, as <see cref="RuleBook.OverrideSafety"/> means it; empty: rules lower none.</param>
public sealed record BookDifference(ValueList<ChangedPart> Parts, ValueList<BookError> LowersTriage)
{
    /// <summary>What differs between two books.</summary>
    /// <param name="old">The old book.</param>
    /// <param name="next">The next book.</param>
    public static BookDifference Between(RuleBook old, RuleBook next)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(next);
        var (before, after) = (BookCards.Of(old), BookCards.Of(next));
        ChangedPart[] parts =
        [
            .. before.Keys.Union(after.Keys)
                .OrderBy(key => key.Part)
                .ThenBy(key => key.Id, StringComparer.Ordinal)
                .Select(key => Changed(key, before.GetValueOrDefault(key), after.GetValueOrDefault(key)))
                .OfType<ChangedPart>(),
        ];
        return new(new(parts), [.. SafetyLaw.Broken(BookContents.Of(old.Packs), BookContents.Of(next.Packs))]);
    }

    private static ChangedPart? Changed((BookPart Part, string Id) key, IReadOnlyList<CardLine>? was, IReadOnlyList<CardLine>? stays)
    {
        var change = was is null ? PartChange.Added : stays is null ? PartChange.Removed : PartChange.Changed;
        var (old, next, words) = (was ?? [], stays ?? [], new List<ChangedWords>());

        // In the order of the next book, and what it no longer says after that.
        foreach (var what in next.Concat(old).Select(line => line.What).Distinct(StringComparer.Ordinal))
        {
            var (before, after) = (old.FirstOrDefault(line => line.What == what), next.FirstOrDefault(line => line.What == what));
            if (before != after)
            {
                // Two things may go by the same title: then their ids tell.
                var isNamed = before?.Words == after?.Words;
                words.Add(new(what, before?.InWords(isNamed), after?.InWords(isNamed)));
            }
        }

        return words.Count > 0 || change != PartChange.Changed ? new(key.Part, key.Id, change, new(words.ToArray())) : null;
    }
}
