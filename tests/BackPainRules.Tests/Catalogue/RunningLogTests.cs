using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.CatalogueReading;

/// <summary>What the running log tells: the last day, the windows before it, and that what is missing is not known and never 0.</summary>
public class RunningLogTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    // What is not known.
    private static Reading Nothing => default;

    private static readonly ISignal[] ReadFromTheLog =
    [
        Running.PlannedStep, Running.RanBefore, Running.DistanceJump, Running.MinutesJump, Running.JumpInEightWeeks, Running.RunsAWeek, Running.WeekDistance, Running.LongestMinutes, Running.WeekJump,
        Running.OverHalfOfWeek, Running.SpeedWork, Running.Hills, Running.Downhill, Running.OverAnHour, Running.ScoreInRun, Running.SoreMornings, Running.WorseEachRun,
    ];

    [Fact]
    public void These_are_the_signals_of_running_that_the_log_answers() =>
        Running.Questions.SelectMany(question => question.Answers).Where(signal => signal.Reader is not null).Should().BeEquivalentTo(ReadFromTheLog);

    [Fact]
    public void An_absent_or_empty_log_tells_nothing() =>
        ReadFromTheLog.Should().OnlyContain(signal => Read(signal, new RunnerCase()) == Nothing && Read(signal) == Nothing);

    [Fact]
    public void A_run_of_which_only_the_day_is_known_tells_that_there_was_one_and_no_more()
    {
        RunningSession[] log = [new() { Date = Ago(0) }, new() { Date = Ago(2) }];
        Read(Running.RanBefore, log).Should().Be(Reading.Yes);
        Read(Running.RunsAWeek, log).Should().Be(Running.RunsAWeek.Of(2));
        ReadFromTheLog.Where(signal => Read(signal, log) != Nothing).Should().BeEquivalentTo([Running.RanBefore, (ISignal)Running.RunsAWeek]);
    }

    [Fact]
    public void The_order_of_the_runs_means_nothing()
    {
        RunningSession[] log =
        [
            new() { Date = Ago(0), DistanceMeters = 6_000, RunningSeconds = 2_400, PainDuring = 3, PainNextMorning = 1, Kind = SessionKind.Easy, DescentMeters = 20 },
            new() { Date = Ago(0), DistanceMeters = 2_000, RunningSeconds = 700, PainDuring = 5, PainNextMorning = 0, Kind = SessionKind.Race, DescentMeters = 0 },
            new() { Date = Ago(3), DistanceMeters = 5_000, RunningSeconds = 1_800, PainDuring = 2, PainNextMorning = 0, Kind = SessionKind.Long, DescentMeters = 90 },
            new() { Date = Ago(8), DistanceMeters = 4_000, RunningSeconds = 1_500, PainDuring = 1, PainNextMorning = 0, Kind = SessionKind.Hills, DescentMeters = 300 },
        ];
        foreach (var signal in ReadFromTheLog)
        {
            var expected = Read(signal, log);
            foreach (var first in log)
            {
                RunningSession[] others = [.. log.Where(run => run != first)];
                Read(signal, [first, .. others]).Should().Be(expected, signal.Id);
                Read(signal, [.. others.Reverse(), first]).Should().Be(expected, signal.Id);
            }
        }
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void A_run_counts_as_before_within_30_days_of_the_last_running_day(int daysBefore, bool counts)
    {
        // The last run was three weeks ago: the window hangs on it, not on today.
        RunningSession[] log = [new() { Date = Ago(21), DistanceMeters = 6_000, RunningSeconds = 2_000 }, new() { Date = Ago(21 + daysBefore), DistanceMeters = 5_000, RunningSeconds = 1_000 }];
        Read(Running.RanBefore, log).Should().Be(counts ? Reading.Yes : Reading.No);
        Read(Running.DistanceJump, log).Should().Be(counts ? Running.DistanceJump.Of(1.2m) : Nothing);
        Read(Running.MinutesJump, log).Should().Be(counts ? Running.MinutesJump.Of(2) : Nothing);
    }

    [Fact]
    public void One_run_ever_is_a_first_run() => Read(Running.RanBefore, new RunningSession { Date = Ago(0) }).Should().Be(Reading.No);

    [Fact]
    public void Two_runs_on_one_day_are_not_before_each_other()
    {
        Read(Running.RanBefore, Distance(0, 5_000), Distance(0, 4_000)).Should().Be(Reading.No);
        Read(Running.DistanceJump, Distance(0, 5_000), Distance(0, 4_000)).Should().Be(Nothing);
    }

    [Fact]
    public void The_longest_run_of_the_last_day_is_compared_with_the_longest_single_run_before()
    {
        Read(Running.DistanceJump, Distance(0, 2_000), Distance(0, 6_000), Distance(2, 3_000), Distance(4, 5_000), Distance(4, 5_000)).Should().Be(Running.DistanceJump.Of(1.2m));
        Read(Running.MinutesJump, Time(0, 500), Time(0, 1_500), Time(2, 1_000), Time(2, 900)).Should().Be(Running.MinutesJump.Of(1.5m));
    }

    [Fact]
    public void A_missing_distance_or_time_in_the_window_leaves_the_jump_open()
    {
        Read(Running.DistanceJump, Distance(0, 6_000), Distance(2, null), Distance(4, 5_000)).Should().Be(Nothing);
        Read(Running.DistanceJump, Distance(0, null), Distance(4, 5_000)).Should().Be(Nothing);
        Read(Running.DistanceJump, Distance(0, 6_000), Distance(0, null), Distance(4, 5_000)).Should().Be(Nothing);
        Read(Running.MinutesJump, Time(0, 1_500), Time(2, null), Time(4, 1_000)).Should().Be(Nothing);
        Read(Running.MinutesJump, Time(0, null), Time(4, 1_000)).Should().Be(Nothing);
    }

    [Fact]
    public void A_missing_distance_outside_the_window_does_not_matter() =>
        Read(Running.DistanceJump, Distance(0, 6_000), Distance(8, 5_000), Distance(39, null)).Should().Be(Running.DistanceJump.Of(1.2m));

    [Fact]
    public void An_easy_run_after_the_long_one_does_not_undo_the_jump()
    {
        Read(Running.DistanceJump, Distance(0, 3_000), Distance(6, 9_000), Distance(16, 6_000)).Should().Be(Running.DistanceJump.Of(1.5m));
        Read(Running.DistanceJump, Distance(0, 3_000), Distance(7, 9_000), Distance(16, 6_000)).Should().Be(Running.DistanceJump.Of(0.333m), "that is over a week ago");
        Read(Running.JumpInEightWeeks, Distance(0, 3_000), Distance(55, 9_000), Distance(60, 6_000)).Should().Be(Running.JumpInEightWeeks.Of(1.5m));
        Read(Running.JumpInEightWeeks, Distance(0, 3_000), Distance(56, 9_000), Distance(60, 6_000)).Should().Be(Nothing, "nothing before the last run counts");
    }

    [Fact]
    public void With_a_distance_missing_the_jump_is_at_least_what_is_known()
    {
        var jump = Read(Running.DistanceJump, Distance(0, null), Distance(3, 9_000), Distance(16, 6_000));
        (jump.Low, jump.High).Should().Be((1500, 50_000));
    }

    [Fact]
    public void Nothing_is_divided_by_a_longest_run_of_0() => Read(Running.DistanceJump, Distance(0, 6_000), Distance(4, 0)).Should().Be(Nothing);

    [Fact]
    public void The_last_run_was_planned_if_a_run_of_that_day_was_a_step_of_a_plan()
    {
        var step = new PlanStep(5, 3);
        Read(Running.PlannedStep, new RunningSession { Date = Ago(0), Plan = step }, new() { Date = Ago(0) }).Should().Be(Reading.Yes);
        Read(Running.PlannedStep, new RunningSession { Date = Ago(0) }, new() { Date = Ago(2), Plan = step }).Should().Be(Nothing, "a run without a step may be one that nobody noted");
        Read(Running.PlannedStep, Step(0, 5, 3), Step(2, 5, 2)).Should().Be(Reading.Yes);
        Read(Running.PlannedStep, Step(0, 6, 1), Step(2, 5, 3)).Should().Be(Reading.Yes, "the first run of the next week");
        Read(Running.PlannedStep, Step(0, 5, 1), Step(2, 5, 3)).Should().Be(Reading.Yes, "a week may be repeated");
        Read(Running.PlannedStep, Step(0, 5, 3), Step(2, 5, 1)).Should().Be(Reading.No, "a run was left out");
        Read(Running.PlannedStep, Step(0, 5, 1), Step(2, 3, 3)).Should().Be(Reading.No, "a week was left out");
        Read(Running.PlannedStep, Step(0, 5, 3), new() { Date = Ago(2) }).Should().Be(Nothing, "the run before may have been any step");
        var unplanned = Log(new RunningSession { Date = Ago(0) }).With(Running.Plan, TrainingPlan.None);
        Read(Running.PlannedStep, unplanned).Should().Be(Reading.No);
        Read(Running.PlannedStep, new RunnerCase().With(Running.Plan, TrainingPlan.CouchTo5K)).Should().Be(Nothing);
    }

    [Theory]
    [InlineData(6, 2)]
    [InlineData(7, 1)]
    public void A_week_is_the_last_running_day_and_the_six_days_before(int daysBefore, int runs) =>
        Read(Running.RunsAWeek, Distance(10, 5_000), Distance(10 + daysBefore, 5_000)).Should().Be(Running.RunsAWeek.Of(runs));

    [Fact]
    public void Two_runs_on_a_day_are_two_runs_of_the_week()
    {
        Read(Running.RunsAWeek, Distance(0, 5_000), Distance(0, 3_000)).Should().Be(Running.RunsAWeek.Of(2));
        Read(Running.WeekDistance, Distance(0, 5_000), Distance(0, 3_000)).Should().Be(Running.WeekDistance.Of(8));
    }

    [Fact]
    public void A_missing_distance_leaves_the_week_open_only_if_it_stands_in_it()
    {
        Read(Running.WeekDistance, Distance(0, 5_000), Distance(6, null)).Should().Be(Nothing);
        Read(Running.WeekDistance, Distance(0, 5_000), Distance(7, null)).Should().Be(Running.WeekDistance.Of(5));
    }

    [Fact]
    public void The_longest_run_of_the_week_is_told_in_minutes_and_one_without_a_time_leaves_it_open()
    {
        Read(Running.LongestMinutes, Time(0, 1500), Time(3, 2880), Time(7, 5400)).Should().Be(Running.LongestMinutes.Of(48));
        Read(Running.LongestMinutes, Time(0, 1500), Time(3, null)).Should().Be(Nothing);
    }

    [Fact]
    public void A_week_is_compared_with_the_seven_days_before_it()
    {
        Read(Running.WeekJump, Distance(0, 5_000), Distance(6, 4_000), Distance(7, 3_000), Distance(13, 3_000)).Should().Be(Running.WeekJump.Of(1.5m));
        Read(Running.WeekJump, Distance(0, 5_000), Distance(7, 2_000), Distance(8, 2_000), Distance(14, 90_000)).Should().Be(Running.WeekJump.Of(1.25m));
        Read(Running.WeekJump, Distance(0, 5_000), Distance(7, 4_000)).Should().Be(Nothing, "one run may be a week that was not logged whole");
        Read(Running.WeekJump, Distance(0, 5_000), Distance(14, 4_000)).Should().Be(Nothing, "the week before has no run");
        Read(Running.WeekJump, Distance(0, 5_000), Distance(7, null), Distance(8, 4_000)).Should().Be(Nothing);
        Read(Running.WeekJump, Distance(0, null), Distance(7, 4_000), Distance(8, 4_000)).Should().Be(Nothing);
        Read(Running.WeekJump, Distance(0, 5_000), Distance(7, 0), Distance(8, 0)).Should().Be(Nothing);
    }

    [Fact]
    public void One_run_is_over_half_of_the_week_or_not_or_that_is_not_known()
    {
        Read(Running.OverHalfOfWeek, Time(0, 3_600), Time(2, 1_800), Time(4, 1_800)).Should().Be(Reading.No, "half is not over half");
        Read(Running.OverHalfOfWeek, Time(0, 3_601), Time(2, 1_800), Time(4, 1_800)).Should().Be(Reading.Yes);
        Read(Running.OverHalfOfWeek, Time(0, 3_601), Time(2, 1_800), Time(4, null)).Should().Be(Nothing);
        Read(Running.OverHalfOfWeek, Time(0, 1_000), Time(6, 1_000), Time(7, 9_000)).Should().Be(Reading.No, "the long run is not of this week");
        Read(Running.OverHalfOfWeek, Time(0, 1_000), Time(6, 9_000)).Should().Be(Reading.Yes);
        Read(Running.OverHalfOfWeek, Time(0, 1_000), Time(0, 1_001)).Should().Be(Reading.Yes, "two runs on a day are two runs");
    }

    [Theory]
    [InlineData(SessionKind.Tempo, true)]
    [InlineData(SessionKind.Intervals, true)]
    [InlineData(SessionKind.Race, true)]
    [InlineData(SessionKind.Easy, false)]
    [InlineData(SessionKind.Long, false)]
    [InlineData(SessionKind.RunWalk, false)]
    public void Fast_runs_are_speed_work(SessionKind kind, bool isFast) =>
        Read(Running.SpeedWork, Kind(3, kind)).Should().Be(isFast ? Reading.Yes : Reading.No);

    [Fact]
    public void Speed_work_is_looked_for_in_28_days()
    {
        Read(Running.SpeedWork, Kind(0, SessionKind.Race)).Should().Be(Reading.Yes);
        Read(Running.SpeedWork, Kind(28, SessionKind.Race), Kind(1, SessionKind.Easy)).Should().Be(Reading.Yes);
        Read(Running.SpeedWork, Kind(29, SessionKind.Race), Kind(1, SessionKind.Easy)).Should().Be(Reading.No);
        Read(Running.SpeedWork, Kind(29, SessionKind.Race)).Should().Be(Nothing, "the log may not cover the time since");
        Read(Running.SpeedWork, Kind(2, null), Kind(1, SessionKind.Easy)).Should().Be(Nothing);
        Read(Running.SpeedWork, Kind(2, null), Kind(1, SessionKind.Race)).Should().Be(Reading.Yes);
        Read(Running.SpeedWork, Kind(29, null), Kind(1, SessionKind.Easy)).Should().Be(Reading.No);
    }

    [Fact]
    public void Hills_are_looked_for_in_14_days()
    {
        Read(Running.Hills, Kind(14, SessionKind.Hills), Descent(1, 0)).Should().Be(Reading.Yes);
        Read(Running.Hills, Kind(15, SessionKind.Hills), Descent(1, 0)).Should().Be(Reading.No);
        Read(Running.Hills, Kind(15, SessionKind.Hills)).Should().Be(Nothing);
        Read(Running.Hills, Descent(14, 100), Descent(1, 0)).Should().Be(Reading.Yes);
        Read(Running.Hills, Descent(14, 99), Descent(1, 0)).Should().Be(Reading.No);
        Read(Running.Hills, Descent(14, null), Descent(1, 0)).Should().Be(Nothing);
        Read(Running.Hills, Kind(1, SessionKind.Easy)).Should().Be(Nothing, "an easy run may be hilly");
    }

    [Fact]
    public void A_run_over_an_hour_is_looked_for_in_28_days()
    {
        Read(Running.OverAnHour, Time(28, 3_601), Time(1, 600)).Should().Be(Reading.Yes);
        Read(Running.OverAnHour, Time(29, 3_601), Time(1, 600)).Should().Be(Reading.No);
        Read(Running.OverAnHour, Time(1, 3_600)).Should().Be(Reading.No);
        Read(Running.OverAnHour, Time(1, 2_000), Time(1, 2_000)).Should().Be(Reading.No, "two runs on a day are two runs");
        Read(Running.OverAnHour, Time(2, null), Time(1, 600)).Should().Be(Nothing);
    }

    [Fact]
    public void Sore_mornings_are_looked_for_in_7_days()
    {
        Read(Running.SoreMornings, Morning(7, 1), Morning(2, 0)).Should().Be(Reading.Yes);
        Read(Running.SoreMornings, Morning(8, 5), Morning(2, 0)).Should().Be(Reading.No);
        Read(Running.SoreMornings, Morning(8, 5)).Should().Be(Nothing);
        Read(Running.SoreMornings, Morning(4, null), Morning(2, 0)).Should().Be(Nothing);
        Read(Running.SoreMornings, Morning(4, null), Morning(2, 1)).Should().Be(Reading.Yes);
    }

    [Fact]
    public void The_score_in_the_run_is_the_highest_of_the_last_running_day()
    {
        Read(Running.ScoreInRun, Pain(5, 2), Pain(5, 4), Pain(6, 9)).Should().Be(Running.ScoreInRun.Of(4));
        Read(Running.ScoreInRun, Pain(0, 5.2m)).Should().Be(Running.ScoreInRun.Of(6), "a fraction is rounded up");
        Read(Running.ScoreInRun, Pain(0, 0)).Should().Be(Running.ScoreInRun.Of(0));
        Read(Running.ScoreInRun, Pain(5, 2), Pain(5, null)).Should().Be(Nothing);
        Read(Running.ScoreInRun, Pain(0, null), Pain(1, 9)).Should().Be(Nothing);
    }

    [Fact]
    public void Three_runs_hurt_more_each_time_or_not_or_that_is_not_known()
    {
        Read(Running.WorseEachRun, Pain(5, 1), Pain(3, 2), Pain(1, 3)).Should().Be(Reading.Yes);
        Read(Running.WorseEachRun, Pain(5, 1), Pain(3, 2), Pain(1, 2)).Should().Be(Reading.No);
        Read(Running.WorseEachRun, Pain(5, 2), Pain(3, 2), Pain(1, 3)).Should().Be(Reading.No);
        Read(Running.WorseEachRun, Pain(3, 2), Pain(1, 3)).Should().Be(Nothing, "two runs are too few");
        Read(Running.WorseEachRun, Pain(5, null), Pain(3, 2), Pain(1, 3)).Should().Be(Nothing);
        Read(Running.WorseEachRun, Pain(5, 1), Pain(3, null), Pain(1, 3)).Should().Be(Nothing);
        Read(Running.WorseEachRun, Pain(7, null), Pain(5, 1), Pain(3, 2), Pain(1, 3)).Should().Be(Reading.Yes, "only the last three count");
        Read(Running.WorseEachRun, Pain(7, 9), Pain(5, 1), Pain(3, 2), Pain(1, 3)).Should().Be(Reading.Yes);
        Read(Running.WorseEachRun, Pain(3, 1), Pain(1, 2), Pain(1, 3)).Should().Be(Nothing, "nobody knows which run of a day came first");
    }

    private static Reading Read(ISignal signal, params RunningSession[] runs) => Read(signal, Log(runs));

    private static Reading Read(ISignal signal, RunnerCase runner) => signal.Reader!(runner, Today);

    private static RunnerCase Log(params RunningSession[] runs) => new() { Sessions = [.. runs] };

    private static DateOnly Ago(int days) => Today.AddDays(-days);

    private static RunningSession Distance(int daysAgo, decimal? meters) => new() { Date = Ago(daysAgo), DistanceMeters = meters };

    private static RunningSession Time(int daysAgo, decimal? seconds) => new() { Date = Ago(daysAgo), RunningSeconds = seconds };

    private static RunningSession Kind(int daysAgo, SessionKind? kind) => new() { Date = Ago(daysAgo), Kind = kind };

    private static RunningSession Descent(int daysAgo, decimal? meters) => new() { Date = Ago(daysAgo), DescentMeters = meters };

    private static RunningSession Morning(int daysAgo, decimal? score) => new() { Date = Ago(daysAgo), PainNextMorning = score };

    private static RunningSession Pain(int daysAgo, decimal? score) => new() { Date = Ago(daysAgo), PainDuring = score };

    private static RunningSession Step(int daysAgo, int week, int run) => new() { Date = Ago(daysAgo), Plan = new(week, run) };
}
