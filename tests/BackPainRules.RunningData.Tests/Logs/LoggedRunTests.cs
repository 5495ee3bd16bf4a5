using BackPainRules.Facts;
using BackPainRules.RunningData.Logs;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Logs;

/// <summary>Each run is held against the runs before it, where there are enough of them.</summary>
public class LoggedRunTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [InlineData(6_000, 0.6, LengthBand.WithinATenth)]
    [InlineData(11_000, 1.1, LengthBand.WithinATenth)]
    [InlineData(11_010, 1.101, LengthBand.UpToThirtyPercent)]
    [InlineData(13_000, 1.3, LengthBand.UpToThirtyPercent)]
    [InlineData(13_010, 1.301, LengthBand.UpToDouble)]
    [InlineData(20_000, 2, LengthBand.UpToDouble)]
    [InlineData(20_010, 2.001, LengthBand.OverDouble)]
    public void A_run_is_put_in_a_class_by_the_longest_of_the_30_days_before_it(int meters, double ratio, LengthBand band)
    {
        var run = Last(60, Run(31, 50_000), Run(30, 10_000), Run(2, 4_000), Run(0, meters));
        (run.RatioToLongest, run.Band).Should().Be(((decimal)ratio, band));
    }

    [Theory]
    [InlineData(14, 1.5)]
    [InlineData(13, null)]
    public void Fewer_than_14_covered_days_before_it_are_not_enough(int coveredDays, double? ratio) =>
        Last(coveredDays, Run(5, 6_000), Run(3, 4_000), Run(0, 9_000)).RatioToLongest.Should().Be((decimal?)ratio);

    [Fact]
    public void Fewer_than_2_runs_before_it_are_not_enough()
    {
        Last(60, Run(30, 6_000), Run(0, 9_000)).RatioToLongest.Should().BeNull();
        Last(60, Run(31, 6_000), Run(30, 6_000), Run(0, 9_000)).Band.Should().BeNull();
        Last(60, Run(30, 6_000), Run(30, 3_000), Run(0, 9_000)).RatioToLongest.Should().Be(1.5m);
        Last(60, Run(30, 6_000), Run(0, 3_000), Run(0, 9_000)).RatioToLongest.Should().BeNull("a run of the same day is not before it");
    }

    [Fact]
    public void A_missing_distance_leaves_the_ratio_open()
    {
        Last(60, Run(9, 6_000), Run(8, null), Run(7, 6_000), Run(0, 9_000)).RatioToLongest.Should().BeNull("it may have been the longest");
        Last(60, Run(9, 6_000), Run(7, 6_000), Run(0, null)).RatioToLongest.Should().BeNull();
        Last(60, Run(31, null), Run(9, 6_000), Run(7, 6_000), Run(0, 9_000)).RatioToLongest.Should().Be(1.5m);
        Last(60, Run(9, 0), Run(7, 0), Run(0, 9_000)).RatioToLongest.Should().BeNull();
    }

    [Fact]
    public void Each_run_has_a_window_of_its_own()
    {
        var log = Log(40, Run(20, 5_000), Run(18, 5_000), Run(15, 8_000), Run(10, 8_000), Run(0, 12_000));
        log.Runs.Select(run => run.RatioToLongest).Should().Equal(null, null, 1.6m, 1, 1.5m);
        log.Runs.Select(run => run.DaysSinceRunBefore).Should().Equal(null, 2, 3, 5, 10);
    }

    [Theory]
    [InlineData(115, false)]
    [InlineData(116, true)]
    public void A_run_is_fast_above_115_percent_of_the_usual_speed(int percent, bool isFast)
    {
        var run = Last(60, Fast(28, 2), Fast(20, 2.5m), Fast(10, 4), Fast(0, 2.5m * percent / 100));
        run.RatioToUsualSpeed.Should().Be(percent / 100m);
        run.IsFast.Should().Be(isFast);
    }

    [Fact]
    public void The_usual_speed_is_the_middle_of_at_least_3_runs_of_28_days()
    {
        Last(60, Fast(29, 2), Fast(20, 2.5m), Fast(10, 4), Fast(0, 5)).IsFast.Should().BeNull("the first is 29 days before");
        Last(60, Fast(28, 2), Fast(20, 2), Fast(11, 3), Fast(10, 4), Fast(0, 5)).RatioToUsualSpeed.Should().Be(2, "of an even count the middle is between two");
        Last(60, Fast(28, 2), Fast(20, 2), Fast(10, 4) with { RunningSeconds = null }, Fast(0, 5)).IsFast.Should().BeNull();
        Last(60, Fast(28, 2), Fast(20, 2), Fast(10, 4) with { Kind = SessionKind.RunWalk }, Fast(0, 5)).IsFast.Should().BeNull("walking is in the distance of a run with breaks");
        Last(60, Fast(28, 2), Fast(20, 2), Fast(10, 4), Fast(0, 5) with { DistanceMeters = null }).Should().BeEquivalentTo(new { Speed = (decimal?)null, IsFast = (bool?)null });
    }

    [Fact]
    public void A_run_tells_its_day_and_nothing_else() => Last(60, Run(0, 4711)).ToString().Should().Be("LoggedRun (2026-11-20)");

    private static LoggedRun Last(int from, params RunningSession[] runs) => Log(from, runs).Runs[^1];

    private static TrainingLog Log(int from, params RunningSession[] runs) => TrainingLog.Of(runs, Today.AddDays(-from), Today);

    private static RunningSession Run(int daysAgo, decimal? meters) => new() { Date = Today.AddDays(-daysAgo), DistanceMeters = meters };

    private static RunningSession Fast(int daysAgo, decimal speed) => Run(daysAgo, 1_000 * speed) with { RunningSeconds = 1_000 };
}
