using BackPainRules.Language;

namespace BackPainRules.Checking;

/// <summary>What follows from what in a book. Sound, and not complete: where it cannot tell it says no.</summary>
internal sealed class BookLogic
{
    private readonly Dictionary<string, AnyOf> concluded = new(StringComparer.Ordinal);
    private readonly Ways ways;

    public BookLogic(RuleBook book)
    {
        (Book, ways) = (book, new(this));
        foreach (var finding in book.Findings)
        {
            concluded.Add(finding.Id, RuleLevels.ConcludedBy(book.Rules, finding.Id));
        }
    }

    public RuleBook Book { get; }

    /// <summary>When a finding is concluded.</summary>
    public Condition ConcludedBy(Finding finding) => concluded[finding.Id];

    /// <summary>All ways in which a condition can hold; null: too many to look at.</summary>
    public IReadOnlyList<Way>? WaysOf(Condition condition) => ways.Of(condition);

    /// <summary>Why a condition can never hold, in words; null: it can, or nothing can be said.</summary>
    public string? NeverHolds(Condition condition)
    {
        if (WaysOf(condition) is not { } all)
        {
            return null;
        }

        var contradictions = all.Select(way => way.Contradiction(Book)).ToArray();
        return Array.TrueForAll(contradictions, one => one is not null) ? contradictions.FirstOrDefault() ?? "nothing would meet its condition" : null;
    }

    /// <summary>Whether a condition is at least as true as another one, whatever the readings are.</summary>
    public bool Implies(Condition condition, Condition weaker) => Follows(condition, way => new Cover(this, way).Of(weaker));

    /// <summary>Whether it is so of each way in which a condition can hold.</summary>
    public bool Follows(Condition condition, Func<Way, bool> isSo) => WaysOf(condition) is { } all && all.All(isSo);

    /// <summary>Whether all that a condition rests on is spelt out, so that what does not follow from it by leaves does not follow.</summary>
    public bool IsSpeltOut(Condition condition) => Follows(condition, way => way.Literals.All(literal => literal.Leaf is not Finding));
}
