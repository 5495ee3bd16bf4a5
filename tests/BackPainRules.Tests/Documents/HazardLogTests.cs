using System.Reflection;
using System.Text.RegularExpressions;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Documents;

/// <summary>Every rule and every test that the hazard log names is there.</summary>
public partial class HazardLogTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Repository.File("docs", "hazards.md"))
            .Where(line => line.StartsWith("| H", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]),
    ];

    public static TheoryData<string> Ids => [.. Rows.Select(row => row[0])];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_hazard_has_a_guard_and_a_test_that_exist(string id)
    {
        var row = Rows.Single(row => row[0] == id);
        row.Should().HaveCount(6).And.NotContain("");
        foreach (var rule in Codes(row[4]))
        {
            BackPainAssessor.Default.Book.FindRule(rule).Should().NotBeNull("{0} is a rule", rule);
        }

        Codes(row[5]).Should().NotBeEmpty();
        foreach (var test in Codes(row[5]))
        {
            var (type, method) = (test.Split('.')[0], test.Split('.')[1]);
            Assembly.GetExecutingAssembly().GetTypes().Single(one => one.Name == type).GetMethod(method).Should().NotBeNull("{0} is a test", test);
        }
    }

    [Fact]
    public void The_hazards_are_numbered() => Rows.Select(row => row[0]).Should().Equal(Enumerable.Range(1, Rows.Length).Select(number => $"H{number}"));

    private static IEnumerable<string> Codes(string cell) => CodeSpan().Matches(cell).Select(match => match.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeSpan();
}
