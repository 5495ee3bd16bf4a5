using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;
using BackPainRules.Tests.Rules;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Returning.Days;

namespace BackPainRules.Tests.Returning;

/// <summary>What the check-ins tell goes into the next consultation, and the rules read it.</summary>
public class NextConsultationTests
{
    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;

    [Fact]
    public void Runs_become_runs_of_the_log_with_their_scores()
    {
        var next = Next(CalmWay.Then(Walk(0), Run(1, 1) with { During = 2, After = 1, NextMorning = 1 }, Run(3, 2) with { RunMinutes = 10, DistanceMeters = 1500 }, Run(5, 3, 2)), 6);
        next.Sessions.Should().Equal(
            new RunningSession { Date = Day(1), RunningSeconds = 480, PainDuring = 2, PainAfter = 1, PainNextMorning = 1 },
            new RunningSession { Date = Day(3), RunningSeconds = 600, DistanceMeters = 1500, PainDuring = 0, PainAfter = 0, PainNextMorning = 0 },
            new RunningSession { Date = Day(5), RunningSeconds = 540, Plan = new(3, 2), PainDuring = 0, PainAfter = 0, PainNextMorning = 0 });
    }

    [Fact]
    public void What_a_watch_told_of_a_run_stays_and_of_two_scores_the_worse()
    {
        var watch = new RunningSession { Date = Day(1), DistanceMeters = 2000, PainDuring = 4, Surface = Surface.Grass };
        var last = Assessor.Assess(Calm with { Sessions = [new() { Date = Day(-5), DistanceMeters = 3000 }] });
        var next = CalmWay.Add(Run(1, 1) with { During = 2 }).NextConsultation(last, Day(3));
        next.Sessions.Should().HaveCount(2);
        var merged = CalmWay.Add(Run(1, 1) with { During = 2, DistanceMeters = 1800 }).NextConsultation(Assessor.Assess(Calm with { On = Day(1), Sessions = [watch] }), Day(3));
        merged.Sessions.Should().Equal(watch with { RunningSeconds = 480, PainAfter = 0, PainNextMorning = 0 });
    }

    [Fact]
    public void Without_a_run_the_log_stays_what_it_was()
    {
        Next(CalmWay.Add(Walk(0)), 1).Sessions.Should().BeNull();
        CalmWay.NextConsultation(Assessor.Assess(Calm with { Sessions = [] }), Day(1)).Sessions.Should().BeEmpty();
    }

    [Theory]
    [InlineData(0, 1, 0, 1)]
    [InlineData(2, 1, 0, 0)]
    [InlineData(0, 0, 15, 2)]
    [InlineData(0, 0, 14, 0)]
    public void How_the_last_run_was_taken_is_told_in_the_words_of_the_rules(int morning, int after, int stiffer, int rise)
    {
        var next = Next(CalmWay.Add(Run(1) with { Morning = morning, NextMorning = after, MoreStiffnessMinutes = stiffer, During = 1, After = 1 }), 2);
        next.Answers[Running.MorningRise.Id].Should().Be(Answer.Of((decimal)rise));
        next.Answers[Running.SettlesInAnHour.Id].Should().Be(Answer.No);
    }

    [Fact]
    public void What_was_not_told_stays_open()
    {
        var next = Next(CalmWay.Add(On(1) with { Did = DayActivity.Run }), 2);
        foreach (var signal in (ISignal[])[Running.MorningRise, Running.SettlesInAnHour, Course.WorseThanLastWeek, Pain.Now, Nerve.Tingling])
        {
            next.Answers[signal.Id].Kind.Should().Be(AnswerKind.NotAsked, signal.Id);
        }
    }

    [Fact]
    public void A_run_that_only_the_log_knows_makes_the_last_run_one_that_nobody_told_of()
    {
        var last = Assessor.Assess(Calm with { On = Day(4), PainBegan = Calm.PainBegan, Sessions = [new() { Date = Day(3) }] });
        CalmWay.Add(Run(1)).NextConsultation(last, Day(4)).Answers[Running.MorningRise.Id].Kind.Should().Be(AnswerKind.NotAsked);
    }

    [Fact]
    public void Too_much_in_the_last_run_reaches_the_rule_of_the_book()
    {
        var next = Next(CalmWay.Add(Run(1) with { Morning = 0, NextMorning = 2 }), 2);
        Assessor.Assess(Told(next)).Advice.Should().Contain(line => line.Advice.Id == "step-back");
    }

    [Fact]
    public void Worse_mornings_reach_the_rules_of_the_course()
    {
        var worse = CalmWay.Then([.. Enumerable.Range(0, 21).Select(day => Rest(day, day / 7))]);
        var next = Next(worse, 20);
        (next.Answers[Course.WorseThanLastWeek.Id], next.Answers[Course.WorseTwoWeeks.Id]).Should().Be((Answer.Yes, Answer.Yes));
        Assessor.Assess(Told(next)).FiredRules.Should().Contain(fired => fired.AuditId == "TC6");

        var once = Next(CalmWay.Then([.. Enumerable.Range(0, 14).Select(day => Rest(day, day / 7))]), 13);
        (once.Answers[Course.WorseThanLastWeek.Id], once.Answers[Course.WorseTwoWeeks.Id].Kind).Should().Be((Answer.Yes, AnswerKind.NotAsked));
        Next(CalmWay.Then([.. Enumerable.Range(0, 14).Select(day => Rest(day, 1))]), 13).Answers[Course.WorseThanLastWeek.Id].Should().Be(Answer.No);
        Next(CalmWay.Then([.. Enumerable.Range(0, 14).Select(day => Rest(day, day < 7 ? 1 : day % 2 == 0 ? 2 : 1))]), 13).Answers[Course.WorseThanLastWeek.Id]
            .Should().Be(Answer.No, "the median is the same");
    }

    [Theory]
    [InlineData(0, true)] // 2 points
    [InlineData(1, true)] // a half
    [InlineData(2, false)]
    public void The_morning_score_is_compared_with_the_first_one(int morning, bool isBetter)
    {
        var next = Next(CalmWay.Add(Rest(10, morning)), 10);
        next.Answers[Course.PainAtStart.Id].Should().Be(Answer.Of(2));
        var fresh = Told(next).NotAsked(Course.Improving);
        Assessor.Assess(fresh with { PainBegan = Day(-15) }).FiredRules.Any(fired => fired.AuditId == "TC5").Should().Be(!isBetter, "three weeks, and better or not");
        Next(CalmWay.Add(Rest(9, morning)), 10).Answers[Pain.Now.Id].Kind.Should().Be(AnswerKind.NotAsked, "yesterday's score is not today's");
    }

    [Fact]
    public void New_signs_are_told_for_seven_days_and_call_their_level()
    {
        var stopped = CalmWay.Add(Run(1) with { NewSigns = [Nerve.LegWeak] });
        Assessor.Assess(Told(Next(stopped, 1))).FiredRules.Should().Contain(fired => fired.AuditId.StartsWith("MOT3"));
        Next(stopped, 7).Answers[Nerve.LegWeak.Id].Should().Be(Answer.Yes);
        Next(stopped, 8).Answers[Nerve.LegWeak.Id].Kind.Should().Be(AnswerKind.NotAsked);
    }

    [Fact]
    public void Leg_pain_of_today_and_a_clinician_who_agreed_are_told_too()
    {
        var way = Start(Calm.Yes(Nerve.LegPain)).Add(Rest(1) with { LegPain = 1 });
        way.NextConsultation(Assessor.Assess(Calm.Yes(Nerve.LegPain)), Day(1)).Answers[Nerve.LegPain.Id].Should().Be(Answer.Yes);
        way.NextConsultation(Assessor.Assess(Calm.Yes(Nerve.LegPain)), Day(2)).Answers[Nerve.LegPain.Id].Kind.Should().Be(AnswerKind.NotAsked);

        var emergency = Calm.Yes(CaudaEquina.SaddleNumb);
        var cleared = Start(emergency).Add(Rest(3) with { Cleared = Day(2) }).NextConsultation(Assessor.Assess(emergency), Day(3));
        cleared.Answers[FollowUp.Cleared.Id].Should().Be(Answer.Yes);
        var later = Assessor.Assess(emergency with { On = Day(3) });
        Start(emergency).Add(Rest(3) with { Cleared = Day(2) }).NextConsultation(later, Day(4)).Answers[FollowUp.Cleared.Id].Kind.Should().Be(AnswerKind.NotAsked, "it was called again since");
        Start(Told(cleared)).Opening.Cleared.Should().Be(Day(3));
        Start(Told(cleared)).Opening.Row.Should().Be(ReturnRow.RR1, "it is known what was called, and that it is cleared");
        Start(Told(cleared)).Entry.StillNeeded.Select(need => need.Kind).Should().Equal(EntryNeedKind.EntryTest);
    }

    [Fact]
    public void The_next_consultation_is_valid_and_not_before_the_last()
    {
        var way = AtStep(3).Way;
        Assessor.Check(Next(way, 20)).IsValid.Should().BeTrue();
        FluentActions.Invoking(() => Next(way, -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static RunnerCase Next(WayBack way, int day) => way.NextConsultation(Assessor.Assess(Calm), Day(day));

    // Everything else that is asked anew is denied.
    private static RunnerCase Told(RunnerCase next) => Rules.Told.DenyingAll(next).Aged(35).Yes(Pain.InLowBack).No(Pain.InButtock, Pain.InSacrum).With(Inflammatory.DaysSinceOnset, 20);
}
