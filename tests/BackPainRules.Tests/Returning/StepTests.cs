using BackPainRules.Language;
using BackPainRules.Returning;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Returning.Days;

namespace BackPainRules.Tests.Returning;

/// <summary>PZ6 and table 2.7: up, again, down, and when.</summary>
public class StepTests
{
    [Fact]
    public void The_morning_of_a_day_counts_before_its_run()
    {
        CheckIn Walked(int day) => Walk(day) with { NextMorning = null, Morning = 0 };
        var way = CalmWay.Then(Walked(0), Walked(1), Walked(2)).Tell(On(3) with { Morning = 0 });
        (way.Next.Decision, way.Next.Session!.Step, way.Next.Earliest).Should().Be((WayBackDecision.Progress, 1, Day(3)));
        way = way.Tell(Run(3, 1));
        (way.Next.Decision, way.Next.Session!.Step).Should().Be((WayBackDecision.Repeat, 1), "the run was of the step that had come");
    }

    [Theory]
    [InlineData(0, "30 minutes of brisk walking.", 0, 30)]
    [InlineData(1, "5 minutes of brisk walking, then 8 times: 1 minute of running, 1.5 minutes of walking.", 8, 12)]
    [InlineData(2, "5 minutes of brisk walking, then 6 times: 1.5 minutes of running, 2 minutes of walking.", 9, 12)]
    [InlineData(3, "5 minutes of brisk walking, then 5 times: 3 minutes of running, 2 minutes of walking.", 15, 10)]
    [InlineData(4, "5 minutes of brisk walking, then 4 times: 5 minutes of running, 2 minutes of walking.", 20, 8)]
    [InlineData(5, "5 minutes of brisk walking, then 3 times: 8 minutes of running, 2 minutes of walking.", 24, 6)]
    [InlineData(6, "5 minutes of brisk walking, then 2 times: 12 minutes of running, 2 minutes of walking.", 24, 4)]
    [InlineData(7, "5 minutes of brisk walking, then 25 minutes of running without a break.", 25, 0)]
    [InlineData(8, "5 minutes of brisk walking, then 30 minutes of running without a break.", 30, 0)]
    public void The_steps_are_those_of_the_table(int number, string text, int run, int walk)
    {
        var step = ReturnStep.All[number];
        (step.Number, step.Text, step.RunMinutes, step.WalkMinutes).Should().Be((number, text, run, walk));
        step.MostSessionsAWeek.Should().Be(number == 0 ? 5 : 3);
    }

    [Fact]
    public void Two_safe_runs_in_a_row_go_up_one_step()
    {
        var (way, day) = AtStep(3);
        way = way.Add(Run(day, 3));
        (way.Next.Decision, way.Next.RuleId, way.Next.Session!.Step, way.Next.Earliest).Should().Be((WayBackDecision.Repeat, "PZ6", 3, Day(day + 2)));
        way = way.Add(Run(day + 2, 3));
        (way.Next.Decision, way.Next.Session!.Step).Should().Be((WayBackDecision.Progress, 4));
    }

    [Fact]
    public void An_acceptable_run_repeats_the_step_and_begins_the_row_anew()
    {
        var (way, day) = AtStep(3);
        way = way.Then(Run(day, 3), Run(day + 2, 3) with { During = 3 });
        (way.Next.Decision, way.Next.Session!.Step).Should().Be((WayBackDecision.Repeat, 3));
        way = way.Add(Run(day + 4, 3));
        way.Next.Decision.Should().Be(WayBackDecision.Repeat, "one safe run is no row");
    }

    [Fact]
    public void The_second_acceptable_run_in_a_row_goes_down_one_step()
    {
        var (way, day) = AtStep(3);
        way = way.Then(Run(day, 3) with { During = 3 }, Run(day + 2, 3) with { During = 3 });
        (way.Next.Decision, way.Next.RuleId, way.Next.Session!.Step).Should().Be((WayBackDecision.StepDown, "PZ6", 2));
        var (between, _) = AtStep(3);
        between.Then(Run(day, 3) with { During = 3 }, Run(day + 2, 3), Run(day + 4, 3) with { During = 3 }).Next.Session!.Step.Should().Be(3, "a safe run stands between");
    }

    [Fact]
    public void Too_much_waits_48_hours_and_goes_down_two_steps()
    {
        var (way, day) = AtStep(5);
        way = way.Add(Run(day, 5) with { During = 6 });
        (way.Next.Decision, way.Next.Session!.Step, way.Next.Earliest).Should().Be((WayBackDecision.StepDown, 3, Day(day + 3)), "on the third day 48 hours are over, whatever the time of day was");
        (way.NextOn(Day(day + 2)) is { Decision: WayBackDecision.NotToday, RuleId: "PZ6" }).Should().BeTrue();
        way.NextOn(Day(day + 3)).Decision.Should().Be(WayBackDecision.StepDown);
    }

    [Theory]
    [InlineData(14, 0, WayBackDecision.Walk)]
    [InlineData(15, 1, WayBackDecision.StepDown)]
    public void The_second_run_that_was_too_much_within_14_days_goes_to_the_walk_and_to_a_physiotherapist(int daysLater, int step, WayBackDecision decision)
    {
        var (way, day) = AtStep(5);
        way = way.Then(Run(day, 5) with { During = 6 }, Run(day + 4, 3), Run(day + 7, 3) with { Before = null }, Run(day + daysLater, 3) with { During = 6 });
        (way.Next.Decision, way.Next.Session!.Step).Should().Be((decision, step));
        (way.Next.Care is { Level: TriageLevel.RoutineProfessional, Route: Route.PhysioOrDoctor } care && care.By == Day(day + daysLater + 28)).Should().Be(step == 0);
    }

    [Fact]
    public void Whoever_was_seen_is_not_sent_again_and_three_walks_lead_back_to_the_first_run()
    {
        var (way, day) = AtStep(5);
        way = way.Then(Run(day, 5) with { During = 6 }, Run(day + 4, 3) with { During = 6 }, Walk(day + 6), Walk(day + 7));
        way.Next.Care.Should().NotBeNull();
        way.Add(Walk(day + 8) with { Seen = Day(day + 3) }).Next.Care.Should().NotBeNull("that was before it");
        way = way.Add(Walk(day + 8) with { Seen = Day(day + 5) });
        (way.Next.Care, way.Next.Decision, way.Next.Session!.Step).Should().Be((null, WayBackDecision.Progress, 1));
    }

    [Fact]
    public void Steps_down_do_not_add_up_to_more_than_two_in_seven_days()
    {
        var (way, day) = AtStep(7);
        var acceptable = (Func<int, int, CheckIn>)((on, step) => Run(on, step) with { During = 3 });
        way = way.Then(acceptable(day, 7), acceptable(day + 2, 7), acceptable(day + 4, 6), acceptable(day + 7, 5));
        way.Next.Session!.Step.Should().Be(5, "one step on day 2, one on day 4, and no third on day 7");
        way.Add(acceptable(day + 9, 5)).Next.Session!.Step.Should().Be(4, "on day 9 the first of them is 7 days old");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void From_the_first_steps_too_much_leads_to_the_walk(int above)
    {
        var (way, day) = AtStep(1 + above);
        way.Add(Run(day, 1 + above) with { Limp = true }).Next.Session!.Step.Should().Be(0);
    }

    [Theory]
    [InlineData(13, 5, WayBackDecision.Repeat)]
    [InlineData(14, 3, WayBackDecision.StepDown)]
    [InlineData(100, 3, WayBackDecision.StepDown)]
    public void After_14_days_without_a_run_it_begins_two_steps_lower(int days, int step, WayBackDecision decision)
    {
        var (way, day) = AtStep(5);
        var next = way.Add(Run(day, 5)).NextOn(Day(day + days));
        (next.Session!.Step, next.Decision, next.Earliest).Should().Be((step, decision, Day(day + days)));
        way.Then(Run(day, 5), Run(day + days, 5) with { During = 3 }).Next.Session!.Step.Should().Be(step, "the break counts for the run after it too");
    }

    [Fact]
    public void A_break_leads_no_lower_than_the_first_run()
    {
        var (way, day) = AtStep(2);
        (way.Add(Run(day, 2)).NextOn(Day(day + 14)) is { Decision: WayBackDecision.StepDown, RuleId: "2.7", Session.Step: 1 }).Should().BeTrue();
        var (first, on) = AtStep(1);
        (first.Add(Run(on, 1)).NextOn(Day(on + 14)) is { Decision: WayBackDecision.Repeat, RuleId: "2.7", Session.Step: 1 }).Should().BeTrue();
    }

    [Fact]
    public void One_day_between_runs_and_three_runs_in_seven_days()
    {
        var (way, day) = AtStep(3);
        way = way.Add(Run(day, 3));
        (way.NextOn(Day(day + 1)) is { Decision: WayBackDecision.NotToday, RuleId: "AD19" } wait && wait.Earliest == Day(day + 2)).Should().BeTrue();
        var busy = CalmWay.Then(Walk(0), Walk(1), Walk(2), Run(4, 1), Run(6, 1), Run(8, 2));
        busy.Next.Earliest.Should().Be(Day(11));
    }

    [Theory]
    [InlineData("the day after a run", 1)]
    [InlineData("a lower step", 2)]
    [InlineData("a step that nobody knows", 3)]
    public void A_run_that_was_not_the_planned_one_is_no_reason_to_go_up(string what, int kind)
    {
        var (way, day) = AtStep(3);
        var second = kind switch { 1 => Run(day + 1, 3), 2 => Run(day + 2, 2), _ => Run(day + 2) };
        way.Then(Run(day, 3), second).Next.Session!.Step.Should().Be(3, what);
    }

    [Fact]
    public void A_higher_step_than_planned_counts_as_one_session_of_the_planned_one()
    {
        var (way, day) = AtStep(3);
        way.Then(Run(day, 8), Run(day + 2, 8)).Next.Session!.Step.Should().Be(4);
        way.Then(Run(day, 4), Run(day + 2, 4)).Next.Session!.Step.Should().Be(4);
        way.Add(Run(day, 8) with { During = 6 }).Next.Session!.Step.Should().Be(1, "two below what was planned");
        way.Add(Run(day, 2) with { During = 3 }).Next.Session!.Step.Should().Be(2, "an acceptable lower step is repeated itself");
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(2.5, 0)]
    public void A_walk_counts_at_2_or_less_during_it_and_on_the_next_morning(double score, int step)
    {
        var good = CalmWay.Then(Walk(0), Walk(1));
        good.Add(Walk(2) with { During = (decimal)score }).Next.Session!.Step.Should().Be(step);
        good.Add(Walk(2) with { NextMorning = (decimal)score }).Next.Session!.Step.Should().Be(step);
        good.Add(Walk(2) with { NextMorning = null }).Next.Session!.Step.Should().Be(0, "until the morning is told");
        good.Then(Walk(2) with { NextMorning = null }, Rest(3, morning: (decimal)score)).Next.Session!.Step.Should().Be(step);
        good.Then(Walk(2) with { During = 3 }, Walk(3)).Next.Session!.Step.Should().Be(0, "three in a row");
    }

    [Fact]
    public void Five_walks_in_seven_days_are_enough()
    {
        var way = CalmWay.Then([.. Enumerable.Range(0, 5).Select(day => Walk(day) with { During = 3 })]);
        way.Next.Earliest.Should().Be(Day(7));
        way.NextOn(Day(6)).Decision.Should().Be(WayBackDecision.NotToday);
    }
}
