using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.CatalogueReading;

/// <summary>Where the first day of the log is said, a run is judged only with enough of the log before it, and 'no' is read only of days that the log covers.</summary>
public class LogCoverageTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    // What is not known.
    private static Reading Nothing => default;

    [Theory]
    [InlineData(14, true)]
    [InlineData(13, false)]
    public void A_run_is_judged_with_14_days_of_the_log_before_it(int daysBefore, bool isJudged)
    {
        var log = Log(daysBefore, Run(0, 9_000), Run(7, 6_000), Run(9, 5_000));
        Read(Running.DistanceJump, log).Should().Be(isJudged ? Running.DistanceJump.Of(1.5m) : Nothing);
        Read(Running.MinutesJump, log).Should().Be(isJudged ? Running.MinutesJump.Of(1.5m) : Nothing);
        Read(Running.DistanceJump, log with { LogFrom = null }).Should().Be(Running.DistanceJump.Of(1.5m));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void A_run_is_judged_with_2_runs_in_the_30_days_before_it(int runsBefore, bool isJudged)
    {
        RunningSession[] before = [Run(10, 6_000), Run(20, 6_000)];
        var log = Log(60, [Run(0, 9_000), .. before[..runsBefore], Run(31, 6_000)]);
        Read(Running.DistanceJump, log).Should().Be(isJudged ? Running.DistanceJump.Of(1.5m) : Nothing);
        Read(Running.DistanceJump, log with { LogFrom = null }).Should().Be(Running.DistanceJump.Of(1.5m), "a log told by hand needs one run before");
    }

    [Fact]
    public void A_first_import_makes_no_jump_of_its_first_runs()
    {
        var firstImport = Log(5, Run(0, 20_000), Run(2, 5_000), Run(5, 5_000));
        ISignal[] compared = [Running.DistanceJump, Running.MinutesJump, Running.JumpInEightWeeks, Running.WeekJump];
        compared.Should().OnlyContain(signal => Read(signal, firstImport) == Nothing);
    }

    [Fact]
    public void A_run_that_cannot_be_judged_leaves_the_largest_jump_open_upwards()
    {
        // Of the week's runs the one 6 days ago has 13 days of the log before it, the last one 19.
        RunningSession[] runs = [Run(0, 9_000), Run(6, 8_000), Run(10, 6_000), Run(12, 6_000)];
        Read(Running.DistanceJump, Log(20, runs)).Should().Be(Running.DistanceJump.Of(1.333m));
        var jump = Read(Running.DistanceJump, Log(19, runs));
        (jump.Low, jump.High).Should().Be((1125, 50_000));
    }

    [Fact]
    public void A_month_that_is_known_to_be_without_a_run_leaves_nothing_open()
    {
        RunningSession[] runs = [Run(0, 3_000), Run(2, 3_000), Run(4, 2_000), Run(6, 2_000), Run(37, 9_000)];
        Read(Running.DistanceJump, Log(60, runs)).Should().Match<Reading>(jump => jump.Low == 1500 && jump.High == 50_000, "the run 4 days ago has one run before it");
        Read(Running.DistanceJump, Log(60, Run(0, 3_000), Run(4, 2_000), Run(4, 1_000), Run(37, 9_000))).Should().Be(Running.DistanceJump.Of(1.5m), "the runs 4 days ago are a restart");
        Read(Running.DistanceJump, Log(33, Run(0, 3_000), Run(4, 2_000), Run(4, 1_000))).High.Should().Be(50_000, "there may have been runs before the log began");
    }

    [Theory]
    [InlineData(69, true)]
    [InlineData(68, false)]
    public void The_jump_of_8_weeks_is_known_where_each_run_of_them_can_be_judged(int daysBefore, bool isKnown)
    {
        RunningSession[] runs = [.. Enumerable.Range(0, 14).Select(i => Run(5 * i, 5_000))];
        Read(Running.JumpInEightWeeks, Log(daysBefore, runs)).Should().Be(isKnown ? Running.JumpInEightWeeks.Of(1) : Running.JumpInEightWeeks.OrMore(1));
    }

    [Theory]
    [InlineData(55, true)]
    [InlineData(54, false)]
    public void The_jump_of_8_weeks_is_known_where_the_log_covers_them(int daysBefore, bool isKnown) =>
        Read(Running.JumpInEightWeeks, Log(daysBefore, Run(0, 6_000), Run(4, 5_000), Run(4, 5_000)))
            .Should().Be(isKnown ? Running.JumpInEightWeeks.Of(1.2m) : Running.JumpInEightWeeks.OrMore(1.2m));

    [Theory]
    [InlineData(30, true)]
    [InlineData(29, false)]
    public void No_run_before_is_read_only_where_the_log_covers_the_30_days_before_the_last_run(int daysBefore, bool isNo)
    {
        Read(Running.RanBefore, new RunnerCase { Sessions = [Run(9, 5_000)], LogFrom = Ago(9 + daysBefore) }).Should().Be(isNo ? Reading.No : Nothing);
        Read(Running.RanBefore, new RunnerCase { Sessions = [Run(9, 5_000)] }).Should().Be(Reading.No);
        Read(Running.RanBefore, Log(3, Run(0, 5_000), Run(3, 5_000))).Should().Be(Reading.Yes, "a run before is one, however short the log");
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(5, false)]
    public void Of_a_week_that_the_log_covers_in_part_a_sum_is_the_least_it_can_be(int daysBefore, bool isWhole)
    {
        var log = Log(daysBefore, Run(0, 5_000), Run(2, 3_000));
        Read(Running.RunsAWeek, log).Should().Be(isWhole ? Running.RunsAWeek.Of(2) : Running.RunsAWeek.OrMore(2));
        Read(Running.WeekDistance, log).Should().Be(isWhole ? Running.WeekDistance.Of(8) : Running.WeekDistance.OrMore(8));
        Read(Running.OverHalfOfWeek, log).Should().Be(isWhole ? Reading.Yes : Nothing);
    }

    [Theory]
    [InlineData(13, true)]
    [InlineData(12, false)]
    public void Two_weeks_are_compared_where_the_log_covers_both(int daysBefore, bool isCompared) =>
        Read(Running.WeekJump, Log(daysBefore, Run(0, 9_000), Run(7, 3_000), Run(9, 3_000))).Should().Be(isCompared ? Running.WeekJump.Of(1.5m) : Nothing);

    [Fact]
    public void No_is_read_out_of_the_last_runs_only_where_the_log_covers_the_days_asked_about()
    {
        var easy = Run(1, 5_000) with { Kind = SessionKind.Easy, DescentMeters = 5, PainNextMorning = 0 };
        (ISignal Signal, int Days)[] asked = [(Running.SpeedWork, 28), (Running.OverAnHour, 28), (Running.Hills, 14), (Running.Downhill, 14), (Running.SoreMornings, 7)];
        foreach (var (signal, days) in asked)
        {
            Read(signal, Log(days, easy)).Should().Be(Reading.No, signal.Id);
            Read(signal, Log(days - 1, easy)).Should().Be(Nothing, signal.Id);
            Read(signal, Log(days, easy) with { LogFrom = null }).Should().Be(Reading.No, signal.Id);
        }

        Read(Running.SpeedWork, Log(2, easy with { Kind = SessionKind.Race })).Should().Be(Reading.Yes, "a race is one, however short the log");
    }

    private static Reading Read(ISignal signal, RunnerCase runner) => signal.Reader!(runner, Today);

    private static RunnerCase Log(int from, params RunningSession[] runs) => new() { Sessions = [.. runs], LogFrom = Ago(from) };

    private static DateOnly Ago(int days) => Today.AddDays(-days);

    private static RunningSession Run(int daysAgo, decimal meters) => new() { Date = Ago(daysAgo), DistanceMeters = meters, RunningSeconds = meters / 3 };
}
