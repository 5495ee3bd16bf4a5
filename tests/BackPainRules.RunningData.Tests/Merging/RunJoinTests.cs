using BackPainRules.Facts;
using BackPainRules.RunningData.Merging;
using FluentAssertions;
using Xunit;
using static BackPainRules.RunningData.Tests.Merging.Runs;

namespace BackPainRules.RunningData.Tests.Merging;

public class RunJoinTests
{
    [Theory]
    [InlineData(600 + 899, true)]
    [InlineData(600 + 900, false)]
    [InlineData(600 - 120, true)]
    [InlineData(600 - 121, false)]
    public void A_run_goes_on_if_the_next_begins_less_than_15_minutes_after_its_end(int seconds, bool isOne) =>
        RunJoin.Joined([Found("a", RunSource.Fit, elapsed: 600).Run, Found("b", RunSource.Fit, seconds, elapsed: 600).Run]).Should().HaveCount(isOne ? 1 : 2);

    [Fact]
    public void A_run_whose_end_is_not_known_is_joined_to_none()
    {
        ImportedRun[] runs = [Found("a", RunSource.Fit, metres: 1000).Run, Found("b", RunSource.Fit, 300, elapsed: 600).Run];
        RunJoin.Joined(runs).Should().Equal(runs);
    }

    [Fact]
    public void Joined_parts_are_added_up_or_weighted()
    {
        var first = Part("a.gpx", RunSource.Gpx, 0, 600, 2000) with { RunningCadenceStepsPerMinute = Total(160), DownhillShare = Total(0.1m), Kind = new(SessionKind.Easy, Origin.Laps), Shoe = new("Blue", Origin.Total) };
        var second = Part("b.fit", RunSource.Fit, 700, 300, 2000) with { RunningCadenceStepsPerMinute = Total(172), DownhillShare = Total(0.3m), Kind = new(SessionKind.Tempo, Origin.Laps), Shoe = new("Blue", Origin.Total) };
        var third = Part("b.fit", RunSource.Fit, 1100, 100, 1000) with { RunningCadenceStepsPerMinute = Total(166), DownhillShare = Total(0), Kind = new(SessionKind.Easy, Origin.Laps), Shoe = new("Blue", Origin.Total) };
        RunJoin.Joined([first, second, third]).Should().ContainSingle().Which.Should().BeEquivalentTo(new ImportedRun
        {
            StartTime = Start,
            Source = RunSource.Fit,
            Files = ["a.gpx", "b.fit"],
            DistanceMeters = new(5000, Origin.Computed),
            TimerSeconds = new(1000, Origin.Computed),
            ElapsedSeconds = new(1200, Origin.Computed),
            RunningSeconds = new(1000, Origin.Computed),
            RunningCadenceStepsPerMinute = new(164.2m, Origin.Computed),
            DownhillShare = new(0.16m, Origin.Computed),
            Shoe = new("Blue", Origin.Computed),
        });
    }

    [Fact]
    public void What_one_part_does_not_know_the_whole_does_not_know()
    {
        var first = Part("a", RunSource.Fit, 0, 600, 2000) with { ClimbMeters = Total(10), StanceMilliseconds = Total(250) };
        var second = Part("b", RunSource.Fit, 700, 300, 2000) with { DistanceMeters = null, StanceMilliseconds = Total(240), RunningSeconds = null };
        RunJoin.Joined([first, second]).Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { DistanceMeters = (object?)null, ClimbMeters = (object?)null, StanceMilliseconds = (object?)null, TimerSeconds = Total(900) with { Origin = Origin.Computed } });
    }

    [Fact]
    public void Runs_that_stand_alone_stay_as_they_are()
    {
        ImportedRun[] runs = [Part("a", RunSource.Fit, 0, 600, 2000), Part("b", RunSource.Fit, 9000, 600, 2000)];
        RunJoin.Joined(runs).Should().Equal(runs);
        RunJoin.Joined([]).Should().BeEmpty();
    }

    private static ImportedRun Part(string file, RunSource source, int start, int seconds, int metres) =>
        Found(file, source, start, metres, seconds, seconds).Run with { RunningSeconds = Total(seconds) };
}
