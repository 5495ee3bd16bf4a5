using BackPainRules.Telemetry;
using BackPainRules.Tests.Conventions;
using BackPainRules.Tests.Readme;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Documents;

/// <summary>The page on telemetry names what can be heard.</summary>
[Collection("alone")]
public class TelemetryPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("docs", "telemetry.md"));

    [Fact]
    public void Its_snippet_runs_and_says_what_it_says()
    {
        var snippet = Snippet.Blocks(Page, "csharp").Single();
        Snippet.Run(snippet).Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(Snippet.Expected(snippet)).And.NotBeEmpty();
    }

    [Fact]
    public void Its_operations_are_all_that_there_are() =>
        Rows(cells: 2).Select(row => row[0]).Should().BeEquivalentTo(Constants(typeof(Operation)).Select(one => $"`{one.Value}`"));

    [Fact]
    public void Its_names_are_those_of_the_constants() =>
        Rows(cells: 3).Select(row => (row[0], row[1])).Should().BeEquivalentTo(Constants(typeof(BackPainRulesTelemetry)).Select(one => ($"`{one.Name}`", $"`{one.Value}`")));

    private static IEnumerable<(string Name, object? Value)> Constants(Type type) => type.GetFields().Select(field => (field.Name, field.GetRawConstantValue()));

    // Of all tables, without their heads.
    private static IEnumerable<string[]> Rows(int cells) =>
        Page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray()).Where(row => row.Length == cells);
}
