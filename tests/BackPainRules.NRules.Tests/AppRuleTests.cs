using BackPainRules.Catalogue;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using FluentAssertions;
using NRules;
using Xunit;

namespace BackPainRules.HostTests;

/// <summary>Rules of an app can add findings of the book, and nothing else.</summary>
public class AppRuleTests
{
    private static readonly BackPainAssessor Club = OnNRules.With(rules => rules.Add<ClubRules.TwoLongDays>().Add<ClubRules.WornShoe>());

    [Fact]
    public void A_rule_that_joins_two_runs_contributes_a_factor_and_is_named()
    {
        var assessment = Club.Assess(Cases.LowBack with { Sessions = [Long(3), Long(4), Long(9)] });
        assessment.Contributions.Should().Equal(new Contribution(Factors.LongerWeek, "club.two-long-days"));
        var line = assessment.Factors.Should().ContainSingle(line => line.Factor == Factors.LongerWeek).Subject;
        line.Why.Should().Be("A rule of the app that asks you says so: club.two-long-days.");
        assessment.Explain(Factors.LongerWeek.Id).ToText().Should().Contain("+ club.two-long-days");
        AssessmentJson.Write(assessment).Should().Contain("\"by\": \"club.two-long-days\"");
    }

    [Fact]
    public void It_says_a_thing_once_however_often_it_matches() =>
        Club.Assess(Cases.LowBack with { Sessions = [Long(3), Long(4), Long(5)], Shoes = [Worn("a"), Worn("b")] })
            .Contributions.Select(one => one.By).Should().Equal("club.two-long-days", "club.worn-shoe");

    [Fact]
    public void Its_silence_means_nothing()
    {
        var told = Cases.LowBack with { Sessions = [Long(3), Long(5)] };
        Said.Of(Club, told).Should().Be(Said.Of(BackPainAssessor.Default, told));
    }

    [Fact]
    public void It_looks_at_what_the_book_has_found()
    {
        var assessor = OnNRules.With(rules => rules.Add<ClubRules.LongStepsAsk>());
        assessor.Assess(Cases.LowBack.With(Gait.FootLandsFarAhead, true)).Factors.Select(line => line.Factor).Should().Contain([Factors.LongSteps, Factors.TightHamstrings]);
        assessor.Assess(Cases.LowBack).Contributions.Should().BeEmpty();
    }

    [Fact]
    public void A_finding_that_the_book_does_not_know_is_refused() =>
        OnNRules.With(rules => rules.Add<ClubRules.Typo>()).Invoking(assessor => assessor.Assess(Cases.LowBack))
            .Should().Throw<RefusedContributionException>()
            .WithMessage("Rule 'club.typo' contributes the finding 'long-stepz'. The book has no such finding. Did you mean 'long-steps'?");

    [Fact]
    public void A_finding_on_whose_absence_a_level_rests_is_refused() =>
        OnNRules.With(rules => rules.Add<ClubRules.Soreness>()).Invoking(assessor => assessor.Assess(Cases.LowBack))
            .Should().Throw<RefusedContributionException>()
            .WithMessage("Rule 'club.soreness' contributes the finding 'training-soreness'. A level rests on its absence, and a rule outside the book may lower none.");

    [Fact]
    public void A_rule_that_takes_away_what_it_hangs_on_is_named_and_does_not_run_for_ever() =>
        OnNRules.With(rules => rules.Add<ClubRules.Restless>()).Invoking(assessor => assessor.Assess(Cases.LowBack))
            .Should().Throw<InvalidOperationException>()
            .WithMessage("Rule 'club.restless' never settles: what it contributes takes away what it hangs on.");

    [Fact]
    public void A_rule_cannot_take_the_case_away() =>
        OnNRules.With(rules => rules.Add<ClubRules.Thief>()).Invoking(assessor => assessor.Assess(Cases.LowBack))
            .Should().Throw<InvalidOperationException>()
            .WithMessage("A rule of the app has taken facts away that the rules of the book need.");

    [Fact]
    public void A_rule_that_throws_fails_the_assessment_and_is_named() =>
        OnNRules.With(rules => rules.Add<ClubRules.Broken>()).Invoking(assessor => assessor.Assess(Cases.LowBack))
            .Should().Throw<RuleRhsExpressionEvaluationException>().Which.RuleName.Should().Be("club.broken");

    [Fact]
    public void Two_rules_of_one_name_are_refused() =>
        FluentActions.Invoking(() => OnNRules.With(rules => rules.Add<ClubRules.Typo>().Add<ClubRules.Typo>()))
            .Should().Throw<InvalidOperationException>()
            .WithMessage("Two rules are named 'club.typo'; what a rule contributes is named after it.");

    private static Shoe Worn(string name) => new() { Name = name, DistanceMeters = 1_000_000 };

    private static RunningSession Long(int daysAgo) => new() { Date = Cases.Today.AddDays(-daysAgo), DistanceMeters = 18_000 };
}
