using BackPainRules.Language;
using BackPainRules.Returning;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Returning.Days;

namespace BackPainRules.Tests.Returning;

/// <summary>PZ7: the mornings of a week against those of the week before.</summary>
public class TrendTests
{
    [Theory]
    [InlineData("1 1 1 1 1 1 1 2 2 2 2 2 2 2", true)]
    [InlineData("1 1 1 1 1 1 1 1 1 1 2 2 2 2", true)] // the median is 2
    [InlineData("1 1 1 1 1 1 1 1 1 1 1 2 2 2", false)]
    [InlineData("? ? 1 ? 1 1 ? 2 ? 2 ? ? ? 2", true)] // three scores in each week
    [InlineData("? ? ? ? ? 1 1 2 2 2 2 2 2 2", false)] // two in the week before
    [InlineData("1 1 1 1 1 1 1 ? ? ? ? ? 9 9", false)] // two in this week
    [InlineData("1 1 ? ? ? 2 2 2 2 2 ? ? 3 3", false)] // 1.5 to 2
    [InlineData("1 1 ? ? ? 2 2 2 2 ? ? ? 3 3", true)] // 1.5 to 2.5
    [InlineData("2 2 2 2 2 2 2 1 1 1 1 1 1 1", false)]
    [InlineData("1 1 1 1 1 1 1 1.1 1.1 1.1 1.1 1.1 1.1 1.1", true)] // a fraction counts as the next number
    public void The_median_of_a_week_is_compared_with_that_of_the_week_before(string scores, bool isWorse) =>
        Diary.Of(Mornings(0, scores)).IsTrend(Day(13).DayNumber).Should().Be(isWorse);

    [Fact]
    public void The_first_time_it_goes_two_steps_down_and_once_in_a_week()
    {
        var (way, day) = AtStep(5);
        way = way.Then(Run(day, 5)).Then(Mornings(day + 1, "1 1 1"));
        (way.Next.Decision, way.Next.Session!.Step).Should().Be((WayBackDecision.Repeat, 5), "the median of this week is still 0");
        way = way.Then(Mornings(day + 4, "1"));
        (way.Next.Decision, way.Next.RuleId, way.Next.Session!.Step).Should().Be((WayBackDecision.StepDown, "PZ7", 3));
        way.Then(Mornings(day + 5, "1 1 1")).Next.Session!.Step.Should().Be(3, "it is the same week");
        var run = way.Add(Run(day + 5, 3) with { Morning = 1, NextMorning = 1 });
        (run.Next.Decision, run.Next.RuleId).Should().Be((WayBackDecision.Repeat, "PZ6"), "it went down once, and the run counts");
    }

    [Fact]
    public void Two_weeks_in_a_row_stop_running_and_somebody_looks_within_5_working_days()
    {
        var (way, day) = AtStep(5);
        way = way.Then(Run(day, 5)).Then(Mornings(day + 1, "1 1 1 1 1 1 1 2 2 2"));
        way.IsStopped.Should().BeFalse("the median of the second week is not higher yet");
        way = way.Then(Mornings(day + 11, "2"));
        (way.Next.Decision, way.Next.RuleId, way.Next.Session).Should().Be((WayBackDecision.StopAndBeSeen, "PZ7", null));
        (way.Next.Care is { Level: TriageLevel.SoonWithinDays, Route: Route.PhysioOrDoctor }).Should().BeTrue();
        way.Next.Reason.Should().Contain("TC6");
    }

    [Fact]
    public void A_second_week_that_is_no_worse_stops_nothing()
    {
        var (way, day) = AtStep(5);
        way.Then(Mornings(day, "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1")).IsStopped.Should().BeFalse();
    }

    private static CheckIn[] Mornings(int day, string scores) =>
        [.. scores.Split(' ').Select((score, i) => Rest(day + i, score == "?" ? null : decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture)))];
}
