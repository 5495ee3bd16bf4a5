using System.Globalization;
using BackPainRules.Facts;
using BackPainRules.Returning;
using BackPainRules.Tests.Conventions;
using BackPainRules.Tests.Readme;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Returning.Days;

namespace BackPainRules.Tests.Documents;

/// <summary>The page on the way back says what the code says.</summary>
public class WayBackPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("docs", "way-back.md"));

    [Fact]
    public void Its_snippet_runs_and_says_what_it_says()
    {
        var snippet = Snippet.Blocks(Page, "csharp").Single();
        Snippet.Run(snippet).Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(Snippet.Expected(snippet));
    }

    [Fact]
    public void Its_steps_are_those_of_the_table() =>
        Table("The steps").Should().BeEquivalentTo(
            ReturnStep.All.Select(step => new[] { Said(step.Number), step.Text, Said(step.MostSessionsAWeek) }), options => options.WithStrictOrdering());

    [Theory]
    [InlineData("RR1", "CES1d", Urgency.EmergencyNow)]
    [InlineData("RR2", "INF6c", Urgency.SoonWithin2Days)]
    [InlineData("RR3", "TC6", Urgency.SoonWithin5Days)]
    [InlineData("RR4", "TC5", Urgency.RoutineProfessional)]
    [InlineData("RR5", "STN1e", Urgency.RoutineProfessional)]
    [InlineData("RR6", "CAN4", Urgency.RoutineProfessional)]
    [InlineData("RR7", "TH6", Urgency.SelfCareWithReview)]
    [InlineData("RR8", "TC0", Urgency.SelfCareWithReview)]
    [InlineData("RR9", "TC1a", Urgency.SelfCare)]
    public void Its_rows_need_what_the_code_needs(string row, string auditId, Urgency level)
    {
        var entry = From(Called(auditId, level)).Entry;
        entry.Row.ToString().Should().Be(row);
        var needs = string.Join(", ", entry.StillNeeded.Select(need => need.Kind));
        Table("When running opens").Single(line => line[0] == row)[2].Should().Be(needs.Length > 0 ? needs : "nothing");
    }

    [Fact]
    public void It_has_each_row() => Table("When running opens").Select(line => line[0]).Should().Equal(Enum.GetNames<ReturnRow>());

    [Fact]
    public void Its_zones_are_those_of_each_score()
    {
        var line = Table("How the back took a run")[0];
        for (var score = 0; score <= 10; score++)
        {
            var zone = CalmWay.Add(Run(0) with { During = score }).ZoneOf(Day(0))!.Value;
            var ends = line[1 + (int)zone].Split(',')[0].Split(" to ").Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
            score.Should().BeInRange(ends[0], ends[1]);
        }

        line[3].Should().EndWith("a limp");
        Table("How the back took a run")[2].Should().Equal("next morning, against the morning of the run", "no worse", "1 worse", "2 worse, or 15 minutes stiffer");
    }

    [Fact]
    public void Each_rule_that_it_names_is_one_that_decides()
    {
        var named = Page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Split('|').Length == 5).Select(line => line.Split('|')[3].Trim()).ToHashSet();
        named.Should().Contain([Turn.NewSign, Turn.Start, Turn.Zone, Turn.Trend, Turn.Leg, Turn.Closed, Turn.Steps]);
    }

    // The first table of a section, without its head.
    private static string[][] Table(string section) =>
    [
        .. Page.Split($"\n## {section}\n")[1].Split("\n## ")[0].Split('\n')
            .SkipWhile(line => !line.StartsWith("| ---", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray()),
    ];

    private static string Said(int number) => number.ToString(CultureInfo.InvariantCulture);
}
