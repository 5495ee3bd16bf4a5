using System.Globalization;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Returning.Days;

namespace BackPainRules.Tests.Returning;

/// <summary>Where a log stands in Couch to 5K. A run is written as day, week.run and the scores in the run, an hour after and next morning.</summary>
public class PlanPositionTests
{
    [Theory]
    [InlineData("the next run of the week", "-4 3.1 000; -2 3.2 000", "3.3", null)]
    [InlineData("the next week", "-6 3.1 000; -4 3.2 000; -2 3.3 000", "4.1", null)]
    [InlineData("a log that begins within a week", "-2 3.3 000", "4.1", null)]
    [InlineData("a log that begins within a week, not at its end", "-2 3.2 000", "3.3", null)]
    [InlineData("a run of the week that was left out comes first", "-6 2.3 000; -4 3.1 000; -2 3.3 000", "3.2", null)]
    [InlineData("weeks that were left out are no matter", "-6 2.3 000; -4 5.1 000", "5.2", null)]
    [InlineData("a week that was repeated", "-8 4.1 000; -6 3.1 000; -4 3.2 000; -2 3.3 000", "4.1", null)]
    [InlineData("the log out of order", "-2 3.2 000; -4 3.1 000", "3.3", null)]
    [InlineData("two runs on one day: the second of the log", "-2 3.1 000; -2 3.2 000", "3.3", null)]
    [InlineData("a run without a step after it", "-4 3.1 000; -2 - 000", "3.2", null)]
    [InlineData("no score told of the run", "-2 3.1 ???", "3.2", null)]
    [InlineData("tomorrow's run is left out", "-2 3.1 000; 1 3.2 000", "3.2", null)]
    [InlineData("finished", "-6 9.1 000; -4 9.2 000; -2 9.3 000", null, null)]

    [InlineData("2 in the run, no pain after it", "-2 4.2 200", "4.3", null)]
    [InlineData("3 in the run: the week again", "-2 4.2 300", "4.1", 4)]
    [InlineData("5 in the run", "-2 4.2 500", "4.1", 4)]
    [InlineData("6 in the run: two weeks lower", "-2 4.2 600", "2.1", 2)]
    [InlineData("6 in the run in week 2", "-2 2.2 600", "1.1", 1)]
    [InlineData("6 in the last run of all", "-2 9.3 600", "7.1", 7)]
    [InlineData("6 in a run without a step after it", "-4 4.2 000; -2 - 600", "2.1", 2)]
    [InlineData("the morning after not told", "-2 4.2 00?", "4.1", 4)]
    [InlineData("the hour after not told", "-2 4.2 0?0", "4.1", 4)]
    [InlineData("pain an hour after it, before it not known", "-2 4.2 010", "4.1", 4)]
    [InlineData("the morning 1 worse than the one before", "-4 4.1 000; -2 4.2 001", "4.1", 4)]
    [InlineData("the morning 2 worse than the one before", "-4 4.1 000; -2 4.2 002", "2.1", 2)]
    [InlineData("a sore morning as before", "-4 4.1 002; -2 4.2 002", "4.3", null)]
    [InlineData("a sore morning, the one before 7 days old", "-10 4.1 000; -2 4.2 002", "2.1", 2)]
    [InlineData("a sore morning, the one before 8 days old", "-11 4.1 000; -2 4.2 002", "4.1", 4)]
    [InlineData("the second acceptable run in a row: one week lower", "-4 4.1 300; -2 4.2 300", "3.1", 3)]
    [InlineData("the second in a row in week 1", "-4 1.1 300; -2 1.2 300", "1.1", 1)]
    [InlineData("the second, and a safe one between", "-6 4.1 300; -4 4.2 000; -2 4.3 300", "4.1", 4)]
    [InlineData("the second that was too much, 14 days later", "-16 8.1 600; -2 6.1 600", "1.1", 1)]
    [InlineData("the second that was too much, 15 days later", "-17 8.1 600; -2 6.1 600", "4.1", 4)]

    [InlineData("13 days without a run", "-13 5.1 000", "5.2", null)]
    [InlineData("14 days without a run: two weeks lower", "-14 5.1 000", "3.1", 3)]
    [InlineData("14 days without a run in week 2", "-14 2.1 000", "1.1", 1)]
    [InlineData("14 days without a run after the plan", "-14 9.3 000", "7.1", 7)]
    [InlineData("another run in between", "-20 5.1 000; -3 - 000", "5.2", null)]
    public void The_next_run_follows_from_the_log(string what, string log, string? next, int? repeats)
    {
        var position = CouchTo5K.PositionOf(Runner(log), Day(0))!;
        position.Next?.Step.Should().Be(next is null ? null : StepOf(next), what);
        (position.Repeats, position.IsFinished).Should().Be((repeats, next is null));
        position.Why.Should().NotContainAny("mistake", "fail", "wrong");
    }

    [Fact]
    public void The_position_is_the_last_step_not_the_furthest()
    {
        var position = CouchTo5K.PositionOf(Runner("-6 4.1 000; -4 3.1 000"), Day(0))!;
        (position.Last, position.On).Should().Be((new PlanStep(3, 1), Day(-4)));
        position.Next!.Text.Should().StartWith("5 minutes of brisk walking, then 2 times: 1.5 minutes of running");
    }

    public static TheoryData<string, RunnerCase> NoPosition => new()
    {
        { "no log", new() },
        { "no run", new() { Sessions = [] } },
        { "no run of a plan", Runner("-2 - 000") },
        { "the last step is of a longer plan", Runner("-4 3.1 000; -2 12.1 000") },
        { "the last step is of a plan with more runs", Runner("-4 3.1 000; -2 3.4 000") },
        { "another plan", Runner("-2 3.1 000").With(Running.Plan, TrainingPlan.Other) },
        { "no plan", Runner("-2 3.1 000").With(Running.Plan, TrainingPlan.None) },
        { "tomorrow only", Runner("1 3.1 000") },
    };

    [Theory]
    [MemberData(nameof(NoPosition))]
    public void Without_a_step_of_the_plan_there_is_no_position(string what, RunnerCase runner) => CouchTo5K.PositionOf(runner, Day(0)).Should().BeNull(what);

    [Theory]
    [InlineData("-9 2.1 000; -7 2.2 000; -5 2.3 000; -3 3.1 000", 2)]
    [InlineData("-9 2.1 000; -7 2.3 000; -5 2.2 000", 2)] // in any order
    [InlineData("-9 2.1 000; -7 2.2 300; -5 2.3 000", 1)] // one of them not safe: none recorded
    [InlineData("-9 2.1 000; -7 2.2 300; -5 2.3 000; -3 2.2 000", 2)] // repeated, and safe
    [InlineData("-19 1.1 000; -17 1.2 000; -15 1.3 000; -9 2.1 000; -7 2.2 000; -5 2.3 000; -3 2.1 300", 1)] // again, and not safe
    [InlineData("-9 3.1 000; -7 3.2 000; -5 3.3 000; -4 2.1 000; -3 2.2 000; -2 2.3 000", 2)] // the last in time
    [InlineData("-9 2.1 ???; -7 2.2 ???; -5 2.3 ???", 1)] // nobody told how
    [InlineData("-9 2.1 000; -7 2.2 000", 1)]
    public void The_last_week_that_was_safe_is_where_the_way_back_begins(string log, int week) =>
        Start(Calm.With(Running.Plan, TrainingPlan.CouchTo5K) with { Sessions = Runner(log).Sessions }).Opening.Step.Should().Be(week);

    private static RunnerCase Runner(string log) => new()
    {
        Sessions =
        [
            .. log.Split("; ").Select(run => run.Split(' ')).Select(run => new RunningSession
            {
                Date = Day(int.Parse(run[0], CultureInfo.InvariantCulture)),
                Plan = run[1] == "-" ? null : StepOf(run[1]),
                PainDuring = Score(run[2][0]),
                PainAfter = Score(run[2][1]),
                PainNextMorning = Score(run[2][2]),
            }),
        ],
    };

    private static decimal? Score(char told) => told == '?' ? null : told - '0';

    private static PlanStep StepOf(string told) =>
        new(int.Parse(told.Split('.')[0], CultureInfo.InvariantCulture), int.Parse(told.Split('.')[1], CultureInfo.InvariantCulture));
}
