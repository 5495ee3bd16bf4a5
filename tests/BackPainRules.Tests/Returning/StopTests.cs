using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;
using FluentAssertions;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Returning.Days;

namespace BackPainRules.Tests.Returning;

/// <summary>What ends a way back: PZ0, X11, a bone, an age, and another assessment.</summary>
public class StopTests
{
    public static TheoryData<string> SignIds => [.. WayBack.SignsToAsk.Select(sign => sign.Id)];

    [Theory]
    [MemberData(nameof(SignIds))]
    public void Each_new_sign_stops_on_whatever_day_it_is_told(string id)
    {
        var sign = WayBack.SignsToAsk.Single(one => one.Id == id);
        var (way, day) = AtStep(2);
        foreach (var told in (CheckIn[])[Run(day, 2), Rest(day), Walk(day)])
        {
            var stopped = way.Add(told with { NewSigns = [sign] });
            (stopped.IsStopped, stopped.Entry.IsOpen, stopped.Next.Decision, stopped.Next.Session, stopped.Next.Earliest).Should().Be((true, false, WayBackDecision.StopAndBeSeen, null, null));
            stopped.Next.Reason.Should().Contain("assessed again");
            stopped.Then([.. Enumerable.Range(1, 20).Select(later => Rest(day + later) with { NewSigns = [], SignsGone = true })]).IsStopped.Should().BeTrue("only an assessment begins another way back");
        }
    }

    [Fact]
    public void A_limp_on_two_check_ins_in_a_row_stops_and_one_that_is_gone_does_not()
    {
        var (way, day) = AtStep(2);
        way.Then(On(day) with { Limp = true }).IsStopped.Should().BeFalse();
        way.Then(On(day) with { Limp = true }, On(day + 1) with { Limp = true }).Next.Should().Match<NextStep>(next => next.Decision == WayBackDecision.StopAndBeSeen && next.Reason.Contains("limp"));
        way.Then(On(day) with { Limp = true }, On(day + 1) with { Limp = false }, On(day + 2) with { Limp = true }).IsStopped.Should().BeFalse();
        way.Then(On(day) with { Limp = true }, On(day + 1), On(day + 2) with { Limp = true }).IsStopped.Should().BeFalse("nobody knows of the day between");
    }

    [Theory]
    [InlineData(2, null, false)]
    [InlineData(3, null, true)]
    [InlineData(3, false, false)]
    public void Pain_that_wakes_for_days_stops(int days, bool? between, bool isStopped)
    {
        var (way, day) = AtStep(2);
        way.Then(On(day) with { WokenByPain = true }, On(day + 1) with { WokenByPain = between }, On(day + days) with { WokenByPain = true }).IsStopped.Should().Be(isStopped);
    }

    [Fact]
    public void What_is_told_later_of_a_day_takes_no_sign_and_no_score_back()
    {
        var (way, day) = AtStep(2);
        var told = way.Tell(On(day) with { NewSigns = [Nerve.Tingling], Morning = 4, Limp = true }).Tell(On(day) with { NewSigns = [], Morning = 1, Limp = false, Easing = true });
        told.IsStopped.Should().BeTrue();
        told.CheckIns[^1].Should().BeEquivalentTo(new { NewSigns = new[] { Nerve.Tingling }, Morning = 4m, Limp = true, Easing = true });
    }

    [Fact]
    public void A_run_and_a_walk_told_of_one_day_contradict()
    {
        var (way, day) = AtStep(2);
        var tell = () => way.Tell(Run(day, 2) with { During = 7 }).Tell(Walk(day));
        tell.Should().Throw<InvalidWayBackException>().WithMessage("This cannot stand on a way back. did: Allowed: what was told of this day before; what was wrong is corrected as a whole.");
    }

    [Fact]
    public void Signs_in_the_leg_and_in_chest_or_upper_back_are_those_of_PZ0_and_the_others_those_of_X11()
    {
        var byRow = WayBack.SignsToAsk.ToLookup(sign => CalmWay.Add(Rest(0) with { NewSigns = [sign] }).Next.RuleId);
        byRow["PZ0"].Should().BeEquivalentTo(
        [
            Nerve.Tingling, Nerve.NumbPatch, Nerve.LegWeak, Nerve.LegWeaker, Nerve.FootDrop, Nerve.LegPain, CaudaEquina.BothLegs, CaudaEquina.LegPainSwitched,
            Emergency.ChestPainNow, Emergency.ChestPainLately, Pain.InUpperBack,
        ]);
        byRow["X11"].Should().HaveCount(WayBack.SignsToAsk.Count - 11);
    }

    [Fact]
    public void No_new_sign_and_not_asked_stop_nothing()
    {
        CalmWay.Add(Rest(0) with { NewSigns = [] }).IsStopped.Should().BeFalse();
        CalmWay.Add(Rest(0)).IsStopped.Should().BeFalse();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(0.1, true)]
    [InlineData(3, true)]
    public void Pain_in_a_leg_that_was_not_there_at_the_start_is_a_new_sign(double score, bool stops) =>
        CalmWay.Add(Rest(0) with { LegPain = (decimal)score }).IsStopped.Should().Be(stops);

    [Fact]
    public void With_a_bone_that_may_be_hurt_there_is_no_running_at_any_score_until_a_clinician_has_ruled_it_out()
    {
        var way = From(Called("BSI13b", SoonWithin2Days)).Add(Walk(0));
        way.Next.Decision.Should().Be(WayBackDecision.StopAndBeSeen);
        var cleared = way.Add(Walk(1) with { Cleared = Day(1) });
        cleared.Next.Decision.Should().Be(WayBackDecision.ClinicianDecides, "nobody told what the clinician found");
        cleared.Add(Walk(2) with { BoneInjury = true }).Next.Decision.Should().Be(WayBackDecision.ClinicianDecides);
        cleared.Then(Walk(2) with { BoneInjury = true }, Walk(3) with { BoneInjury = false }).Next.Decision.Should().Be(WayBackDecision.ClinicianDecides, "after a bone injury only the clinician's own plan");
        cleared.Add(Walk(2) with { BoneInjury = false }).Next.Decision.Should().Be(WayBackDecision.Progress);
        way.Add(Walk(1) with { BoneInjury = false }).Next.Decision.Should().Be(WayBackDecision.StopAndBeSeen, "not cleared");
    }

    [Fact]
    public void A_bone_injury_that_is_told_later_ends_the_table_too()
    {
        var (way, day) = AtStep(2);
        (way.Add(Rest(day) with { BoneInjury = true }).Next is { Decision: WayBackDecision.ClinicianDecides, Session: null }).Should().BeTrue();
    }

    [Fact]
    public void Under_16_a_clinician_decides() =>
        (From(Called("TC0", SelfCareWithReview) with { IsUnderSixteen = true }).Add(Walk(0)).Next is { Decision: WayBackDecision.ClinicianDecides, RuleId: "PZ1", Session: null }).Should().BeTrue();

    public static TheoryData<string, RunnerCase, string?> Later => new()
    {
        { "the same", Calm, null },
        { "soon", Calm.Yes(Course.WorseTwoWeeks), "TC6" },
        { "same day", Calm.Yes(Nerve.LegWeak), "MOT3d" },
        { "routine by a row that waits", Calm.Yes(Energy.NoPeriods), "BSI6b" },
        { "routine by a row that does not", Calm.Day(25).With(Inflammatory.DaysSinceOnset, 25), null },
        { "fever this week", Calm.Yes(Infection.Unwell), "X11" },
        { "under 16", Calm.With(Person.Age, 15), "PED6a" },
    };

    [Theory]
    [MemberData(nameof(Later))]
    public void A_later_assessment_ends_it_where_it_closes_running(string what, RunnerCase told, string? by)
    {
        var (way, day) = AtStep(2);
        var again = way.Assessed(BackPainAssessor.Default.Assess(told with { On = Day(day), PainBegan = told.PainBegan }));
        again.StoppedBy?.AuditId.Should().Be(by, what);
        (again.StoppedBy is null).Should().Be(by is null, what);
        again.Next.Decision.Should().Be(by is null ? WayBackDecision.Progress : WayBackDecision.StopAndBeSeen, what);
        (again.IsStopped, again.Entry.IsOpen).Should().Be((by is not null, by is null));
    }

    [Fact]
    public void The_first_assessment_that_ended_it_stays_and_no_earlier_one_counts()
    {
        var assessor = BackPainAssessor.Default;
        var ended = CalmWay.Add(Walk(2)).Assessed(assessor.Assess(Calm.Yes(Course.WorseTwoWeeks) with { On = Day(2) }));
        ended.Assessed(assessor.Assess(Calm with { On = Day(3) })).Should().Be(ended);
        FluentActions.Invoking(() => ended.Assessed(assessor.Assess(Calm with { On = Day(1) }))).Should().Throw<ArgumentOutOfRangeException>();
    }
}
