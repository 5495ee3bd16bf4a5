using System.Text;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests;

public class LimitTests
{
    [Fact]
    public void What_a_run_was_like_stays_out_of_logs()
    {
        var run = new ImportedRun { StartTime = new(2026, 3, 1, 7, 0, 0, TimeSpan.Zero), Source = RunSource.Fit, Files = ["a.fit"], DistanceMeters = new(4321, Origin.Total) };
        new ImportResult { Runs = [run], Findings = [], FilesRead = 1 }.ToString().Should().Be("ImportResult (1 runs, 0 findings)");
        run.ToString().Should().Be("ImportedRun (2026-03-01)");
    }

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
