using BackPainRules.Facts;
using BackPainRules.RunningData.Deriving;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Deriving;

public class EffortTests
{
    [Theory]
    [InlineData(3.46, SessionKind.Tempo)]
    [InlineData(3.45, null)]
    [InlineData(3.16, null)]
    [InlineData(3.15, SessionKind.Easy)]
    [InlineData(2.00, SessionKind.Easy)]
    public void A_run_is_held_against_the_own_speed_of_the_weeks_before(double speed, SessionKind? kind) =>
        Kinds([Run(0, 3), Run(7, 3), Run(14, 3), Run(21, 3), Run(27, speed)])[^1].Should().Be(kind);

    [Fact]
    public void Two_runs_are_too_few_to_hold_one_against() =>
        Kinds([Run(0, 3), Run(7, 3), Run(21, 4)])[^1].Should().BeNull();

    [Fact]
    public void Runs_of_more_than_four_weeks_ago_do_not_count() =>
        Kinds([Run(0, 3), Run(7, 3), Run(14, 3), Run(36, 4)])[^1].Should().BeNull();

    [Fact]
    public void What_laps_told_stays() =>
        Kinds([Run(0, 3), Run(7, 3), Run(14, 3), Run(21, 3), Run(27, 2) with { Kind = new(SessionKind.Intervals, Origin.Computed) }])[^1].Should().Be(SessionKind.Intervals);

    private static SessionKind?[] Kinds(ImportedRun[] runs) => [.. Effort.Judge(runs).Select(run => run.Kind?.Value)];

    private static ImportedRun Run(int day, double speed) => new()
    {
        StartTime = new DateTimeOffset(2026, 3, 1, 7, 0, 0, TimeSpan.Zero).AddDays(day),
        Source = RunSource.Fit,
        Files = ["run.fit"],
        RunningSpeedMetersPerSecond = new((decimal)speed, Origin.Points),
    };
}
