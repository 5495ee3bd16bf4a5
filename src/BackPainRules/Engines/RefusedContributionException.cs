using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>A rule outside the book concluded what the book does not take from outside: its author has to mend it.</summary>
/// <param name="book">The book.</param>
/// <param name="contribution">What was concluded, and by which rule.</param>
public sealed class RefusedContributionException(RuleBook book, Contribution contribution)
    : Exception($"Rule '{contribution.By}' contributes the finding '{contribution.Finding.Id}'. {Reason(book, contribution.Finding)}")
{
    /// <summary>What was concluded, and by which rule.</summary>
    public Contribution Contribution { get; } = contribution;

    private static string Reason(RuleBook book, Finding finding) => book.Findings.Contains(finding)
        ? "A level rests on its absence, and a rule outside the book may lower none."
        : $"The book has no such finding.{NearestName.Hint(finding.Id, book.Findings.Select(one => one.Id))}";
}
