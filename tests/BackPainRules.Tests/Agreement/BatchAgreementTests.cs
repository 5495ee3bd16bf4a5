using BackPainRules.Assessing;
using BackPainRules.Engines;
using BackPainRules.Language;
using BackPainRules.Screening;
using BackPainRules.Tests.Checking;
using BackPainRules.Tests.Laws;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Agreement;

/// <summary>Cases in columns get the levels and the rules that each gets alone.</summary>
public class BatchAgreementTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(1_100)]
    public void A_table_of_our_book_says_what_each_case_says(int count) =>
        Differences(BackPainAssessor.Default, [.. Rows(BackPainAssessor.Default.Book, count, RandomRows.Of)]).Should().BeEmpty();

    [Fact]
    public void A_table_of_a_generated_book_says_what_each_case_says()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var assessor = new BackPainAssessor(seed % 2 == 0 ? RandomBooks.Book(new Random(seed)) : LawfulBooks.Book(seed));
            Differences(assessor, [.. Rows(assessor.Book, 70, RandomBooks.Row)]).Should().BeEmpty("of book {0}", seed);
        }
    }

    [Fact]
    public void More_parts_than_processors_and_one_processor_say_the_same()
    {
        var rows = Rows(BackPainAssessor.Default.Book, 2_000, RandomRows.Of).ToArray();
        var table = CaseTable.Of(BackPainAssessor.Default.Book, [.. Enumerable.Range(0, 100_000).Select(i => rows[i % rows.Length])]);
        var screener = new BatchScreener(BackPainAssessor.Default);
        var (all, one) = (screener.Screen(table), screener.Screen(table, atOnce: 1));
        all.Recommended.SequenceEqual(one.Recommended).Should().BeTrue();
        for (var i = 0; i < table.Count; i += 997)
        {
            (all.Floor[i], all.Recommended[i], all.Ceiling[i]).Should().Be((one.Floor[i % 2_000], one.Recommended[i % 2_000], one.Ceiling[i % 2_000]));
        }
    }

    private static IEnumerable<CaseReadings> Rows(RuleBook book, int count, Func<RuleBook, Random, CaseReadings> row)
    {
        var random = new Random(count);
        return Enumerable.Range(0, count).Select(_ => row(book, random));
    }

    private static List<string> Differences(BackPainAssessor assessor, CaseReadings[] rows)
    {
        var screened = new BatchScreener(assessor).Screen(CaseTable.Of(assessor.Book, rows), withRules: true);
        screened.Count.Should().Be(rows.Length);
        var differences = new List<string>();
        for (var i = 0; i < rows.Length; i++)
        {
            var alone = Recommendation.Of(assessor.Program, rows[i]);
            var (one, many) = (
                $"{alone.Actual.Floor.Level()} {alone.Urgency.Level()} {alone.Actual.Ceiling.Level()} {string.Join(' ', assessor.Program.Rules.Where(rule => alone.Actual[rule.Holds] == Truth.Yes).Select(rule => rule.Rule.Id))}",
                $"{screened.Floor[i]} {screened.Recommended[i]} {screened.Ceiling[i]} {string.Join(' ', screened.RulesOf(i).Select(rule => rule.Id))}");
            if (one != many)
            {
                differences.Add($"row {i}: alone {one}, in a table {many}");
            }
        }

        return differences;
    }
}
