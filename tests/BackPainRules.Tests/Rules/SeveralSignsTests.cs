using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>A1, A7, A8, A10 and A18: several signs at once, and what the level asks for.</summary>
public class SeveralSignsTests
{
    private static RunnerCase Habits => NoWarningSign.With(Pain.Now, 1).No(Body.DoesStrength)
        .Yes(Pain.AfterRun, Gait.FootLandsFarAhead, Equipment.ShoesLookWorn, Body.TightHamstrings, Medicines.Wanted, Person.PainAtDesk);

    [Fact]
    public void The_most_urgent_rule_gives_the_level_and_nothing_lowers_it()
    {
        var told = NoWarningSign.Yes(CaudaEquina.UrineLeaks, CaudaEquina.LeaksOnEffortOnly, CaudaEquina.LeakOld);
        Level(told).Should().Be(TriageLevel.RoutineProfessional);
        Level(told = told.Yes(Course.WorseTwoWeeks)).Should().Be(TriageLevel.SoonWithinDays);
        Level(told = told.Yes(Infection.Fever)).Should().Be(TriageLevel.UrgentSameDay);
        Level(told = told.Yes(Emergency.ChestPainNow)).Should().Be(TriageLevel.EmergencyNow);
        Level(told.Yes(Course.AlreadySeen, Course.Improving).No(Course.NoBetter)).Should().Be(TriageLevel.EmergencyNow);
    }

    [Fact]
    public void Each_rule_that_fires_stays_in_the_record()
    {
        var assessment = Assess(NoWarningSign.Day(90).Yes(CaudaEquina.BowelControlLost, Infection.WeightLoss));
        assessment.FiredRules.Select(fired => fired.AuditId).Should().Contain(["CES4d", "CAN3b", "TC8b"]);
    }

    [Fact]
    public void Less_pain_never_softens_a_nerve_sign() =>
        Level(NoWarningSign.With(Pain.Now, 0).Yes(Course.Improving, CaudaEquina.SaddleNumb)).Should().Be(TriageLevel.EmergencyNow);

    [Fact]
    public void At_an_emergency_there_is_no_factor_and_no_advice_but_the_action()
    {
        Assess(Habits).Factors.Should().NotBeEmpty();
        foreach (var sign in (YesNoSignal[])[CaudaEquina.SaddleNumb, Emergency.Accident, Emergency.ChestPainNow, Infection.SepsisSign])
        {
            var assessment = Assess(Habits.Yes(sign));
            assessment.Factors.Should().BeEmpty();
            assessment.Advice.Select(line => line.Advice.Row).Should().Equal("AD02", "AD01");
            assessment.Disposition.Should().Be(new Disposition(TriageLevel.EmergencyNow, TimeLimit.Now, Today, Route.Emergency));
        }
    }

    [Fact]
    public void On_the_same_day_there_is_no_factor_and_no_advice_but_the_action()
    {
        foreach (var sign in (YesNoSignal[])[CaudaEquina.UrineUrgency, Infection.Fever, Emergency.ChestPainLately, Severity.CannotCare])
        {
            var assessment = Assess(Habits.Yes(sign));
            assessment.Factors.Should().BeEmpty();
            assessment.Advice.Select(line => line.Advice.Row).Should().Equal("AD03", "AD01");
            assessment.Disposition.Should().Be(new Disposition(TriageLevel.UrgentSameDay, TimeLimit.Today, Today, Route.SameDayService));
        }
    }

    [Fact]
    public void A_level_out_of_doubt_hides_factors_and_advice_just_as_well()
    {
        var assessment = Assess(Habits.Unsure(Emergency.Accident));
        assessment.Factors.Should().BeEmpty();
        assessment.Advice.Select(line => line.Advice.Row).Should().Equal("AD03", "AD01");
    }

    [Theory]
    [InlineData(9, TriageLevel.SoonWithinDays, TimeLimit.Within2WorkingDays)]
    [InlineData(10, TriageLevel.RoutineProfessional, TimeLimit.Within28Days)]
    [InlineData(15, TriageLevel.RoutineProfessional, TimeLimit.Within28Days)]
    [InlineData(16, TriageLevel.SelfCare, TimeLimit.None)]
    public void A_child_is_seen_by_a_doctor_however_harmless_it_looks(int age, TriageLevel level, TimeLimit limit)
    {
        var disposition = Assess(TrainingSoreness.Aged(age)).Disposition;
        disposition.Level.Should().Be(level);
        disposition.Limit.Should().Be(limit);
        disposition.Route.Should().Be(age < 16 ? Route.Doctor : Route.None);
    }

    [Fact]
    public void Limits_count_working_days_from_a_Friday()
    {
        Assess(NoWarningSign.Yes(Infection.WeightLoss)).Disposition.By.Should().Be(new DateOnly(2026, 11, 24), "two working days");
        Assess(NoWarningSign.Yes(Course.WorseTwoWeeks)).Disposition.By.Should().Be(new DateOnly(2026, 11, 27), "five working days");
        Assess(NoWarningSign.Day(42)).Disposition.By.Should().Be(new DateOnly(2026, 12, 18), "28 days");
        Assess(NoWarningSign).ReviewOn.Should().Be(new DateOnly(2026, 11, 27), "a week");
    }

    [Fact]
    public void The_first_week_of_nerve_pain_and_a_clear_muscle_cause_are_looked_at_after_72_hours()
    {
        Assess(NoWarningSign.Day(6).Yes(Nerve.LegPain)).ReviewOn.Should().Be(Today.AddDays(3));
        Assess(NoWarningSign.Day(7).Yes(Nerve.LegPain)).ReviewOn.Should().Be(Today.AddDays(7));
        Assess(UpperBackOnly.Day(1).Yes(Soreness.ClearMuscleCause)).ReviewOn.Should().Be(Today.AddDays(3));
    }

    [Fact]
    public void Of_two_limits_the_shorter_one_holds_and_a_doctor_beats_a_physiotherapist()
    {
        var worse = NoWarningSign.Yes(Course.WorseTwoWeeks);
        Assess(worse).Disposition.Route.Should().Be(Route.PhysioOrDoctor);
        Assess(worse.Yes(Pain.WorseOnStraining)).Disposition.Should()
            .Be(new Disposition(TriageLevel.SoonWithinDays, TimeLimit.Within5WorkingDays, new(2026, 11, 27), Route.Doctor));
        Assess(worse.Yes(Infection.WeightLoss)).Disposition.Should()
            .Be(new Disposition(TriageLevel.SoonWithinDays, TimeLimit.Within2WorkingDays, new(2026, 11, 24), Route.Doctor));
    }

    [Fact]
    public void Old_leaking_on_effort_goes_to_pelvic_health() =>
        Assess(NoWarningSign.Yes(CaudaEquina.UrineLeaks, CaudaEquina.LeaksOnEffortOnly, CaudaEquina.LeakOld)).Disposition.Route.Should().Be(Route.PelvicHealth);

    private static TriageLevel Level(RunnerCase told) => Assess(told).Recommended;

    private static Assessment Assess(RunnerCase told) => BackPainAssessor.Default.Assess(told);
}
