using System.Globalization;
using System.Text;
using BackPainRules.Language;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Golden;

/// <summary>Every heuristic of the five seed documents is in the book: as a rule, an advice, or with the reason why it is not followed.</summary>
public class SeedCoverageTests
{
    private static readonly RuleBook Book = BackPainAssessor.Default.Book;

    private static readonly (char Letter, int Rows, string Title)[] Documents =
    [
        ('A', 25, "Sore the day after a first session (thread)"),
        ('B', 23, "Sore low back in week six of a plan (thread)"),
        ('C', 23, "Upper-back pain after a run (thread)"),
        ('D', 15, "Sore since the runs got longer (thread)"),
        ('E', 24, "Running with a sore back (article)"),
    ];

    public static TheoryData<string> Rows => [.. Book.Heuristics.Select(heuristic => heuristic.Row)];

    [Fact]
    public void The_110_rows_are_there_in_order() =>
        Book.Heuristics.Select(heuristic => heuristic.Row)
            .Should().Equal(Documents.SelectMany(document => Enumerable.Range(1, document.Rows).Select(row => $"{document.Letter}{row}")));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_ends_where_its_tags_say(string row)
    {
        var heuristic = Book.Heuristics.Single(one => one.Row == row);
        var (rules, advice) = (RulesOf(heuristic), AdviceOf(heuristic));
        heuristic.Says.Should().NotBeEmpty();
        heuristic.Answer.Should().NotBeEmpty("a row that is not followed says why, and one that is says how");
        if (heuristic.Uses == HeuristicUses.None)
        {
            return;
        }

        (rules.Length + advice.Length).Should().BePositive("it is followed");
        if (heuristic.Uses.HasFlag(HeuristicUses.Factor))
        {
            rules.Should().Contain(rule => rule.Conclusions.Any(conclusion => conclusion.Finding is Factor));
        }

        if (heuristic.Uses.HasFlag(HeuristicUses.Advice))
        {
            (advice.Length + rules.Count(rule => rule.Advice.Count > 0)).Should().BePositive();
        }

        if (heuristic.Uses.HasFlag(HeuristicUses.Route))
        {
            (advice.Count(one => one.Topic == AdviceTopic.Care) + rules.Length).Should().BePositive("a rule or an advice on care decides");
        }
    }

    [Fact]
    public void Nothing_heeds_a_heuristic_that_the_book_does_not_list() =>
        Book.Rules.SelectMany(rule => rule.Heeded).Concat(Book.Advice.SelectMany(advice => advice.Heeded))
            .Should().OnlyContain(heuristic => Book.Heuristics.Contains(heuristic));

    [Fact]
    public void The_page_is_the_approved_one()
    {
        var (actual, approved) = Repository.Approved(Page(), "docs", "seed-coverage.md");
        actual.Should().Be(approved);
    }

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # What runners say, and what is made of it

            The product began with four threads of a running forum and one article. Each thing that they say, in our own words, is in the rule book: as a
            question, a possible factor, an advice, a matter of whom to see, or a sentence; or it is not followed, and the last column says why. This page is
            written from the rule book, and a test holds the two together.

            """);
        foreach (var (letter, _, title) in Documents)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {letter}: {title}\n\n")
                .Append("| row | runners say | evidence today | becomes | rules | advice | what we make of it |\n|---|---|---|---|---|---|---|\n")
                .AppendJoin("", Book.Heuristics.Where(heuristic => heuristic.Row[0] == letter).Select(Line));
        }

        return page.ToString();
    }

    private static string Line(Heuristic heuristic) =>
        $"| {heuristic.Row} | {heuristic.Says} | {heuristic.Today.ToString().ToLowerInvariant()} | {Uses(heuristic)} | " +
        $"{Codes(RulesOf(heuristic).Select(rule => rule.Id))} | {Codes(AdviceOf(heuristic).Select(advice => advice.Id))} | {heuristic.Answer} |\n";

    private static Rule[] RulesOf(Heuristic heuristic) => [.. Book.Rules.Where(rule => rule.Heeded.Contains(heuristic))];

    private static Advice[] AdviceOf(Heuristic heuristic) => [.. Book.Advice.Where(advice => advice.Heeded.Contains(heuristic))];

    private static string Uses(Heuristic heuristic) =>
        heuristic.Uses == HeuristicUses.None ? "not followed" : heuristic.Uses.ToString().ToLowerInvariant();

    private static string Codes(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => $"`{id}`"));
}
