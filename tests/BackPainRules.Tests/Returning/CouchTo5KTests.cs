using BackPainRules.Facts;
using BackPainRules.Returning;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Returning;

/// <summary>The plan, held against the printed table.</summary>
public class CouchTo5KTests
{
    /// <summary>Week, run, minutes of running, of walking and of the longest bout, and both ratios as printed ('-': first run).</summary>
    public static TheoryData<int, int, double, double, double, string, string> Table => new()
    {
        { 1, 1, 8, 12, 1, "-", "-" },
        { 2, 1, 9, 10, 1.5, "1.13", "1.50" },
        { 3, 1, 9, 9, 3, "1.00", "2.00" },
        { 4, 1, 16, 5.5, 5, "1.78", "1.67" },
        { 5, 1, 15, 6, 5, "0.94", "1.00" },
        { 5, 2, 16, 5, 8, "1.00", "1.60" },
        { 5, 3, 20, 0, 20, "1.25", "2.50" },
        { 6, 1, 18, 6, 8, "0.90", "0.40" },
        { 6, 2, 20, 3, 10, "1.00", "0.50" },
        { 6, 3, 25, 0, 25, "1.25", "1.25" },
        { 7, 1, 25, 0, 25, "1.00", "1.00" },
        { 8, 1, 28, 0, 28, "1.12", "1.12" },
        { 9, 1, 30, 0, 30, "1.07", "1.07" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_run_is_that_of_the_table(int week, int run, double minutes, double walk, double longest, string minutesRatio, string boutRatio)
    {
        var found = CouchTo5K.Find(new(week, run))!;
        (found.RunMinutes, found.WalkMinutes, found.LongestBout).Should().Be(((decimal)minutes, (decimal)walk, (decimal)longest));
        (Rounded(found.MinutesRatio), Rounded(found.BoutRatio)).Should().Be((minutesRatio, boutRatio));
    }

    [Fact]
    public void The_plan_has_27_runs_in_order_and_five_of_them_exceed_the_best_before_by_over_a_tenth()
    {
        CouchTo5K.Runs.Select(run => run.Step).Should().Equal(
            from week in Enumerable.Range(1, CouchTo5K.Weeks)
            from run in Enumerable.Range(1, CouchTo5K.RunsAWeek)
            select new PlanStep(week, run));
        CouchTo5K.Runs.Where(run => run.MinutesRatio > 1.10m).Select(run => run.Step)
            .Should().Equal(new PlanStep(2, 1), new PlanStep(4, 1), new PlanStep(5, 3), new PlanStep(6, 3), new PlanStep(8, 1));
    }

    [Fact]
    public void The_runs_of_each_week_but_5_and_6_are_alike()
    {
        foreach (var week in CouchTo5K.Runs.GroupBy(run => run.Step.Week))
        {
            week.Select(run => run.Bouts).Distinct().Count().Should().Be(week.Key is 5 or 6 ? 3 : 1);
        }
    }

    [Theory]
    [InlineData(1, 1, "8 times: 1 minute of running, 1.5 minutes of walking")]
    [InlineData(2, 3, "6 times 1.5 minutes of running, with 2 minutes of walking between")]
    [InlineData(3, 1, "2 times: 1.5 minutes of running, 1.5 minutes of walking, 3 minutes of running, 3 minutes of walking")]
    [InlineData(4, 2, "3 minutes of running, 1.5 minutes of walking, 5 minutes of running, 2.5 minutes of walking, 3 minutes of running, 1.5 minutes of walking, 5 minutes of running")]
    [InlineData(5, 1, "3 times 5 minutes of running, with 3 minutes of walking between")]
    [InlineData(5, 2, "2 times 8 minutes of running, with 5 minutes of walking between")]
    [InlineData(6, 1, "5 minutes of running, 3 minutes of walking, 8 minutes of running, 3 minutes of walking, 5 minutes of running")]
    [InlineData(9, 3, "30 minutes of running without a break")]
    public void A_run_is_told_in_plain_words(int week, int run, string text) =>
        CouchTo5K.Find(new(week, run))!.Text.Should().Be($"5 minutes of brisk walking, then {text}.");

    [Fact]
    public void Week_2_is_six_runs_and_five_walks() => CouchTo5K.Find(new(2, 1))!.Bouts.Select(bout => bout.IsRun).Should().Equal(true, false, true, false, true, false, true, false, true, false, true);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 4)]
    public void Other_steps_are_not_in_the_plan(int week, int run) => CouchTo5K.Find(new(week, run)).Should().BeNull();

    private static string Rounded(decimal? ratio) => ratio is { } value
        ? decimal.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)
        : "-";
}
