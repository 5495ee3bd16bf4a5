using BackPainRules.Facts;
using BackPainRules.Returning;
using FluentAssertions;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Returning.EntryNeedKind;
using static BackPainRules.Tests.Returning.Days;

namespace BackPainRules.Tests.Returning;

/// <summary>What opens running by each row: what is still needed, what meets it, and what does not.</summary>
public class EntryTests
{
    [Theory]
    [InlineData("CES1d", EmergencyNow, new[] { Cleared, EntryTest })]
    [InlineData("INF6c", SoonWithin2Days, new[] { Cleared, EntryTest })]
    [InlineData("BSI1b", SoonWithin2Days, new[] { Cleared, NoBoneInjury, EntryTest })]
    [InlineData("FRX7c", UrgentSameDay, new[] { Cleared, NoBoneInjury, EntryTest })]
    [InlineData("BSI9c", SoonWithin5Days, new[] { Cleared, EntryTest })] // bone suspicion is from 2 days on
    [InlineData("CMB02a", SoonWithin2Days, new[] { Cleared, NoBoneInjury, SeenOrGone, EntryTest })]
    [InlineData("TC6", SoonWithin5Days, new[] { SeenOrGone, EntryTest })]
    [InlineData("TC5", RoutineProfessional, new[] { EntryTest })]
    [InlineData("STN1e", RoutineProfessional, new[] { Seen, EntryTest })]
    [InlineData("CAN4", RoutineProfessional, new[] { Seen, EntryTest })]
    [InlineData("TH6", SelfCareWithReview, new[] { EarlyChecks, PainFreeDays, EntryTest })]
    [InlineData("TC0", SelfCareWithReview, new[] { EntryTest })]
    [InlineData("TC1a", SelfCare, new EntryNeedKind[0])]
    public void A_row_needs_what_it_says(string auditId, Urgency level, EntryNeedKind[] needs)
    {
        var entry = From(Called(auditId, level)).Entry;
        entry.StillNeeded.Select(need => need.Kind).Should().Equal(needs);
        entry.StillNeeded.All(need => need.Text.EndsWith('.')).Should().BeTrue();
        entry.IsOpen.Should().Be(needs.Length == 0);
    }

    [Theory]
    [InlineData("CES1d", EmergencyNow)]
    [InlineData("INF6c", SoonWithin2Days)]
    public void Cleared_opens_and_neither_seen_nor_signs_that_are_gone_do(string auditId, Urgency level)
    {
        var way = From(Called(auditId, level));
        (way.Next.Decision, way.Next.RuleId, way.Next.Session).Should().Be((WayBackDecision.StopAndBeSeen, way.Opening.Row.ToString(), null));
        way.Then(SevenDaysGone(Walk(1))).Entry.IsOpen.Should().BeFalse();
        way.Add(Walk(1) with { Seen = Day(1) }).Entry.IsOpen.Should().BeFalse();
        way.Add(Rest(1) with { Cleared = Day(1) }).Entry.StillNeeded.Select(need => need.Kind).Should().Equal(EntryTest);
        way.Add(Walk(1) with { Cleared = Day(1) }).Entry.IsOpen.Should().BeTrue();
        way.Then(Walk(1), Rest(2) with { Cleared = Day(2) }).Entry.StillNeeded.Select(need => need.Kind).Should().Equal([EntryTest], "the entry test comes then");
        way.Then(Walk(1), Rest(2) with { Cleared = Day(1) }).Entry.IsOpen.Should().BeTrue("it was told later, and the walk was not before it");
    }

    [Fact]
    public void Any_other_soon_opens_when_seen_or_when_every_sign_is_gone_for_seven_days_in_a_row()
    {
        var way = From(Called("TC6", SoonWithin5Days));
        way.Next.Decision.Should().Be(WayBackDecision.StopAndBeSeen);
        way.Add(Walk(1) with { Seen = Day(0) }).Entry.IsOpen.Should().BeTrue();
        way.Add(Walk(1) with { Cleared = Day(0) }).Entry.IsOpen.Should().BeTrue();

        CheckIn[] gone = [.. SevenDaysGone(Rest(1)), Walk(8)];
        way.Then(gone).Entry.IsOpen.Should().BeTrue();
        way.Then(SevenDaysGone(Walk(1))).Entry.StillNeeded.Select(need => need.Kind).Should().Equal([EntryTest], "the entry test comes then");
        way.Then([.. gone.Where(told => told.Date != Day(7))]).Entry.IsOpen.Should().BeFalse();
        way.Then([.. gone.Where(told => told.Date != Day(4))]).Entry.IsOpen.Should().BeFalse("of one day nobody told");
        way.Then([.. gone.Select(told => told.Date == Day(4) ? told with { SignsGone = false } : told)]).Entry.IsOpen.Should().BeFalse("one day they were back");
        way.Then([.. gone.Select(told => told.Date == Day(4) ? told with { SignsGone = null } : told)]).Entry.IsOpen.Should().BeFalse("of one day it is not known");
    }

    [Theory]
    [InlineData("STN1e", "RR5")]
    [InlineData("CAN4", "RR6")]
    public void After_routine_by_another_row_there_is_walking_only_until_it_was_seen(string auditId, string row)
    {
        var way = From(Called(auditId, RoutineProfessional));
        (way.Next.Decision, way.Next.RuleId, way.Next.Session!.Step).Should().Be((WayBackDecision.Walk, row, 0));
        way.Then(SevenDaysGone(Walk(1))).Entry.IsOpen.Should().BeFalse("feeling better does not replace it");
        way.Add(Walk(1) with { Seen = Day(1) }).Entry.IsOpen.Should().BeTrue();
    }

    [Fact]
    public void The_upper_back_opens_after_two_checks_that_ease_and_with_everyday_movement_free_of_pain()
    {
        var way = From(Called("TH6", SelfCareWithReview) with { HurtsElsewhere = true });
        var (first, second, walk) = (On(3) with { Easing = true }, On(7) with { Easing = true, DailyMovement = 0 }, Walk(8));
        way.Then(first, second, walk).Entry.IsOpen.Should().BeTrue();
        way.Then(On(8) with { Easing = true }, Walk(9) with { Easing = true, DailyMovement = 0 }).Entry.IsOpen.Should().BeTrue("late checks count");
        Waits(way.Then(Walk(2), first, second), EntryTest);
        Waits(way.Then(second, walk), EarlyChecks, EntryTest);
        Waits(way.Then(first, second with { Date = Day(6) }, walk), EarlyChecks, EntryTest);
        Waits(way.Then(first with { Date = Day(2) }, second, walk), EarlyChecks, EntryTest);
        Waits(way.Then(first, second with { Easing = null }, walk), EarlyChecks, EntryTest);
        Waits(way.Then(first, second with { DailyMovement = 0.5m }, walk), PainFreeDays, EntryTest);
        Waits(way.Then(first, second with { DailyMovement = null }, walk), PainFreeDays, EntryTest);
        way.Then(first, second, walk with { DailyMovement = 1 }, Walk(9) with { DailyMovement = 0 }).Entry.IsOpen.Should().BeTrue("free again, and a walk then");
        (way.Then(first with { Easing = false }).Next is { Decision: WayBackDecision.StopAndBeSeen, RuleId: "RR7" }).Should().BeTrue();
        way.Then(On(2) with { Easing = false }).IsStopped.Should().BeFalse("before 72 hours it need not ease yet");
    }

    [Fact]
    public void Pain_elsewhere_than_in_the_low_back_opens_nothing_while_it_hurts() =>
        Waits(From(Called("TC5", RoutineProfessional) with { HurtsElsewhere = true }).Add(Walk(0)), PainFreeDays, EntryTest);

    public static TheoryData<string, CheckIn, bool> Tests => new()
    {
        { "all of it", Walk(0), true },
        { "2 in the walk and next morning", Walk(0) with { Before = 2, During = 2, NextMorning = 2 }, true },
        { "2.1 in the walk", Walk(0) with { During = 2.1m }, false },
        { "3 in the walk", Walk(0) with { During = 3 }, false },
        { "the score of the walk not told", Walk(0) with { During = null }, false },
        { "3 next morning", Walk(0) with { NextMorning = 3 }, false },
        { "next morning not told", Walk(0) with { NextMorning = null }, false },
        { "a limp", Walk(0) with { Limp = true }, false },
        { "whether there is a limp not told", Walk(0) with { Limp = null }, false },
        { "woken in one of 3 nights", Walk(0) with { WokenByPain = true }, false },
        { "the nights not told", Walk(0) with { WokenByPain = null }, false },
        { "3 before the walk", Walk(0) with { Before = 3 }, false },
        { "before the walk not told: it is asked before each run", Walk(0) with { Before = null }, true },
        { "no walk", Rest(0), false },
    };

    [Theory]
    [MemberData(nameof(Tests))]
    public void The_entry_test_asks_for_all_of_it(string what, CheckIn told, bool isPassed) =>
        CalmWay.Add(told).Entry.IsOpen.Should().Be(isPassed, what);

    [Fact]
    public void The_last_walk_counts_and_what_is_open_stays_open()
    {
        CalmWay.Then(Walk(0) with { During = 3 }, Walk(1)).Entry.IsOpen.Should().BeTrue();
        CalmWay.Then(Walk(0), Walk(1) with { During = 3 }).Entry.IsOpen.Should().BeTrue();
        From(Called("CAN4", RoutineProfessional)).Then(Walk(0), Walk(1) with { During = 3 }, Rest(2) with { Seen = Day(2) }).Entry.IsOpen.Should().BeFalse();
    }

    [Fact]
    public void Whoever_agreed_or_looked_did_so_after_it_was_called_for()
    {
        var way = From(Called("CES1d", EmergencyNow));
        Refusal(way, Rest(1) with { Cleared = Day(-1) }).Should().Be(("cleared", "too-early"));
        Refusal(way, Rest(1) with { Seen = Day(-1) }).Should().Be(("seen", "too-early"));
        Refusal(way, Rest(1) with { Cleared = Day(2) }).Should().Be(("cleared", "in-the-future"));
        Refusal(way, Rest(1) with { Seen = Day(2) }).Should().Be(("seen", "in-the-future"));
    }

    private static CheckIn[] SevenDaysGone(CheckIn first) => [first with { SignsGone = true }, .. Enumerable.Range(2, 6).Select(day => Rest(day) with { SignsGone = true })];

    private static void Waits(WayBack way, params EntryNeedKind[] needs)
    {
        way.Entry.IsOpen.Should().BeFalse();
        way.Entry.StillNeeded.Select(one => one.Kind).Should().Equal(needs);
    }

    private static (string Path, string Code) Refusal(WayBack way, CheckIn told) =>
        FluentActions.Invoking(() => way.Add(told)).Should().Throw<InvalidWayBackException>().Which.Errors.Select(error => (error.PropertyName, error.ErrorCode)).Single();
}
