using BackPainRules.RunningData.Deriving;
using BackPainRules.RunningData.Recordings;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Deriving;

public class TimeAndDistanceTests
{
    [Fact]
    public void In_a_pause_no_time_passes()
    {
        var run = (Made.Steady(600) with { Pauses = [new(Made.Start + 100.5, Made.Start + 220)] }).Derived();
        run.TimerSeconds.Should().Be(new Measured<decimal>(480.5m, Origin.Points));
        run.ElapsedSeconds!.Value.Should().Be(600);
    }

    [Theory]
    [InlineData(1, 30, 0, false)]
    [InlineData(1, 31, 0, true)]
    [InlineData(10, 50, 0, false)]
    [InlineData(10, 51, 0, true)]
    [InlineData(1, 100, 49, true)]
    [InlineData(1, 100, 50, false)]
    [InlineData(1, 100, 800, false)]
    [InlineData(1, 100, 801, true)]
    public void A_long_gap_without_a_move_is_a_pause_where_the_file_tells_none(int every, int gap, int meters, bool isPause)
    {
        var recording = Made.Steady(600, every: every) with { KnowsPauses = false };
        var samples = recording.Samples.Span;
        for (var i = samples.Length / 2; i < samples.Length; i++)
        {
            samples[i].Time += gap - every;
            samples[i].Distance += meters - (3 * every);
        }

        var run = recording.Derived();
        run.TimerSeconds!.Value.Should().Be(600 - every + (isPause ? 0 : gap));
        run.ElapsedSeconds!.Value.Should().Be(600 - every + gap);
    }

    [Fact]
    public void A_file_that_tells_its_pauses_has_no_others()
    {
        var recording = Made.Steady(600);
        recording.Samples.Span[^1].Time += 500;
        recording.Derived().TimerSeconds!.Value.Should().Be(1100);
    }

    [Fact]
    public void Points_that_follow_quicker_than_any_device_records_are_left_out()
    {
        var samples = Enumerable.Range(0, 20_001).Select(i => Sample.Empty with { Time = Made.Start + (i / 1000.0), Distance = i / 250.0 }).ToArray();
        var series = new Series();
        series.Take(Made.Steady(1) with { Samples = samples }, new("run.gpx", new(), [], default), double.MaxValue);
        series.Points.Length.Should().BeLessThanOrEqualTo(401);
        series.Points[^1].Distance.Should().BeApproximately(80, 0.3);
    }

    [Theory]
    [InlineData(double.NaN, 9, double.NaN, false)]
    [InlineData(double.NaN, 10, double.NaN, true)]
    [InlineData(9, 600, double.NaN, false)]
    [InlineData(9, 9, 10, true)]
    [InlineData(double.NaN, double.NaN, 9, false)]
    [InlineData(double.NaN, double.NaN, double.NaN, true)]
    public void A_table_may_tell_any_of_the_times_or_none(double timer, double moving, double elapsed, bool isRun)
    {
        var row = Made.Steady(0) with { Source = RunSource.Table, Samples = default, Totals = new() { Distance = 30, Timer = timer, Moving = moving, Elapsed = elapsed } };
        (row.Derive(out var findings) is not null).Should().Be(isRun);
        findings.Should().HaveCount(isRun ? 0 : 1);
    }

    [Fact]
    public void What_tells_neither_time_nor_distance_is_no_run() =>
        (Made.Steady(0) with { Samples = default }).Derive(out _).Should().BeNull();

    [Fact]
    public void A_total_of_the_device_goes_before_laps_and_laps_before_points()
    {
        var recording = Made.Steady(600);
        recording.Derived().DistanceMeters.Should().Be(new Measured<decimal>(1800, Origin.Points));
        (recording with { Laps = [new(Made.Start, 300, 905), new(Made.Start + 300, 300, 900)] }).Derived().DistanceMeters.Should().Be(new Measured<decimal>(1805, Origin.Laps));
        (recording with { Totals = new() { Distance = 1810 } }).Derived().DistanceMeters.Should().Be(new Measured<decimal>(1810, Origin.Total));
    }

    [Fact]
    public void A_jump_of_the_position_adds_no_distance()
    {
        var distance = Track(300, second => second == 150 ? 0.01 : 0).Derived().DistanceMeters!;
        distance.Value.Should().BeApproximately(900, 5);
        distance.Origin.Should().Be(Origin.Positions);
    }

    [Fact]
    public void Positions_that_cannot_be_are_left_out_and_said()
    {
        var recording = Track(300, _ => 0);
        (recording.Samples.Span[10].Latitude, recording.Samples.Span[10].Longitude) = (0, 0);
        recording.Samples.Span[11].Latitude = 95;
        recording.Derive(out var findings)!.DistanceMeters!.Value.Should().BeApproximately(900, 5);
        findings.Should().ContainSingle().Which.Issue.Should().Be(FileIssue.ImplausiblePosition);
    }

    [Fact]
    public void Time_that_runs_backwards_and_dates_that_cannot_be_are_left_out_and_said()
    {
        var recording = Made.Steady(600);
        recording.Samples.Span[100].Time -= 50;
        recording.Samples.Span[200].Time = -2_177_452_800;
        recording.Samples.Span[300].Time = 3_440_000_000;
        recording.Derive(out var findings)!.TimerSeconds!.Value.Should().Be(600);
        findings.Select(finding => finding.Issue).Should().Equal(FileIssue.ImplausibleTime, FileIssue.TimeBackwards);
    }

    [Fact]
    public void Points_that_cover_less_than_the_run_tell_nothing_of_it()
    {
        var recording = Made.Steady(300) with { Totals = new() { Distance = 1100, Timer = 600 } };
        var run = recording.Derive(out var findings)!;
        findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Issue = FileIssue.SeriesIncomplete, Kind = FindingKind.Damaged });
        run.Should().BeEquivalentTo(new { DistanceMeters = new Measured<decimal>(1100, Origin.Total), MovingSeconds = (object?)null, RunningCadenceStepsPerMinute = (object?)null });
        (recording with { Totals = new() { Distance = 1000, Timer = 600 } }).Derived().MovingSeconds.Should().NotBeNull();
    }

    [Theory]
    [InlineData(0, 600)]
    [InlineData(500_001, 172_000)]
    [InlineData(5000, 600)]
    [InlineData(100, 600)]
    public void What_no_run_has_is_not_known_and_said(double distance, double timer)
    {
        var recording = new Recording { Source = RunSource.Fit, File = "run.fit", Sport = Sport.Running, Start = Made.Start, Totals = new() { Distance = distance, Timer = timer } };
        recording.Derive(out var findings)!.DistanceMeters.Should().BeNull();
        findings.Should().ContainSingle().Which.Issue.Should().Be(FileIssue.ImplausibleValue);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Less_than_ten_seconds_are_no_run(int seconds, bool isRun) =>
        (Made.Steady(seconds).Derive(out _) is not null).Should().Be(isRun);

    [Theory]
    [InlineData(1.7, false)]
    [InlineData(1.8, true)]
    [InlineData(5.0, true)]
    [InlineData(5.2, false)]
    public void Without_a_sport_the_speed_tells_whether_it_was_a_run(double speed, bool isRun)
    {
        var recording = Made.Steady(600, speed, float.NaN) with { Sport = Sport.NotSaid };
        (recording.Derive(out var findings) is not null).Should().Be(isRun);
        findings.Count.Should().Be(isRun ? 0 : 1);
    }

    [Fact]
    public void The_day_is_that_of_the_runner_where_the_zone_is_known()
    {
        var late = Made.Steady(600) with { Start = 1_772_406_000 };
        late.Derived().Should().BeEquivalentTo(new { Day = new DateOnly(2026, 3, 1), IsLocalTime = false });
        (late with { ZoneOffset = TimeSpan.FromHours(2) }).Derived().Should().BeEquivalentTo(new { Day = new DateOnly(2026, 3, 2), IsLocalTime = true });
        late.Derive(out _, new() { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo") })!.Day.Should().Be(new DateOnly(2026, 3, 2));
    }

    private static Recording Track(int seconds, Func<int, double> aside) => Made.Run(seconds, (int second, ref Sample sample) =>
    {
        sample.Latitude = 48 + (second * 3 / 111_195.0);
        sample.Longitude = 11 + aside(second);
    }) with
    { Source = RunSource.Gpx };
}
