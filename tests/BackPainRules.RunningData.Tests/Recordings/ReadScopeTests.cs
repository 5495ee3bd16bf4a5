using BackPainRules.RunningData.Recordings;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Recordings;

public class ReadScopeTests
{
    private readonly List<FileFinding> findings = [];

    [Fact]
    public void What_was_lost_is_told_behind_any_number_of_other_sports()
    {
        var scope = new ReadScope("many.csv", new(), findings, CancellationToken.None);
        for (var i = 0; i < 1000; i++)
        {
            scope.PassedOver(FileIssue.NotARun, "Another sport than running.");
        }

        scope.Failed(FileIssue.NoStartTime, "It has no date.", 7);
        findings.Should().HaveCount(21);
        findings[^1].Should().Be(new FileFinding("many.csv", FindingKind.Failed, FileIssue.NoStartTime, "It has no date.", 7));
    }

    [Theory]
    [InlineData(99_999, 2)]
    [InlineData(100_000, 1)]
    [InlineData(199_999, 1)]
    [InlineData(200_000, 0)]
    public void Files_without_end_are_not_told_of_without_end(int before, int told)
    {
        findings.AddRange(Enumerable.Repeat(new FileFinding("other.gpx", FindingKind.PassedOver, FileIssue.NoData, ""), before));
        var scope = new ReadScope("one.gpx", new(), findings, CancellationToken.None);
        scope.PassedOver(FileIssue.NoData, "There is no activity in it.");
        scope.Damaged(FileIssue.Truncated, "It ends before its end.");
        findings.Should().HaveCount(before + told);
    }

    [Fact]
    public void Damage_without_end_is_told_twenty_times()
    {
        var scope = new ReadScope("bad.fit", new(), findings, CancellationToken.None);
        for (var i = 0; i < 1000; i++)
        {
            scope.Damaged(FileIssue.Malformed, "It is broken.", i);
        }

        findings.Should().HaveCount(20);
    }
}
