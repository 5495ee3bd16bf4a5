using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Returning;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Returning.Days;

namespace BackPainRules.Tests.Returning;

/// <summary>What cannot be is refused by path, with what is allowed, and never with the value.</summary>
public class CheckInFaultTests
{
    private const string Score = "Allowed: a number from 0 to 10.";

    public static TheoryData<string, CheckIn, string, string, string> Wrong => new()
    {
        { "before the start", Rest(-1), "date", "too-early", "Allowed: the day on which the way back began, or later." },
        { "score 11 before", Run(3) with { Before = 11 }, "before", "out-of-range", Score },
        { "score 11 during", Run(3) with { During = 11 }, "during", "out-of-range", Score },
        { "score 10.1 during", Run(3) with { During = 10.1m }, "during", "out-of-range", Score },
        { "score -1 after", Run(3) with { After = -1 }, "after", "out-of-range", Score },
        { "score 11 in the morning", Run(3) with { Morning = 11 }, "morning", "out-of-range", Score },
        { "score 11 next morning", Run(3) with { NextMorning = 11 }, "nextMorning", "out-of-range", Score },
        { "score 11 in the leg", Run(3) with { LegPain = 11 }, "legPain", "out-of-range", Score },
        { "score 11 in everyday movement", Run(3) with { DailyMovement = 11 }, "dailyMovement", "out-of-range", Score },
        { "stiffer by more than a day", Run(3) with { MoreStiffnessMinutes = 1441 }, "moreStiffnessMinutes", "out-of-range", "Allowed: a number from 0 to 1440." },
        { "fewer than no minutes", Run(3) with { RunMinutes = -1 }, "runMinutes", "out-of-range", "Allowed: a number from 0 to 6000." },
        { "a run round the earth", Run(3) with { DistanceMeters = 500_001 }, "distanceMeters", "out-of-range", "Allowed: a number from 0 to 500000." },
        { "step 0 as a run", Run(3, 0), "step", "out-of-range", "Allowed: a step from 1 to 8." },
        { "step 9", Run(3, 9), "step", "out-of-range", "Allowed: a step from 1 to 8." },
        { "a step of a walk", Walk(3) with { Step = 1 }, "step", "not-allowed", "Only a run has a step of the table." },
        { "week 10", Run(3, 10, 1), "plan.week", "out-of-range", "Allowed: a week from 1 to 9." },
        { "run 4 of a week", Run(3, 1, 4), "plan.run", "out-of-range", "Allowed: a run from 1 to 3." },
        { "a plan step on a rest day", Rest(3) with { Plan = new(1, 1) }, "plan", "not-allowed", "Only a run has a step of the plan, and then none of the table." },
        { "a step of both", Run(3, 1) with { Plan = new(1, 1) }, "plan", "not-allowed", "Only a run has a step of the plan, and then none of the table." },
        { "no such activity", On(3) with { Did = (DayActivity)3 }, "did", "not-allowed", "Allowed: rest, briskWalk, run." },
        { "a sign that is not asked", Rest(3) with { NewSigns = [Pain.InLowBack] }, "newSigns", "not-allowed", "Allowed: nerve.tingling" },
        { "seen tomorrow", Rest(3) with { Seen = Day(4) }, "seen", "in-the-future", "Allowed: the day of the check-in or before." },
        { "cleared tomorrow", Rest(3) with { Cleared = Day(4) }, "cleared", "in-the-future", "Allowed: the day of the check-in or before." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_is_named_by_path(string what, CheckIn told, string path, string code, string message)
    {
        var failure = FluentActions.Invoking(() => CalmWay.Add(told)).Should().Throw<InvalidWayBackException>(what).Which.Errors.Should().ContainSingle().Which;
        (failure.PropertyName, failure.ErrorCode).Should().Be((path, code), what);
        failure.ErrorMessage.Should().StartWith(message);
        failure.AttemptedValue.Should().BeNull("values are health data");
    }

    [Fact]
    public void Both_ends_of_each_range_are_allowed()
    {
        CalmWay.Add(Run(0, 8) with { Before = 10, During = 0, Morning = 10, MoreStiffnessMinutes = 1440, RunMinutes = 6000, DistanceMeters = 500_000 }).CheckIns.Should().HaveCount(1);
        CalmWay.Add(Run(0, 9, 3) with { LegPain = 0, DailyMovement = 10, NextMorning = 0, After = 10 }).CheckIns.Should().HaveCount(1);
    }

    [Fact]
    public void Days_go_forward_and_one_has_one_check_in()
    {
        var way = CalmWay.Add(Rest(3));
        foreach (var day in (int[])[2, 3])
        {
            FluentActions.Invoking(() => way.Add(Rest(day))).Should().Throw<InvalidWayBackException>().Which.Errors.Should().ContainSingle(error => error.PropertyName == "date" && error.ErrorCode == "out-of-order");
        }
    }

    [Fact]
    public void A_day_is_told_more_of_or_corrected_in_its_place()
    {
        var way = CalmWay.Then(Walk(0), Run(1), Rest(2));
        var corrected = way.Correct(Run(1) with { During = 3 });
        corrected.CheckIns.Select(told => told.Date).Should().Equal(way.CheckIns.Select(told => told.Date));
        corrected.ZoneOf(Day(1)).Should().Be(PainZone.Acceptable);
        way.ZoneOf(Day(1)).Should().Be(PainZone.Safe, "the way before it stays as it was");
        FluentActions.Invoking(() => way.Correct(Rest(5))).Should().Throw<InvalidWayBackException>().Which.Errors.Should().ContainSingle(error => error.ErrorCode == "not-found");
        FluentActions.Invoking(() => way.Correct(Run(1) with { During = 11 })).Should().Throw<InvalidWayBackException>();
    }

    [Fact]
    public void A_day_that_is_past_is_not_asked_for()
    {
        FluentActions.Invoking(() => CalmWay.NextOn(Day(-1))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => CalmWay.Add(Rest(3)).NextOn(Day(2))).Should().Throw<ArgumentOutOfRangeException>();
        CalmWay.Add(On(3)).NextOn(Day(3)).Decision.Should().Be(WayBackDecision.Walk, "nothing was done yet");
        CalmWay.Add(Rest(3)).NextOn(Day(3)).Reason.Should().Contain("tomorrow");
    }

    [Fact]
    public void Nothing_that_was_told_shows_in_a_log()
    {
        var way = CalmWay.Add(Run(3) with { During = 7, NewSigns = [Nerve.Tingling] });
        way.ToString().Should().Be("WayBack (1 check-ins)");
        way.CheckIns[0].ToString().Should().Be("CheckIn of 2026-11-23");
        way.Opening.ToString().Should().Be("Opening by RR8");
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_first_and_the_last_day_there_is_are_days(string date)
    {
        var day = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var opening in (Opening[])[Called("TC0", Urgency.SelfCareWithReview) with { On = day }, Called("TC1a", Urgency.SelfCare) with { On = day }])
        {
            var way = From(opening);
            way.Next.Should().NotBeNull();
            foreach (var told in (CheckIn[])[Run(0) with { Date = day, During = 6 }, Walk(0) with { Date = day, LegPain = 0, SignsGone = true, Before = 3 }])
            {
                way.Add(told).NextOn(day).Should().NotBeNull();
                way.Add(told).Entry.Should().NotBeNull();
            }
        }
    }
}
