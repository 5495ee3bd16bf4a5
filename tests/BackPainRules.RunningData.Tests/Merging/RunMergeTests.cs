using BackPainRules.Facts;
using FluentAssertions;
using Xunit;
using static BackPainRules.RunningData.Tests.Merging.Runs;

namespace BackPainRules.RunningData.Tests.Merging;

public class RunMergeTests
{
    [Theory]
    [InlineData(120, 5000.0, 1800.0, true)]
    [InlineData(-120, 5000.0, 1800.0, true)]
    [InlineData(120.1, 5000.0, 1800.0, false)]
    [InlineData(-121, 5000.0, 1800.0, false)]
    [InlineData(0, 5200.0, 1800.0, true)]
    [InlineData(0, 5200.1, 1800.0, false)]
    [InlineData(0, 4799.9, 1800.0, false)]
    [InlineData(0, 5000.0, 1890.0, true)]
    [InlineData(0, 5000.0, 1895.0, false)]
    [InlineData(0, 5000.0, 1710.0, true)]
    [InlineData(0, 5000.0, 1709.0, false)]
    [InlineData(0, null, 1800.0, true)]
    [InlineData(0, 5000.0, null, true)]
    [InlineData(121, null, null, false)]
    public void Two_recordings_are_one_run_if_start_distance_and_time_agree(double seconds, double? metres, double? timer, bool areOne)
    {
        var (runs, findings) = Distinct(
            Found("a.fit", RunSource.Fit, metres: 5000, timer: 1800),
            Found("b.gpx", RunSource.Gpx, seconds, (decimal?)metres, (decimal?)timer));
        runs.Should().HaveCount(areOne ? 1 : 2);
        findings.Should().Equal(areOne ? [new FileFinding("b.gpx", FindingKind.PassedOver, FileIssue.Duplicate, "The same run is in a.fit, which is kept.")] : []);
    }

    [Theory]
    [InlineData(40_000, 40_816, true)]
    [InlineData(40_000, 40_817, false)]
    public void A_long_run_may_differ_by_2_percent(double one, double other, bool areOne) =>
        Distinct(Found("a", RunSource.Fit, metres: (decimal)one), Found("b", RunSource.Gpx, metres: (decimal)other)).Runs.Should().HaveCount(areOne ? 1 : 2);

    [Theory]
    [InlineData(1800, null, null, 2500, true)]
    [InlineData(1800, 2500, 1200, 2500, true)]
    [InlineData(1800, 2500, 1800, 4000, true)]
    [InlineData(1800, 2500, 1200, 2700, false)]
    [InlineData(null, 2500, 1800, 2700, false)]
    public void Like_times_are_compared_and_one_that_agrees_is_enough(int? timer, int? elapsed, int? otherTimer, int? otherElapsed, bool areOne) =>
        Distinct(Found("a", RunSource.Fit, timer: timer, elapsed: elapsed), Found("b", RunSource.Gpx, timer: otherTimer, elapsed: otherElapsed))
            .Runs.Should().HaveCount(areOne ? 1 : 2);

    [Theory]
    [InlineData(1200, 2)]
    [InlineData(1790, 1)]
    public void Times_in_motion_are_compared_too(int moving, int runs)
    {
        var (one, other) = (Found("a", RunSource.Fit), Found("b", RunSource.Table, elapsed: 1800));
        one = one with { Run = one.Run with { MovingSeconds = Total(1800) } };
        other = other with { Run = other.Run with { MovingSeconds = Total(moving) } };
        Distinct(one, other).Runs.Should().HaveCount(runs);
    }

    [Fact]
    public void The_best_source_is_kept_and_only_what_it_lacks_is_filled()
    {
        var fit = Found("a.fit", RunSource.Fit, metres: 5000, timer: 1800);
        var gpx = Found("c.gpx", RunSource.Gpx, 30, metres: 5100, elapsed: 1900);
        gpx = gpx with { Run = gpx.Run with { ClimbMeters = new(40, Origin.Points), IsLocalTime = true, StartTime = gpx.Run.StartTime.ToOffset(TimeSpan.FromHours(2)) } };
        var row = Found("t.csv", RunSource.Table, 5, metres: 5001);
        row = row with { Run = row.Run with { ClimbMeters = Total(44), DescentMeters = Total(45), Shoe = new("Blue", Origin.Total) } };
        var (runs, findings) = Distinct(row, gpx, fit);
        runs.Should().ContainSingle().Which.Should().BeEquivalentTo(new ImportedRun
        {
            StartTime = Start.ToOffset(TimeSpan.FromHours(2)),
            IsLocalTime = true,
            Source = RunSource.Fit,
            Files = ["a.fit", "c.gpx", "t.csv"],
            DistanceMeters = Total(5000),
            TimerSeconds = Total(1800),
            ElapsedSeconds = Total(1900),
            ClimbMeters = new(40, Origin.Points),
            DescentMeters = Total(45),
            Shoe = new("Blue", Origin.Total),
        });
        findings.Select(finding => finding.File).Should().Equal("c.gpx", "t.csv");
    }

    [Fact]
    public void The_shoe_is_that_of_the_table()
    {
        var fit = Found("a.fit", RunSource.Fit);
        fit = fit with { Run = fit.Run with { Shoe = new("Pod 7", Origin.Total) } };
        var row = Found("t.csv", RunSource.Table);
        row = row with { Run = row.Run with { Shoe = new("Blue", Origin.Total) } };
        Distinct(fit, row).Runs.Should().ContainSingle().Which.Shoe!.Value.Should().Be("Blue");
    }

    [Fact]
    public void Of_one_source_the_one_that_knows_more_is_kept_then_the_first_by_name()
    {
        var (runs, _) = Distinct(
            Found("c.fit", RunSource.Fit, metres: 5000),
            Found("a.fit", RunSource.Fit, metres: 5001),
            Found("b.fit", RunSource.Fit, metres: 5002, timer: 1800));
        runs.Should().ContainSingle().Which.Files.Should().Equal("b.fit", "a.fit", "c.fit");
    }

    [Fact]
    public void A_row_belongs_to_the_file_that_it_names_whatever_its_numbers()
    {
        var row = Found("x!activities.csv", RunSource.Table, 5000, metres: 9000) with { OfFile = "x!activities/1.fit.gz" };
        var (runs, _) = Distinct(
            row,
            Found("x!activities/1.fit.gz", RunSource.StravaFit, metres: 5000),
            Found("y!activities/1.fit.gz", RunSource.StravaFit, 5000, metres: 9000));
        runs.Select(run => run.Files).Should().Equal(
            (ValueList<string>)["x!activities/1.fit.gz", "x!activities.csv"],
            (ValueList<string>)["y!activities/1.fit.gz"]);
    }

    [Fact]
    public void A_file_with_several_runs_does_not_tell_which_one_a_row_means()
    {
        var row = Found("activities.csv", RunSource.Table, 7200, metres: 3000) with { OfFile = "1.fit" };
        var (runs, _) = Distinct(row, Found("1.fit", RunSource.Fit, metres: 5000), Found("1.fit", RunSource.Fit, 7200, metres: 3000));
        runs.Select(run => run.Files.Count).Should().Equal(1, 2);
    }

    [Fact]
    public void A_route_only_fills_the_workout_that_names_it_or_fits_it()
    {
        var route = Found("r.gpx", RunSource.Gpx, 300, metres: 4000) with { IsRoute = true };
        route = route with { Run = route.Run with { DescentMeters = new(20, Origin.Positions) } };
        var workout = Found("export.xml", RunSource.AppleHealth, metres: 5000);
        var other = Found("export.xml", RunSource.AppleHealth, 90_000, metres: 5000);
        var lonely = Found("s.gpx", RunSource.Gpx, 50_000) with { IsRoute = true };
        var fitting = Found("t.gpx", RunSource.Gpx, 90_060, metres: 5050) with { IsRoute = true };
        var (runs, findings) = Distinct(lonely, route, fitting, other, workout with { OfFile = "r.gpx" });
        runs.Select(run => (run.Source, run.Files[^1], run.DistanceMeters!.Value, run.DescentMeters?.Value)).Should().Equal(
            (RunSource.AppleHealth, "r.gpx", 5000, 20),
            (RunSource.AppleHealth, "t.gpx", 5000, null));
        findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { File = "s.gpx", Kind = FindingKind.PassedOver, Issue = FileIssue.NotAnActivity });
    }

    [Fact]
    public void A_file_with_several_routes_does_not_tell_which_one_a_workout_means()
    {
        var (near, far) = (Found("r.gpx", RunSource.Gpx, 60) with { IsRoute = true }, Found("r.gpx", RunSource.Gpx, 7200) with { IsRoute = true });
        var (runs, findings) = Distinct(near, far, Found("export.xml", RunSource.AppleHealth) with { OfFile = "r.gpx" });
        runs.Should().ContainSingle().Which.Files.Should().Equal("export.xml", "r.gpx");
        findings.Should().ContainSingle().Which.Issue.Should().Be(FileIssue.NotAnActivity);
    }

    [Theory]
    [InlineData(true, 2, 1)]
    [InlineData(true, 1, 2)]
    [InlineData(false, 2, 2)]
    public void A_local_time_without_a_zone_is_compared_with_local_times(bool isLocal, int hours, int runs)
    {
        var fit = Found("a.fit", RunSource.Fit, metres: 5000);
        fit = fit with { Run = fit.Run with { IsLocalTime = isLocal, StartTime = fit.Run.StartTime.ToOffset(TimeSpan.FromHours(isLocal ? 2 : 0)) } };
        var row = Found("t.csv", RunSource.Table, hours * 3600, metres: 5000) with { IsLocalClock = true };
        Distinct(fit, row).Runs.Should().HaveCount(runs);
    }

    [Fact]
    public void A_local_time_gets_its_zone_from_another_source()
    {
        var row = Found("t.csv", RunSource.Table, 7200, metres: 5000) with { IsLocalClock = true };
        var workout = Found("e.xml", RunSource.AppleHealth, 10, metres: 5000);
        workout = workout with { Run = workout.Run with { IsLocalTime = true, StartTime = workout.Run.StartTime.ToOffset(TimeSpan.FromHours(2)) } };
        var run = Distinct(row, workout).Runs.Should().ContainSingle().Which;
        run.StartTime.UtcDateTime.Should().Be(Start.UtcDateTime);
        run.Should().BeEquivalentTo(new { Source = RunSource.Table, IsLocalTime = true, StartTime = new { Offset = TimeSpan.FromHours(2) } });
    }
}
