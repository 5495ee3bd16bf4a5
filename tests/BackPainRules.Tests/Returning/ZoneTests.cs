using BackPainRules.Catalogue;
using BackPainRules.Language;
using BackPainRules.Returning;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Returning.Days;

namespace BackPainRules.Tests.Returning;

/// <summary>PZ2 to PZ6: the zone of a run, column by column, both sides of each limit and what is not told.</summary>
public class ZoneTests
{
    private static readonly (string What, CheckIn Run, PainZone Zone)[] Rows =
    [
        ("all of it well", Run(9), PainZone.Safe),

        ("PZ2: 2 before", Run(9) with { Before = 2, After = 2 }, PainZone.Safe),
        ("PZ2: 2.1 before, which counts as 3", Run(9) with { Before = 2.1m, After = 0 }, PainZone.Acceptable),
        ("PZ2: 3 before, and run all the same", Run(9) with { Before = 3 }, PainZone.Acceptable),
        ("PZ2: before not told", Run(9) with { Before = null }, PainZone.Acceptable),

        ("PZ3: 2 in the run", Run(9) with { During = 2 }, PainZone.Safe),
        ("PZ3: 2.5 in the run, which counts as 3", Run(9) with { During = 2.5m }, PainZone.Acceptable),
        ("PZ3: 3 in the run", Run(9) with { During = 3 }, PainZone.Acceptable),
        ("PZ3: 5 in the run", Run(9) with { During = 5 }, PainZone.Acceptable),
        ("PZ3: 5.1 in the run, which counts as 6", Run(9) with { During = 5.1m }, PainZone.TooMuch),
        ("PZ3: 6 in the run", Run(9) with { During = 6 }, PainZone.TooMuch),
        ("PZ3: 10 in the run", Run(9) with { During = 10 }, PainZone.TooMuch),
        ("PZ3: in the run not told", Run(9) with { During = null }, PainZone.Acceptable),
        ("PZ3: a limp at 0", Run(9) with { Limp = true }, PainZone.TooMuch),
        ("PZ3: a limp, the score not told", Run(9) with { Limp = true, During = null }, PainZone.TooMuch),
        ("PZ3: limp not told", Run(9) with { Limp = null }, PainZone.Acceptable),

        ("PZ4: as before within the hour, by score", Run(9) with { Before = 2, During = 2, After = 2 }, PainZone.Safe),
        ("PZ4: above what it was before, by score", Run(9) with { Before = 1, During = 2, After = 2 }, PainZone.Acceptable),
        ("PZ4: settled, by word", Run(9) with { After = null, Settled = true }, PainZone.Safe),
        ("PZ4: not settled, by word", Run(9) with { After = null, Settled = false }, PainZone.Acceptable),
        ("PZ4: settled by word, not by score", Run(9) with { After = 1, Settled = true }, PainZone.Acceptable),
        ("PZ4: settled by score, not by word", Run(9) with { After = 0, Settled = false }, PainZone.Acceptable),
        ("PZ4: not told", Run(9) with { After = null }, PainZone.Acceptable),

        ("PZ5: the morning as before", Run(9) with { Morning = 2, NextMorning = 2 }, PainZone.Safe),
        ("PZ5: the morning better", Run(9) with { Morning = 2, NextMorning = 1 }, PainZone.Safe),
        ("PZ5: the morning 1 worse", Run(9) with { Morning = 2, NextMorning = 3 }, PainZone.Acceptable),
        ("PZ5: the morning 2 worse", Run(9) with { Morning = 2, NextMorning = 4 }, PainZone.TooMuch),
        ("PZ5: each fraction counts as the next number", Run(9) with { Morning = 1.1m, NextMorning = 2 }, PainZone.Safe),
        ("PZ5: next morning not told", Run(9) with { NextMorning = null }, PainZone.Acceptable),
        ("PZ5: no pain next morning, the morning before not told", Run(9) with { Morning = null }, PainZone.Safe),
        ("PZ5: no morning before: against the score before the run", Run(9) with { Morning = null, Before = 1, After = 1, NextMorning = 1 }, PainZone.Safe),
        ("PZ5: no morning before: 2 above the score before the run", Run(9) with { Morning = null, Before = 1, After = 1, NextMorning = 3 }, PainZone.TooMuch),
        ("PZ5: no morning before and no score before the run", Run(9) with { Morning = null, Before = null, NextMorning = 5 }, PainZone.Acceptable),
        ("PZ5: 14 minutes stiffer", Run(9) with { MoreStiffnessMinutes = 14 }, PainZone.Safe),
        ("PZ5: 15 minutes stiffer", Run(9) with { MoreStiffnessMinutes = 15 }, PainZone.TooMuch),
        ("PZ5: 15 minutes stiffer, next morning not told", Run(9) with { MoreStiffnessMinutes = 15, NextMorning = null }, PainZone.TooMuch),
        ("PZ5: stiffness not told", Run(9) with { MoreStiffnessMinutes = null }, PainZone.Acceptable),

        ("PZ6: the worst column decides", Run(9) with { During = 3, NextMorning = 2 }, PainZone.TooMuch),
        ("PZ6: nothing told", On(9) with { Did = DayActivity.Run }, PainZone.Acceptable),
        ("X11: the warning signs not asked", Run(9) with { NewSigns = null }, PainZone.Acceptable),
    ];

    public static TheoryData<string> Names => [.. Rows.Select(row => row.What)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_run_has_its_zone(string what)
    {
        var row = Rows.Single(row => row.What == what);
        CalmWay.Add(row.Run).ZoneOf(Day(9)).Should().Be(row.Zone);
    }

    [Theory]
    [InlineData(1, PainZone.Safe)]
    [InlineData(7, PainZone.Safe)]
    [InlineData(8, PainZone.TooMuch)] // too old: against the score before the run, which is 0
    public void A_morning_that_is_not_told_is_the_latest_of_seven_days(int daysBefore, PainZone zone) =>
        CalmWay.Then(Rest(9 - daysBefore, morning: 2), Run(9) with { Morning = null, NextMorning = 2 }).ZoneOf(Day(9)).Should().Be(zone);

    [Fact]
    public void The_morning_after_may_be_told_on_its_own_day_and_of_two_scores_the_worse_counts()
    {
        var run = CalmWay.Add(Run(9) with { NextMorning = null });
        run.ZoneOf(Day(9)).Should().Be(PainZone.Acceptable);
        run.Add(Rest(10, morning: 0)).ZoneOf(Day(9)).Should().Be(PainZone.Safe);
        run.Add(Rest(10, morning: 1)).ZoneOf(Day(9)).Should().Be(PainZone.Acceptable);
        run.Add(Rest(11, morning: 2)).ZoneOf(Day(9)).Should().Be(PainZone.Acceptable, "that is another morning");
        CalmWay.Then(Run(9), Rest(10, morning: 2)).ZoneOf(Day(9)).Should().Be(PainZone.TooMuch);
    }

    [Fact]
    public void A_day_without_a_run_has_no_zone()
    {
        CalmWay.Add(Walk(9)).ZoneOf(Day(9)).Should().BeNull();
        CalmWay.ZoneOf(Day(9)).Should().BeNull();
    }

    [Theory]
    [InlineData(2, WayBackDecision.Repeat)]
    [InlineData(2.1, WayBackDecision.NotToday)]
    [InlineData(3, WayBackDecision.NotToday)]
    public void PZ2_with_3_or_more_before_it_there_is_no_run_on_that_day(double before, WayBackDecision decision)
    {
        var (way, day) = AtStep(2);
        way = way.Add(Run(day, 2));
        day = DayOf(way.Next.Earliest);
        var next = way.Add(On(day) with { Before = (decimal)before }).Next;
        next.Decision.Should().Be(decision);
        next.Earliest.Should().Be(Day(decision == WayBackDecision.NotToday ? day + 1 : day));
        next.RuleId.Should().Be(decision == WayBackDecision.NotToday ? "PZ2" : "PZ6");
        next.Session!.Step.Should().Be(2, "the session waits");
    }

    [Fact]
    public void X11_with_a_limp_there_is_no_run_on_that_day()
    {
        var (way, day) = AtStep(2);
        (way.Add(On(day) with { Limp = true }).Next is { Decision: WayBackDecision.NotToday, RuleId: "X11" }).Should().BeTrue();
        way.Add(On(day) with { Limp = false }).Next.Decision.Should().Be(WayBackDecision.Progress);
        way.Add(On(day) with { Limp = true }).NextOn(Day(day + 1)).Decision.Should().Be(WayBackDecision.Progress, "the limp of yesterday is asked again");
    }

    [Theory]
    [InlineData("0 1 2", true)]
    [InlineData("0 0 1", false)]
    [InlineData("1 0 2", false)]
    [InlineData("0 0.5 1", false)] // 0, 1 and 1 as whole numbers
    [InlineData("0 ? 2", false)]
    public void X11_more_pain_in_each_of_three_runs_stops_running(string scores, bool stops)
    {
        var (way, day) = AtStep(2);
        foreach (var score in scores.Split(' '))
        {
            way = way.Add(Run(day, 2) with { During = score == "?" ? null : decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture) });
            day += 3;
        }

        way.IsStopped.Should().Be(stops);
        (way.Next.RuleId == "X11").Should().Be(stops);
    }

    [Fact]
    public void The_signs_are_those_of_the_zone_rule_and_what_else_closes_running()
    {
        WayBack.SignsToAsk.Should().OnlyHaveUniqueItems().And.Contain([Nerve.Tingling, Nerve.NumbPatch, Nerve.LegWeak, Nerve.LegPain, Pain.InUpperBack, Emergency.ChestPainLately]);
        WayBack.SignsToAsk.Should().Contain(CaudaEquina.Signs.Answers.OfType<YesNoSignal>()).And.Contain([Infection.Fever, Heart.Fainted, Bone.FocalSpot]);
    }
}
