using BackPainRules.Facts;
using BackPainRules.RunningData.Logs;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Logs;

/// <summary>Breaks, shoes, step rates, and what is no log.</summary>
public class TrainingLogTests
{
    private static readonly DateOnly First = new(2026, 10, 1);
    private static readonly DateOnly Last = new(2026, 11, 20);

    [Fact]
    public void The_log_of_a_case_begins_where_it_says_and_leaves_later_runs_out()
    {
        var runner = new RunnerCase { LogFrom = First, Sessions = [new() { Date = First.AddDays(3) }, new() { Date = Last.AddDays(1) }] };
        TrainingLog.Of(runner, Last).Should().BeEquivalentTo(new { From = First, To = Last });
        TrainingLog.Of(runner, Last)!.Runs.Should().ContainSingle();
        TrainingLog.Of(runner with { LogFrom = null }, Last)!.From.Should().Be(First.AddDays(3));
        TrainingLog.Of(runner with { Sessions = null }, Last)!.Runs.Should().BeEmpty();
        TrainingLog.Of(runner, First.AddDays(-1)).Should().BeNull();
        TrainingLog.Of(new RunnerCase(), Last).Should().BeNull();
    }

    [Fact]
    public void Seven_days_without_a_run_are_a_break_and_six_are_not()
    {
        var log = TrainingLog.Of([Run(7), Run(14), Run(14), Run(22), Run(43)], First, First.AddDays(49));
        log.Breaks.Should().Equal(
            new(First, First.AddDays(6), MayBeginEarlier: true, GoesOn: false),
            new(First.AddDays(15), First.AddDays(21), MayBeginEarlier: false, GoesOn: false),
            new RunningBreak(First.AddDays(23), First.AddDays(42), MayBeginEarlier: false, GoesOn: false));
        log.Breaks.Select(one => one.Days).Should().Equal(7, 7, 20);
        log.DaysSinceLastRun.Should().Be(6);
    }

    [Fact]
    public void A_break_at_the_end_goes_on()
    {
        TrainingLog.Of([Run(0)], First, First.AddDays(7)).Breaks.Should().Equal(new RunningBreak(First.AddDays(1), First.AddDays(7), MayBeginEarlier: false, GoesOn: true));
        TrainingLog.Of([], First, First.AddDays(6)).Breaks.Should().Equal(new RunningBreak(First, First.AddDays(6), MayBeginEarlier: true, GoesOn: true));
        TrainingLog.Of([], First, First.AddDays(5)).Should().BeEquivalentTo(new { DaysSinceLastRun = (int?)null, Breaks = Array.Empty<RunningBreak>(), Runs = Array.Empty<LoggedRun>() });
    }

    [Fact]
    public void A_shoe_has_what_it_had_at_the_start_and_the_runs_since()
    {
        var log = TrainingLog.Of([Run(3) with { Shoe = "red" }, Run(5) with { Shoe = "blue" }, Run(7) with { Shoe = "red" }], First, Last);
        log.ShoeMeters("red", 100_000, First.AddDays(2)).Should().Be(new KnownAmount(100_000, 0));
        log.ShoeMeters("red", 100_000, First.AddDays(3)).Should().Be(new KnownAmount(105_000, 0));
        log.ShoeMeters("red", 0, Last).Should().Be(new KnownAmount(10_000, 0));
        log.ShoeMeters("green", 0, Last).Should().Be(new KnownAmount(0, 0));
        log.ShoeMeters("red", null, Last).Should().BeNull("what it had at the start is not known");
    }

    [Fact]
    public void A_run_without_a_shoe_or_a_distance_makes_it_the_least_that_it_can_be()
    {
        var log = TrainingLog.Of([Run(3) with { Shoe = "red" }, Run(5), Run(7) with { Shoe = "red", DistanceMeters = null }, Run(8) with { Shoe = "blue", DistanceMeters = null }], First, Last);
        log.ShoeMeters("red", 1_000, Last).Should().Be(new KnownAmount(6_000, 2));
        log.ShoeMeters("red", 1_000, First.AddDays(4)).Should().Be(new KnownAmount(6_000, 0));
    }

    [Fact]
    public void A_step_rate_stands_beside_its_speed()
    {
        var run = Run(3) with { RunningSeconds = 2_000, CadenceStepsPerMinute = 168 };
        TrainingLog.Of([Run(9) with { RunningSeconds = 2_000 }, Run(8) with { CadenceStepsPerMinute = 170 }, run with { Kind = SessionKind.RunWalk }, run], First, Last)
            .CadenceBySpeed.Should().Equal(new CadencePoint(First.AddDays(3), 2.5m, 168));
    }

    [Fact]
    public void The_order_of_the_runs_means_nothing_but_for_two_of_one_day()
    {
        RunningSession[] runs = [.. Enumerable.Range(0, 20).Select(i => Run(2 * i) with { DistanceMeters = 4_000 + (100 * i), RunningSeconds = 1_500, Shoe = i % 3 == 0 ? "red" : null })];
        var (log, backwards) = (TrainingLog.Of(runs, First, Last), TrainingLog.Of(runs.Reverse(), First, Last));
        backwards.Should().Be(log);
        TrainingLog.Of([runs[3] with { Effort = 1 }, runs[3] with { Effort = 2 }, runs[1]], First, Last).Runs.Select(run => run.Session.Effort).Should().Equal(null, 1, 2);
    }

    [Fact]
    public void What_is_no_log_is_refused_and_no_value_is_repeated()
    {
        Refused(() => TrainingLog.Of([Run(-1)], First, Last)).ParamName.Should().Be("sessions");
        Refused(() => TrainingLog.Of([Run(3)], First, First.AddDays(2))).ParamName.Should().Be("sessions");
        Refused(() => TrainingLog.Of([], First, First.AddDays(-1))).ParamName.Should().Be("to");
        Refused(() => TrainingLog.Of([], First, Last).ShoeMeters("red", 0, First.AddDays(-1))).ParamName.Should().Be("on");
        Refused(() => TrainingLog.Of([], First, Last).ShoeMeters("red", 0, Last.AddDays(1))).ParamName.Should().Be("on");
        TrainingLog.Of([Run(0), Run(9)], First, First.AddDays(9)).ToString().Should().Be("TrainingLog (2 runs, 2 weeks)");
    }

    private static ArgumentException Refused(Func<object?> make)
    {
        var exception = make.Should().Throw<ArgumentException>().Which;
        exception.Message.Should().NotContain("5000");
        return exception;
    }

    private static RunningSession Run(int day) => new() { Date = First.AddDays(day), DistanceMeters = 5_000 };
}
