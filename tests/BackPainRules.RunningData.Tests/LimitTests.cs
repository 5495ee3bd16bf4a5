using System.Text;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests;

public class LimitTests
{
    [Fact]
    public void A_limit_is_there_unless_an_app_sets_another() =>
        (new ImportOptions().Limits with { Laps = 3 }).Should().BeEquivalentTo(new { Laps = 3, ChainedFiles = 16, FileBytes = 64L << 20 });

    [Theory]
    [InlineData(100_000, false)]
    [InlineData(100_001, true)]
    public void More_runs_than_anybody_runs_are_not_kept(int rows, bool isTooMany)
    {
        var table = $"Activity Date,Activity Type,Distance,Distance,Elapsed Time\n{string.Concat(Enumerable.Repeat("2022-05-29 15:53:35,Run,5,5000,1500\n", rows))}";
        var result = new ActivityImporter().Import("activities.csv", new MemoryStream(Encoding.UTF8.GetBytes(table)));
        result.Runs.Should().ContainSingle();
        result.HasFailures.Should().Be(isTooMany);
        result.Findings.Count(finding => finding.Issue == FileIssue.TooLarge).Should().Be(isTooMany ? 1 : 0);
    }
}
