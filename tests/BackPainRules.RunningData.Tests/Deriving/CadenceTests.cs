using BackPainRules.RunningData.Recordings;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Deriving;

public class CadenceTests
{
    [Theory]
    [InlineData(82, 3.0, "OneLeg", 164)]
    [InlineData(82, 3.0, "NotSaid", 164)]
    [InlineData(99, 3.0, "NotSaid", 198)]
    [InlineData(100, 3.0, "NotSaid", null)]
    [InlineData(100, 3.0, "OneLeg", 200)]
    [InlineData(100, 2.5, "OneLeg", null)]
    [InlineData(119, 3.0, "OneLeg", 238)]
    [InlineData(119, 3.0, "NotSaid", null)]
    [InlineData(120, 3.0, "OneLeg", 120)]
    [InlineData(172, 3.0, "NotSaid", 172)]
    [InlineData(45, 3.0, "OneLeg", null)]
    public void One_leg_or_both_is_decided_by_size_and_by_what_the_file_says(int recorded, double speed, string unit, int? steps)
    {
        var run = (Made.Steady(300, speed, recorded) with { Cadence = Enum.Parse<CadenceUnit>(unit) }).Derived();
        run.CadenceStepsPerMinute.Should().Be(steps is { } known ? new Measured<decimal>(known, Origin.Points) : null);
    }

    [Fact]
    public void What_cannot_be_told_is_left_out_and_said()
    {
        (Made.Steady(300, 3, 110) with { Cadence = CadenceUnit.NotSaid }).Derive(out var findings)!.RunningCadenceStepsPerMinute.Should().BeNull();
        findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Issue = FileIssue.AmbiguousCadence, Kind = FindingKind.Warning });
    }

    [Fact]
    public void Walking_breaks_are_in_the_mean_of_all_steps_and_not_in_that_of_running()
    {
        var run = RunAndWalk(run: 60, walk: 60).Derived();
        run.CadenceStepsPerMinute!.Value.Should().BeApproximately(138, 1);
        run.RunningCadenceStepsPerMinute!.Value.Should().Be(164);
        run.RunningSeconds!.Value.Should().Be(600);
        run.MovingSeconds!.Value.Should().Be(1200);
    }

    [Fact]
    public void Standing_and_255_are_no_cadence()
    {
        var run = Made.Run(400, (int second, ref Sample sample) =>
        {
            sample.Distance = Math.Min(second, 300) * 3;
            sample.Cadence = second > 300 ? 0 : second % 50 == 7 ? float.NaN : 82;
        }).Derived();
        run.CadenceStepsPerMinute!.Value.Should().Be(164);
        run.MovingSeconds!.Value.Should().Be(300);
    }

    [Theory]
    [InlineData(59, false)]
    [InlineData(60, true)]
    public void Less_than_a_minute_of_running_tells_no_running_cadence(int seconds, bool isKnown) =>
        (Made.Steady(seconds).Derived().RunningCadenceStepsPerMinute is not null).Should().Be(isKnown);

    [Fact]
    public void A_fifth_of_the_way_must_have_a_cadence()
    {
        var run = Made.Run(1000, (int second, ref Sample sample) =>
        {
            sample.Distance = second * 3;
            sample.Cadence = second < 150 ? 82 : float.NaN;
        }).Derived();
        run.RunningCadenceStepsPerMinute.Should().BeNull();
        run.CadenceStepsPerMinute!.Value.Should().Be(164);
    }

    [Fact]
    public void A_slow_jog_with_the_steps_of_a_run_is_running()
    {
        Made.Steady(300, 1.5, 75).Derived().RunningSeconds!.Value.Should().Be(300);
        Made.Steady(300, 1.5, 60).Derived().RunningSeconds.Should().BeNull();
    }

    [Fact]
    public void Steps_of_the_whole_tell_a_cadence_where_no_point_does()
    {
        var recording = Made.Steady(600, cadence: float.NaN) with { Totals = new() { Timer = 600, Distance = 1800, Steps = 1650 } };
        recording.Derived().CadenceStepsPerMinute.Should().Be(new Measured<decimal>(165, Origin.Computed));
    }

    [Theory]
    [InlineData(1.10, 1.10)]
    [InlineData(2.20, 1.10)]
    [InlineData(0.30, null)]
    [InlineData(double.NaN, 1.098)]
    public void A_step_is_a_step_and_no_stride(double told, double? expected)
    {
        var run = (Made.Steady(600) with { Totals = new() { StepLength = told } }).Derived();
        run.StepLengthMeters.Should().Be(
            expected is null or 1.098 ? new Measured<decimal>(1.098m, Origin.Computed) : new((decimal)expected, Origin.Total));
        run.StepToHeight(1.83m).Should().BeApproximately(0.6m, 0.002m);
    }

    [Fact]
    public void A_stride_where_nothing_can_be_compared_is_refused_by_its_size() =>
        (Made.Steady(600, cadence: float.NaN) with { Totals = new() { StepLength = 2.3 } }).Derived().StepLengthMeters.Should().BeNull();

    private static Recording RunAndWalk(int run, int walk)
    {
        var distance = 0d;
        return Made.Run(1200, (int second, ref Sample sample) =>
        {
            var isRun = (second + run + walk - 1) % (run + walk) < run;
            distance += second == 0 ? 0 : isRun ? 3 : 1.4;
            sample.Distance = distance;
            sample.Cadence = isRun ? 82 : 56;
        });
    }
}
