using BackPainRules.RunningData.Recordings;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Deriving;

public class HeightTests
{
    [Fact]
    public void Noise_is_no_climb()
    {
        var run = Hills(3600, second => 100 + (0.4 * (((second * 7919) % 11) - 5) / 5)).Derived();
        run.ClimbMeters!.Value.Should().Be(0);
        run.DescentMeters!.Value.Should().Be(0);
    }

    [Fact]
    public void Hills_count_in_full_but_for_what_smoothing_takes()
    {
        var run = Hills(3600, second => 100 + (20 * Math.Sin(second / 600.0 * Math.PI * 2)) + (second % 3 * 0.2)).Derived();
        run.DescentMeters!.Value.Should().BeInRange(225, 245);
        run.DescentMeters!.Origin.Should().Be(Origin.Points);
    }

    [Fact]
    public void A_wild_height_is_left_out()
    {
        var run = Hills(1200, second => second is > 2 and < 6 ? 142 : second % 400 == 77 ? 0 : 55 + (second * 0.001)).Derived();
        run.DescentMeters!.Value.Should().Be(0);
        run.ClimbMeters!.Value.Should().BeLessThan(2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    public void One_height_all_the_way_is_a_device_that_knows_none(double height) =>
        Hills(600, _ => height).Derived().Should().BeEquivalentTo(new { ClimbMeters = (object?)null, DescentMeters = (object?)null, DownhillShare = (object?)null });

    [Fact]
    public void What_the_device_counted_goes_before_the_points()
    {
        var run = (Hills(1200, second => 100 + (0.05 * second)) with { Totals = new() { Climb = 77, Descent = 3 } }).Derived();
        run.ClimbMeters.Should().Be(new Measured<decimal>(77, Origin.Total));
        run.DescentMeters.Should().Be(new Measured<decimal>(3, Origin.Total));
    }

    [Theory]
    [InlineData(-0.025, 0, 0)]
    [InlineData(-0.035, 1, 0)]
    [InlineData(-0.075, 1, 0)]
    [InlineData(-0.085, 1, 1)]
    [InlineData(0.085, 0, 0)]
    public void Downhill_begins_at_3_percent_and_steep_at_8(double grade, double downhill, double steep)
    {
        var run = Hills(1200, second => 500 + (second * 3 * grade)).Derived();
        run.DownhillShare!.Value.Should().BeApproximately((decimal)downhill, 0.05m);
        run.SteepDownhillShare!.Value.Should().BeApproximately((decimal)steep, 0.05m);
    }

    [Fact]
    public void On_a_treadmill_there_is_no_height()
    {
        var run = (Hills(600, second => 100 + second) with { Surface = Facts.Surface.Treadmill, Totals = new() { Climb = 5, Descent = 5 } }).Derived();
        run.Should().BeEquivalentTo(new { ClimbMeters = (object?)null, DescentMeters = (object?)null, DownhillShare = (object?)null });
    }

    [Fact]
    public void Heights_of_positions_alone_are_smoothed_more()
    {
        double Height(int second) => 100 + (2.2 * Math.Sin(second / 90.0 * Math.PI * 2));
        Hills(3600, Height).Derived().DescentMeters!.Value.Should().BeGreaterThan(80);
        (Hills(3600, Height) with { Source = RunSource.Gpx }).Derived().DescentMeters!.Value.Should().BeLessThan(10);
    }

    private static Recording Hills(int seconds, Func<int, double> height) => Made.Run(seconds, (int second, ref Sample sample) =>
    {
        sample.Distance = second * 3;
        sample.Altitude = (float)height(second);
        sample.Latitude = 48;
        sample.Longitude = 11;
    });
}
