using System.Globalization;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Returning.Days;

namespace BackPainRules.Tests.Returning;

/// <summary>Whole ways back, from the first day on.</summary>
public class WholeCourseTests
{
    [Fact]
    public void A_calm_back_goes_from_the_walk_to_thirty_minutes_and_on_until_the_way_is_done()
    {
        var (way, steps) = Followed(CalmWay, most: 60);
        string.Join(' ', steps).Should().StartWith("0 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 8 8 Distance Distance Distance");
        steps.Distinct().Should().Equal("0", "1", "2", "3", "4", "5", "6", "7", "8", "Distance", "Speed", "Uphill", "Downhill");
        (way.Next.Decision, way.Next.Session).Should().Be((WayBackDecision.Progress, null));
        way.Next.Reason.Should().Contain("done");
    }

    [Fact]
    public void Each_of_speed_uphill_and_downhill_comes_fourteen_days_after_the_one_before_it()
    {
        var (way, began) = (CalmWay, new Dictionary<Growth, int>());
        while (way.Next.Session is { } session)
        {
            var day = DayOf(way.Next.Earliest);
            began.TryAdd(session.Growth, day);
            way = way.Add(session.Step == 0 ? Walk(day) : Run(day, session.Step));
        }

        foreach (var growth in (Growth[])[Growth.Distance, Growth.Speed, Growth.Uphill])
        {
            (began[growth + 1] - began[growth]).Should().BeInRange(14, 18, "after {0}", growth);
        }
    }

    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 3)]
    [InlineData(null, 3)]
    public void A_step_takes_two_safe_runs_and_three_after_an_injury_or_where_nobody_knows(bool? injury, int runs)
    {
        var told = Calm.NotAsked(History.RunningInjury);
        var (_, steps) = Followed(Start(injury is { } had ? told.With(History.RunningInjury, had) : told), most: 20);
        steps.Count(step => step == "2").Should().Be(runs);
    }

    [Fact]
    public void A_plan_user_goes_on_with_the_last_week_that_was_safe_and_finishes_the_plan()
    {
        var way = Start(Calm.With(Running.Plan, TrainingPlan.CouchTo5K) with { Sessions = Log((3, 1), (3, 2), (3, 3), (4, 1)) });
        (way.Opening.FollowsPlan, way.Opening.Step).Should().Be((true, 3));
        way.Next.Decision.Should().Be(WayBackDecision.Walk, "the entry test comes first");
        way = way.Add(Walk(0));
        (way.Next.Decision, way.Next.RuleId, way.Next.Session!.Plan).Should().Be((WayBackDecision.Repeat, "RR8", new PlanStep(3, 1)));

        var runs = new List<PlanStep>();
        while (way.Next.Session is { Growth: Growth.None } session)
        {
            var day = DayOf(way.Next.Earliest);
            runs.Add(session.Plan!);
            way = way.Add(Run(day, session.Plan!.Week, session.Plan.Run));
        }

        runs.Should().Equal(CouchTo5K.Runs.Skip(6).Select(run => run.Step));
        way.Next.Session!.Growth.Should().Be(Growth.Distance);
    }

    [Fact]
    public void A_plan_user_of_whom_no_week_is_known_to_have_been_safe_begins_with_week_1()
    {
        foreach (var log in (ValueList<RunningSession>?[])[null, [], [new() { Date = Day(-3), Plan = new(5, 2) }]])
        {
            Start(Calm.With(Running.Plan, TrainingPlan.CouchTo5K) with { Sessions = log }).Opening.Step.Should().Be(1);
        }
    }

    [Fact]
    public void A_plan_week_is_repeated_from_its_first_run_and_too_much_goes_two_weeks_back()
    {
        var way = Start(Calm.With(Running.Plan, TrainingPlan.CouchTo5K) with { Sessions = Log((4, 1), (4, 2), (4, 3)) }).Then(Walk(0), Run(2, 4, 1));
        way.Next.Session!.Plan.Should().Be(new PlanStep(4, 2));
        way.Add(Run(4, 4, 2) with { During = 3 }).Next.Session!.Plan.Should().Be(new PlanStep(4, 1));
        way.Add(Run(4, 4, 2) with { During = 6 }).Next.Session!.Plan.Should().Be(new PlanStep(2, 1));
        way.Then(Run(4, 4, 2) with { During = 3 }, Run(6, 4, 1) with { During = 3 }).Next.Session!.Plan.Should().Be(new PlanStep(3, 1));
        way.Then(Run(4, 4, 2) with { During = 6 }, Run(7, 2, 1) with { During = 6 }).Next.Session!.Step.Should().Be(0, "the second within 14 days goes to the walk");
    }

    [Fact]
    public void After_self_care_an_easy_run_comes_at_once_and_the_next_may_grow()
    {
        var way = Start(SelfCare with { Sessions = [new() { Date = Day(-1), RunningSeconds = 2700 }] });
        (way.Entry.Row, way.Entry.IsOpen).Should().Be((ReturnRow.RR9, true));
        (way.Next.Decision, way.Next.RuleId, way.Next.Earliest).Should().Be((WayBackDecision.Repeat, "RR9", Day(0)));
        way.Next.Session!.Text.Should().Contain("as long as was usual");
        (way.Add(Run(1)).Next.Decision, way.Add(Run(1)).Next.Session!.Growth).Should().Be((WayBackDecision.Progress, Growth.Distance));
        way.Add(Run(1) with { During = 4 }).Next.Session!.Text.Should().Contain("as long as was usual");
        way.Add(Run(1) with { During = 6 }).Next.Session!.Step.Should().Be(6, "45 minutes were usual, which is the last step");
    }

    [Theory]
    [InlineData(null, 0)] // nobody knows what was usual: the walk
    [InlineData(30, 6)]
    [InlineData(29, 5)]
    [InlineData(8, 0)]
    public void After_self_care_too_much_goes_two_steps_below_what_was_usual(int? minutes, int step)
    {
        var way = Start(minutes is { } usual ? SelfCare with { Sessions = [new() { Date = Day(-1), RunningSeconds = usual * 60 }] } : SelfCare);
        way.Add(Run(1) with { During = 6 }).Next.Session!.Step.Should().Be(step);
    }

    [Fact]
    public void After_self_care_a_plan_user_repeats_the_last_run()
    {
        var way = Start(SelfCare.With(Running.Plan, TrainingPlan.CouchTo5K) with { Sessions = Log((4, 1), (4, 2)) });
        way.Next.Session!.Plan.Should().Be(new PlanStep(4, 2));
        way.Add(Run(1, 4, 2)).Next.Session!.Plan.Should().Be(new PlanStep(4, 3));
    }

    private static RunnerCase SelfCare => Rules.Told.TrainingSoreness.With(Inflammatory.DaysSinceOnset, 1).No(History.RunningInjury).NotAsked(Running.ScoreInRun, Running.MorningRise);

    private static ValueList<RunningSession> Log(params (int Week, int Run)[] steps) =>
        [.. steps.Select((step, i) => new RunningSession { Date = Day((2 * (i - steps.Length)) - 1), PainDuring = 0, PainAfter = 0, PainNextMorning = 0, Plan = new(step.Week, step.Run) })];

    private static (WayBack Way, List<string> Steps) Followed(WayBack way, int most)
    {
        var steps = new List<string>();
        while (way.Next.Session is { } session && steps.Count < most)
        {
            steps.Add(session.Growth == Growth.None ? session.Step.ToString(CultureInfo.InvariantCulture) : session.Growth.ToString());
            way = way.Add(session.Step == 0 ? Walk(DayOf(way.Next.Earliest)) : Run(DayOf(way.Next.Earliest), session.Step));
        }

        return (way, steps);
    }
}
