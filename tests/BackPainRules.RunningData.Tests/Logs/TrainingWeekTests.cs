using BackPainRules.Facts;
using BackPainRules.RunningData.Logs;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Logs;

/// <summary>Weeks begin on Monday; only covered days count; missing is never 0.</summary>
public class TrainingWeekTests
{
    private static readonly DateOnly Monday = new(2026, 11, 16);

    [Fact]
    public void A_week_sums_up_its_runs()
    {
        var week = Week(
            Run(0, 10_000) with { RunningSeconds = 3_000, ClimbMeters = 50, DescentMeters = 60, Kind = SessionKind.Easy, Surface = Surface.Trail, Shoe = "red", SteepDownhillShare = 0.1m },
            Run(2, 6_000) with { RunningSeconds = 1_500, ClimbMeters = 10, DescentMeters = 10, Kind = SessionKind.Intervals, Surface = Surface.Track, Shoe = "blue", SteepDownhillShare = 0 },
            Run(2, 4_000) with { RunningSeconds = 1_500, ClimbMeters = 80, DescentMeters = 90, Kind = SessionKind.Hills, Surface = Surface.Trail, Shoe = "red", SteepDownhillShare = 0 });
        week.Should().BeEquivalentTo(new
        {
            Monday,
            CoveredDays = 7,
            IsPartial = false,
            Runs = 3,
            RestDays = 5,
            DistanceMeters = new KnownAmount(20_000, 0),
            RunningSeconds = new KnownAmount(6_000, 0),
            LongestMeters = new KnownAmount(10_000, 0),
            ClimbMeters = new KnownAmount(140, 0),
            DescentMeters = new KnownAmount(160, 0),
            Hard = new Share(0.25m, 0),
            Hilly = new Share(0.7m, 0),
            SteepDownhill = new Share(0.05m, 0),
        });
        week.Surfaces.Should().Equal(new(Surface.Track, new(6_000, 0)), new SurfaceDistance(Surface.Trail, new(14_000, 0)));
        week.Shoes.Should().Equal(new("blue", new(6_000, 0)), new ShoeDistance("red", new(14_000, 0)));
        week.ToString().Should().Be("TrainingWeek (2026-W47)");
    }

    [Fact]
    public void Missing_is_never_0()
    {
        var week = Week(Run(0, 5_000), Run(1, null) with { RunningSeconds = 900, Kind = SessionKind.Race, Shoe = "red" }, Run(3, 3_000) with { Surface = Surface.Grass, Shoe = "red" });
        (week.DistanceMeters, week.DistanceMeters.IsExact).Should().Be((new(8_000, 1), false));
        week.RunningSeconds.Should().Be(new KnownAmount(900, 2));
        week.LongestMeters.Should().Be(new KnownAmount(5_000, 1), "the run that tells nothing may have been longer");
        week.ClimbMeters.Should().Be(new KnownAmount(0, 3));
        week.Hard.Should().Be(new Share(1, 2), "one run tells kind and time");
        (week.Hilly, week.SteepDownhill, week.InFastRuns).Should().Be((null, null, null));
        week.Surfaces.Should().Equal(new(Surface.Grass, new(3_000, 0)), new SurfaceDistance(null, new(5_000, 1)));
        week.Shoes.Should().Equal(new("red", new(3_000, 1)), new ShoeDistance(null, new(5_000, 0)));
    }

    [Fact]
    public void A_covered_week_without_a_run_is_a_week_of_rest()
    {
        var week = Week();
        (week.Runs, week.RestDays, week.DistanceMeters, week.LongestMeters, week.Hard).Should().Be((0, 7, new(0, 0), null, null));
    }

    [Fact]
    public void Weeks_at_either_end_are_partial_and_rest_is_counted_on_covered_days_only()
    {
        // From Saturday to Tuesday, with a week between.
        var log = TrainingLog.Of([Run(-1, 1_000), Run(6, 2_000), Run(7, 3_000)], Monday.AddDays(-2), Monday.AddDays(8));
        log.Weeks.Select(week => (week.Monday.DayNumber - Monday.DayNumber, week.CoveredDays, week.IsPartial, week.Runs, week.RestDays, week.DistanceMeters.AtLeast))
            .Should().Equal((-7, 2, true, 1, 1, 1_000), (0, 7, false, 1, 6, 2_000), (7, 2, true, 1, 1, 3_000));
    }

    [Fact]
    public void One_day_is_a_log() =>
        TrainingLog.Of([], Monday, Monday).Weeks.Should().ContainSingle().Which.Should().BeEquivalentTo(new { CoveredDays = 1, RestDays = 1, Runs = 0 });

    [Fact]
    public void The_first_and_the_last_day_there_is_are_in_weeks()
    {
        TrainingLog.Of([], DateOnly.MinValue, DateOnly.MinValue).Weeks.Should().ContainSingle().Which.Monday.Should().Be(DateOnly.MinValue);
        TrainingLog.Of([], DateOnly.MaxValue, DateOnly.MaxValue).Weeks.Should().ContainSingle().Which.Should().BeEquivalentTo(new { CoveredDays = 1, IsPartial = true });
    }

    [Fact]
    public void Weeks_are_numbered_as_ISO_has_it()
    {
        var weeks = TrainingLog.Of([], new(2026, 12, 28), new(2027, 1, 4)).Weeks;
        weeks.Select(week => (week.Year, week.Number)).Should().Equal((2026, 53), (2027, 1));
    }

    [Fact]
    public void Time_in_fast_runs_is_that_of_runs_that_were_fast_as_a_whole()
    {
        RunningSession[] before = [Run(-21, 3_000), Run(-14, 3_000), Run(-7, 3_000)];
        var log = TrainingLog.Of(
            [.. before.Select(run => run with { RunningSeconds = 1_000 }), Run(0, 3_500) with { RunningSeconds = 1_000 }, Run(2, 9_000) with { RunningSeconds = 3_000 }, Run(4, 3_000)],
            Monday.AddDays(-21),
            Monday.AddDays(6));
        log.Weeks[^1].InFastRuns.Should().Be(new Share(0.25m, 1));
        log.Weeks[0].InFastRuns.Should().BeNull();
    }

    [Theory]
    [InlineData(null, 100, null, true)]
    [InlineData(null, 99, null, false)]
    [InlineData(100, null, null, true)]
    [InlineData(99, null, null, false)]
    [InlineData(null, null, 0.08, true)]
    [InlineData(null, null, 0.0798, null)]
    [InlineData(10, 99, 0.08, true)]
    [InlineData(null, null, null, null)]
    public void A_run_is_hilly_with_100_m_up_or_down_or_400_m_that_are_steep(int? climb, int? descent, double? steep, bool? isHilly)
    {
        var week = Week(Run(0, 5_000) with { ClimbMeters = climb, DescentMeters = descent, SteepDownhillShare = (decimal?)steep });
        week.Hilly.Should().Be(isHilly is { } hilly ? new Share(hilly ? 1 : 0, 0) : null);
    }

    private static TrainingWeek Week(params RunningSession[] runs) => TrainingLog.Of(runs, Monday, Monday.AddDays(6)).Weeks.Single();

    private static RunningSession Run(int day, decimal? meters) => new() { Date = Monday.AddDays(day), DistanceMeters = meters };
}
