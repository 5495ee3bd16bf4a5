using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;
using BackPainRules.Testing;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Returning.Days;

namespace BackPainRules.Tests.Returning;

/// <summary>PZ8: nerve-like pain in a leg allows the first step at most.</summary>
public class LegTests
{
    [Theory]
    [InlineData("2 2 2 2 2 2 2 2", true)]
    [InlineData("2 1 1 1 1 1 1 2", true)] // no higher than 7 days ago
    [InlineData("1 1 1 1 1 1 1 2", false)]
    [InlineData("2 2 2 3 2 2 2 2", false)]
    [InlineData("2 2 2 2.1 2 2 2 2", false)]
    [InlineData("2 2 2 2 2 2 2 3", false)]
    [InlineData("? 2 2 2 2 2 2 2", false)] // of 7 days ago nobody knows
    [InlineData("2 2 2 ? 2 2 2 2", false)]
    [InlineData("0 0 0 0 0 0 0", false)] // 7 scores: it may run when the eighth is there, or by being free
    public void The_first_step_opens_with_2_or_less_on_eight_days_and_no_higher_than_at_their_start(string legs, bool isOpen)
    {
        var way = Way(legs);
        way.Entry.IsOpen.Should().Be(isOpen);
        (way.Next.Decision, way.Next.Session!.Step).Should().Be(isOpen ? (WayBackDecision.Walk, 0) : (WayBackDecision.Walk, 0), "walks come first in any case");
        way.Entry.StillNeeded.Any(need => need.Kind == EntryNeedKind.LegPainLow).Should().Be(!isOpen);
    }

    [Fact]
    public void There_is_no_progress_from_the_first_step_until_the_leg_was_free_of_pain_for_seven_days()
    {
        var way = Running();
        (way.Next.Decision, way.Next.RuleId, way.Next.Session!.Step).Should().Be((WayBackDecision.Repeat, "PZ8", 1));
        for (var day = 11; day < 16; day++)
        {
            way = way.Add((day % 2 == 1 ? Run(day, 1) : Rest(day, 0)) with { LegPain = 1 });
            (way.Next.Decision, way.Next.Session!.Step).Should().Be((WayBackDecision.Repeat, 1));
        }

        for (var day = 16; day < 22; day++)
        {
            way = way.Add(Rest(day, 0) with { LegPain = 0 });
            way.Next.RuleId.Should().Be("PZ8", "{0} days free", day - 15);
        }

        way = way.Add(Rest(22, 0) with { LegPain = 0 });
        (way.Next.Decision, way.Next.Session!.Step).Should().Be((WayBackDecision.Progress, 2), "after enough safe runs at the first step");
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(0, false)]
    [InlineData(2, true)]
    public void Leg_pain_that_goes_up_by_1_is_a_new_sign(int leg, bool stops)
    {
        var way = Running().Add(Run(11, 1) with { LegPain = leg });
        way.IsStopped.Should().Be(stops);
        (way.Next.RuleId == "PZ0").Should().Be(stops);
    }

    [Fact]
    public void Before_running_is_open_leg_pain_may_go_up_and_down() => Way("1 2 1 2").IsStopped.Should().BeFalse();

    [Fact]
    public void A_day_of_which_nobody_told_closes_the_first_step_and_does_not_stop()
    {
        var way = Running().Add(Rest(11, 0));
        (way.Next.Decision, way.Next.RuleId, way.IsStopped).Should().Be((WayBackDecision.Walk, "PZ8", false));
    }

    [Fact]
    public void A_plan_user_with_leg_pain_begins_with_the_first_week()
    {
        var told = Calm.Yes(Nerve.LegPain).With(Catalogue.Running.Plan, TrainingPlan.CouchTo5K) with
        {
            Sessions = [.. Enumerable.Range(1, 3).Select(run => new RunningSession
        {
            Date = Day(-9 + (2 * run)), Plan = new(5, run), PainDuring = 0, PainAfter = 0, PainNextMorning = 0,
        })]
        };
        var way = Start(told);
        way.Opening.Step.Should().Be(1);
        way = way.Then([.. Enumerable.Range(0, 8).Select(day => Walk(day) with { LegPain = 1 })]);
        (way.Next.RuleId, way.Next.Session!.Plan).Should().Be(("PZ8", new PlanStep(1, 1)));
    }

    private static WayBack Running()
    {
        var way = Way("1 1 1 1 1 1 1 1").Then(Walk(8) with { LegPain = 1 }, Walk(9) with { LegPain = 1 }, Walk(10) with { LegPain = 1 });
        way.Entry.IsOpen.Should().BeTrue();
        return way;
    }

    // The last day has the walk of the entry test.
    private static WayBack Way(string legs)
    {
        var scores = legs.Split(' ').Select(score => score == "?" ? (decimal?)null : decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return Start(Calm.Yes(Nerve.LegPain)).Then(
            [.. scores.Select((score, day) => (day == scores.Length - 1 ? Walk(day) : Rest(day, 0)) with { LegPain = score })]);
    }
}
