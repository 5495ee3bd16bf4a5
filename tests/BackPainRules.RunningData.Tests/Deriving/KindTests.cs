using BackPainRules.Facts;
using BackPainRules.RunningData.Recordings;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Deriving;

public class KindTests
{
    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void A_step_of_a_workout_that_comes_back_three_times_makes_intervals(int times, bool isIntervals)
    {
        var laps = Enumerable.Range(0, (2 * times) + 1).Select(lap => new Lap(Made.Start + (100 * lap), 100, 300, lap % 2)).Skip(1).ToArray();
        (Kind(laps) == SessionKind.Intervals).Should().Be(isIntervals);
    }

    [Theory]
    [InlineData(4.0, 2.0, 180, 4, true)]
    [InlineData(4.0, 2.0, 180, 3, false)]
    [InlineData(3.1, 2.5, 180, 6, false)]
    [InlineData(3.2, 2.5, 180, 6, true)]
    [InlineData(4.0, 2.0, 481, 6, false)]
    [InlineData(4.0, 2.0, 480, 6, true)]
    public void Lap_speeds_that_take_turns_make_intervals(double fast, double slow, double seconds, int repeats, bool isIntervals)
    {
        var laps = Enumerable.Range(0, 2 * repeats).Select(lap => lap % 2 == 0 ? new Lap(0, seconds, seconds * fast) : new Lap(0, 90, 90 * slow)).ToArray();
        (Kind(laps) == SessionKind.Intervals).Should().Be(isIntervals);
    }

    [Fact]
    public void Laps_of_a_kilometre_are_no_intervals() =>
        Kind([.. Enumerable.Range(0, 10).Select(lap => new Lap(0, 330 + (lap % 3 * 8), 1000, 0))]).Should().BeNull();

    [Theory]
    [InlineData(60, 90, 8, SessionKind.RunWalk)]
    [InlineData(60, 90, 2, null)]
    [InlineData(600, 30, 5, null)]
    [InlineData(60, 15, 9, null)]
    public void Walking_that_takes_turns_with_running_makes_run_and_walk(int run, int walk, int times, SessionKind? kind)
    {
        var (distance, cycle) = (0d, run + walk);
        var recording = Made.Run(cycle * times, (int second, ref Sample sample) =>
        {
            distance += second % cycle < run ? 2.6 : 1.4;
            sample.Distance = distance;
        });
        recording.Derived().Kind?.Value.Should().Be(kind);
        (recording.Derived().Kind is null).Should().Be(kind is null);
    }

    [Fact]
    public void A_distance_without_a_single_position_is_a_treadmill_and_said_to_be_a_guess()
    {
        Made.Steady(600).Derived().Surface.Should().Be(new Measured<Surface>(Surface.Treadmill, Origin.Computed));
        var outside = Made.Steady(600);
        (outside.Samples.Span[300].Latitude, outside.Samples.Span[300].Longitude) = (48, 11);
        outside.Derived().Surface.Should().BeNull();
    }

    private static SessionKind? Kind(Lap[] laps) => (Made.Steady(3600) with { Laps = laps }).Derived().Kind?.Value;
}
