using System.Globalization;
using System.Text;
using BackPainRules.Language;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Documents;

/// <summary>The page on which a clinician reads and signs the rules that call a level; written from the book.</summary>
public class RuleBookPageTests
{
    private static readonly RuleBook Book = BackPainAssessor.Default.Book;

    [Fact]
    public void The_page_is_the_approved_one()
    {
        var (actual, approved) = Repository.Approved(Page(), "docs", "rulebook.md");
        actual.Should().Be(approved);
    }

    [Fact]
    public void Every_rule_that_calls_a_level_is_on_it()
    {
        var page = Page();
        Book.Rules.Where(rule => rule.Cases.Count > 0).Should().OnlyContain(rule => page.Contains($"`{rule.Id}`"));
    }

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # The rules that call a level, to read and sign

            For the clinician who signs the rule book. Each rule says when it asks for care and how soon; the first case that holds gives the level.
            'Strength' is that of the best source: read, read second-hand, known and not read, or design judgement. Nothing here has been signed yet:
            until a named clinician has, the book stands in the mode `Unsigned`. This page is written from the rule book, and a test holds the two
            together.

            | owner | review by | signed by | on |
            |---|---|---|---|
            | the clinical safety officer of the app (to be named) | 30 November 2027 | | |


            """);
        page.Append(CultureInfo.InvariantCulture, $"Rule book {Book.Version}, fingerprint `{Book.Fingerprint}`.\n");
        foreach (var theme in Book.Rules.Where(rule => rule.Cases.Count > 0).GroupBy(rule => rule.Id.Split('.')[0]))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {char.ToUpperInvariant(theme.Key[0])}{theme.Key[1..].Replace('-', ' ')}\n");
            foreach (var rule in theme)
            {
                page.Append(Section(rule));
            }
        }

        return page.ToString();
    }

    private static string Section(Rule rule)
    {
        var section = new StringBuilder();
        section.Append(CultureInfo.InvariantCulture, $"\n### {rule.Title}\n\n`{rule.Id}`{(rule.Row.Length > 0 ? $", row {rule.Row}" : "")}. {rule.Reason}\n\n");
        if (rule.Stem != Condition.Always)
        {
            section.Append(CultureInfo.InvariantCulture, $"Only when: {Book.InWords(rule.Stem)}\n\n");
        }

        section.Append("| case | level | when |\n|---|---|---|\n");
        foreach (var one in rule.Cases)
        {
            section.Append(CultureInfo.InvariantCulture, $"| {rule.Row}{one.Letter} | {one.Calls?.ToString() ?? "none (exception)"} | {(one.When == Condition.Always ? "otherwise" : Book.InWords(one.When).ReplaceLineEndings(" "))} |\n");
        }

        section.Append(CultureInfo.InvariantCulture, $"\nStrength: {Strength(rule)}. Sources: {string.Join("; ", rule.Sources.Select(source => source.Citation))}.\n");
        return section.ToString();
    }

    private static string Strength(Rule rule) => rule.Sources.Min(source => source.Mark) switch
    {
        SourceMark.Read => "read",
        SourceMark.SecondHand => "read second-hand",
        SourceMark.Knowledge => "known and not read",
        _ => "design judgement",
    };
}
