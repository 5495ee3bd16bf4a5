using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Assessing;

/// <summary>The plan: in order, short enough to use, nothing lost, and never more than the action when it is urgent.</summary>
public class PlanTests
{
    private static RunnerCase Sore => NoWarningSign.Yes(Pain.AfterRun).With(Pain.Worst, 2);

    private static RunnerCase WithManyWishes => Sore.Yes(
        Gait.FootLandsFarAhead, Equipment.ShoesLookWorn, Equipment.OnlyHardSurface, Running.Hills, Running.SpeedWork, Pain.DuringRun, Body.TightHamstrings,
        Body.TightQuads, Body.WeakCore, Pain.IsStiff, Wishes.Class, Wishes.Prevention, Wishes.Massage, Wishes.Cold, Person.PainAtDesk);

    [Fact]
    public void Its_stages_stand_in_the_order_of_life()
    {
        var plan = Plan(WithManyWishes);
        plan.Stages.Select(stage => stage.Part).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        plan.Stages.Should().OnlyContain(stage => stage.Lines.Count > 0 && stage.Title.Length > 0);
    }

    [Fact]
    public void Beside_care_it_shows_five_lines_and_the_one_change()
    {
        var shown = Plan(WithManyWishes).Stages.SelectMany(stage => stage.Lines).Where(line => line.Advice.Topic != AdviceTopic.Care).ToArray();
        shown.Count(line => !line.Advice.IsChange).Should().BeLessThanOrEqualTo(5);
        shown.Count(line => line.Advice.IsChange).Should().Be(1);
    }

    [Fact]
    public void Of_what_is_as_relevant_the_better_supported_is_shown_and_a_rule_of_method_claims_no_effect()
    {
        Evidence[] evidence = [Evidence.VeryLow, Evidence.Low, Evidence.Rule, Evidence.Low, Evidence.Moderate, Evidence.Low, Evidence.VeryLow];
        var plan = Small(SmallBook.Told(), [.. evidence.Select((one, i) => SmallBook.Advice($"r{i + 1}") with { Evidence = one })]);
        plan.Stages.SelectMany(stage => stage.Lines).Select(line => line.Advice.Id).Should().BeEquivalentTo("r5", "r4", "r2", "r6", "r1");
        plan.OnDemand.Select(line => line.Advice.Id).Should().Equal("r7", "r3");
    }

    [Theory]
    [InlineData(Urgency.RoutineProfessional, "hurts", "wished", "wished-not-yet")]
    [InlineData(Urgency.SoonWithin5Days, "wished", "wished-not-yet")]
    public void What_was_wished_for_is_answered_and_beside_it_what_has_a_reason_of_its_own_below_soon(Urgency called, params string[] named)
    {
        var below = LevelGate.UpToLevel(TriageLevel.SelfCareWithReview);
        var against = SmallBook.Against(SmallBook.A);
        Small(
            SmallBook.Told(SmallBook.A),
            [
                SmallBook.Advice("hurts", against),
                SmallBook.Advice("not-yet") with { Gate = below },
                SmallBook.Advice("care", against) with { Topic = AdviceTopic.Care },
                SmallBook.Advice("wished", against) with { Offer = Offer.OnRequest },
                SmallBook.Advice("wished-not-yet") with { Offer = Offer.OnRequest, Gate = below },
            ],
            SmallBook.Calls("calls", SmallBook.A, called)).NotNow.Select(line => line.Advice.Id).Should().BeEquivalentTo(named);
    }

    [Fact]
    public void A_stage_shows_what_is_no_less_relevant_than_what_is_left_for_later()
    {
        var plan = Plan(WithManyWishes);
        foreach (var line in plan.OnDemand)
        {
            plan.Stages.Where(stage => stage.Part == line.Advice.Part).SelectMany(stage => stage.Lines)
                .Where(shown => shown.Advice.Topic != AdviceTopic.Care)
                .Should().Contain(shown => shown.Relevance <= line.Relevance);
        }
    }

    [Fact]
    public void Nothing_that_is_advised_gets_lost()
    {
        var assessment = BackPainAssessor.Default.Assess(WithManyWishes);
        var plan = assessment.Plan;
        plan.Stages.SelectMany(stage => stage.Lines).Concat(plan.OnDemand).Concat(plan.NotNow).Select(line => line.Advice.Id)
            .Should().BeEquivalentTo(assessment.Advice.Select(line => line.Advice.Id));
    }

    [Fact]
    public void A_change_is_given_14_days_and_a_plan_without_one_7()
    {
        Plan(WithManyWishes).Until.Should().Be(Today.AddDays(14));
        Plan(Sore).Until.Should().Be(Today.AddDays(7));
    }

    [Fact]
    public void The_day_to_look_again_is_named() =>
        Plan(Sore).Stages.Single(stage => stage.Part == PlanPart.LookAgain).Lines.Should().Contain(line => line.Text!.Contains("27 November 2026"));

    [Fact]
    public void In_an_emergency_there_is_the_action_and_the_list_of_warning_signs_alone()
    {
        var plan = Plan(WithManyWishes.Yes(CaudaEquina.CannotPassUrine));
        plan.Stages.SelectMany(stage => stage.Lines).Select(line => line.Advice.Row).Should().Equal("AD02", "AD01");
        plan.OnDemand.Should().BeEmpty();
        plan.NotNow.Should().BeEmpty();
    }

    [Fact]
    public void On_the_last_day_of_the_calendar_there_is_a_plan_too() =>
        BackPainAssessor.Default.Assess(new RunnerCase { On = DateOnly.MaxValue }.Yes(Pain.InLowBack)).Plan.Until.Should().Be(DateOnly.MaxValue);

    private static Plan Small(RunnerCase told, Advice[] advice, params Rule[] rules) =>
        new BackPainAssessor(SmallBook.Of([SmallBook.Asking("1", SmallBook.A)], [.. rules, SmallBook.Rule("offers", Condition.Always).Advises(advice)])).Assess(told).Plan;

    private static Plan Plan(RunnerCase told) => BackPainAssessor.Default.Assess(told).Plan;
}
