using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using NRules.Fluent.Dsl;
using Xunit;
using Rule = NRules.Fluent.Dsl.Rule;

namespace BackPainRules.HostTests;

/// <summary>A session that lives on follows what changes, and says what a new one would say.</summary>
public class LiveAssessorTests
{
    [Fact]
    public void A_changed_reading_is_followed()
    {
        var live = new LiveAssessor(OnNRules.Default);
        var told = Cases.LowBack;
        live.Assess(told).Factors.Should().NotContain(line => line.Factor == Factors.LongSteps);
        live.Assess(told.With(Gait.FootLandsFarAhead, true)).Factors.Should().Contain(line => line.Factor == Factors.LongSteps);
        live.Assess(told.With(CaudaEquina.SaddleNumb, true)).Recommended.Should().Be(TriageLevel.EmergencyNow);
        Said.Of(() => live.Assess(told)).Should().Be(Said.Of(BackPainAssessor.Default, told));
    }

    [Fact]
    public void Any_change_is_followed_byte_for_byte()
    {
        var (live, random, told) = (new LiveAssessor(OnNRules.Default), new Random(20261120), Cases.Generated(7));
        for (var i = 0; i < 30; i++)
        {
            var signal = BackPainAssessor.Default.Book.Signals[random.Next(BackPainAssessor.Default.Book.Signals.Count)];
            told = i % 10 == 9 ? Cases.Generated(i) : told.With(signal, Cases.AnswerTo(signal, random));
            var now = told;
            Said.Of(() => live.Assess(now)).Should().Be(Said.Of(BackPainAssessor.Default, now));
        }
    }

    [Fact]
    public void Only_what_changed_fires_again()
    {
        var live = new LiveAssessor(OnNRules.Default);
        var fired = new List<string>();
        live.Session.Events.RuleFiredEvent += (_, fact) => fired.Add(fact.Rule.Name);
        live.Assess(Cases.LowBack);
        fired.Should().HaveCount(((NRulesEngine)OnNRules.Default.Engine).Rules.GetRuleSets().Single().Rules.Count(), "each rule of the book fires once");
        fired.Clear();
        live.Assess(Cases.LowBack);
        fired.Should().BeEmpty();
        live.Assess(Cases.LowBack.With(Gait.FootLandsFarAhead, true));
        fired.Should().Contain(["rule technique.long-steps", "finding long-steps"]).And.HaveCountLessThan(30);
    }

    [Fact]
    public void What_a_rule_contributed_goes_with_what_it_matched()
    {
        var live = new LiveAssessor(OnNRules.With(rules => rules.Add<ClubRules.TwoLongDays>()));
        var (first, second) = (Long(3), Long(4));
        live.Assess(Cases.LowBack with { Sessions = [first] }).Contributions.Should().BeEmpty();
        live.Assess(Cases.LowBack with { Sessions = [first, second] }).Contributions.Should().ContainSingle();
        live.Assess((Cases.LowBack with { Sessions = [first, second] }).With(Pain.Now, 3)).Contributions.Should().ContainSingle();
        live.Assess(Cases.LowBack with { Sessions = [second] }).Contributions.Should().BeEmpty();
        live.Assess(Cases.LowBack).Contributions.Should().BeEmpty();
    }

    [Fact]
    public void A_finding_does_not_keep_itself_alive()
    {
        var live = new LiveAssessor(OnNRules.With(rules => rules.Add<ClubRules.LongStepsAsk>()));
        live.Assess(Cases.LowBack.With(Gait.FootLandsFarAhead, true)).Contributions.Should().HaveCount(2);
        live.Assess(Cases.LowBack.With(Gait.FootLandsFarAhead, false)).Contributions.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_of_the_app_sees_no_truth_that_is_still_on_its_way()
    {
        var (a, b) = (YesNoSignal.Ask("a", "A"), YesNoSignal.Ask("b", "B"));
        var (known, left) = (new Factor("known", "Known", "", ""), new Factor("left", "Left", "", ""));
        var book = RuleBook.Of("1", Small.Pack([a, b], Small.Rule("known", a, known), Small.Rule("left", b & !known, left)));
        var live = new LiveAssessor(OnNRules.With(book, rules => rules.Add<SeesLeft>()));
        var seen = 0;
        live.Session.Events.RuleFiredEvent += (_, fact) => seen += fact.Rule.Name == "test.sees-left" ? 1 : 0;
        var nothing = new RunnerCase { On = Cases.Today };
        live.Assess(nothing.With(a, false).With(b, false));
        live.Assess(nothing.With(a, true).With(b, true));
        seen.Should().Be(0);
        live.Assess(nothing.With(a, false).With(b, true));
        seen.Should().Be(1);
    }

    [Fact]
    public void Further_facts_of_the_app_are_followed()
    {
        var live = new LiveAssessor(OnNRules.With(rules =>
        {
            rules.DependencyResolver = new Found(new ClubRules.Limit(30));
            rules.Add<ClubRules.HotRun>();
        }));
        var told = Cases.LowBack with { Sessions = [Long(3)] };
        live.Assess(told, new ClubRules.Weather(Long(3).Date, 35)).Contributions.Should().ContainSingle().Which.By.Should().Be("club.heat");
        live.Assess(told, new ClubRules.Weather(Long(3).Date, 15)).Contributions.Should().BeEmpty();
        live.Assess(told).Contributions.Should().BeEmpty();
    }

    [Fact]
    public void After_a_refusal_it_begins_anew()
    {
        var live = new LiveAssessor(OnNRules.With(rules => rules.Add<ClubRules.Restless>()));
        live.Invoking(one => one.Assess(Cases.LowBack)).Should().Throw<InvalidOperationException>();
        live.Assess(Cases.LowBack.With(Gait.FootLandsFarAhead, true)).Contributions.Should().BeEmpty();
    }

    [Fact]
    public void It_needs_an_assessor_on_NRules() =>
        FluentActions.Invoking(() => new LiveAssessor(BackPainAssessor.Default))
            .Should().Throw<ArgumentException>().WithMessage("The assessor is not on NRules; give it NRulesEngine.With().*");

    private static RunningSession Long(int daysAgo) => new() { Date = Cases.Today.AddDays(-daysAgo), DistanceMeters = 18_000 };

    [Name("test.sees-left")]
    private sealed class SeesLeft : Rule
    {
        public override void Define()
        {
            FindingTruth found = null!;
            When().Match(() => found, truth => truth.Id == "left", truth => truth.Truth == Truth.Yes);
            Then().Do(_ => GC.KeepAlive(found));
        }
    }

    private sealed class Found(object service) : NRules.Extensibility.IDependencyResolver
    {
        public object Resolve(NRules.Extensibility.IResolutionContext context, Type serviceType) => service;
    }
}
