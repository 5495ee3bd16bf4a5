using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>A2: what follows when a sign was asked and the person does not know or prefers not to say.</summary>
public class CannotSayTests
{
    private static readonly DateOnly Tuesday = new(2026, 11, 24);

    public static TheoryData<string, string> CaudaEquinaSigns => new()
    {
        { CaudaEquina.SaddleNumb.Id, "CES1d?" },
        { CaudaEquina.SaddlePartlyNumb.Id, "CES10b?" },
        { CaudaEquina.CannotPassUrine.Id, "CES2a?" },
        { CaudaEquina.NoUrgeForHours.Id, "CES2b?" },
        { CaudaEquina.UrineFlowChanged.Id, "CES2f?" },
        { CaudaEquina.UrineLeaks.Id, "CES3d?" },
        { CaudaEquina.UrineControlChanged.Id, "CES3d?" },
        { CaudaEquina.BowelControlLost.Id, "CES4d?" },
        { CaudaEquina.SexualFunctionLost.Id, "CES5b?" },
        { CaudaEquina.UrineUrgency.Id, "CES9c?" },
    };

    public static TheoryData<string, string> OtherEmergencies => new()
    {
        { Emergency.Accident.Id, "FRX1a?" },
        { Emergency.ChestPainNow.Id, "VAS0b?" },
        { Infection.SepsisSign.Id, "INF1a?" },
        { CaudaEquina.BothLegs.Id, "CES6f?" },
        { CaudaEquina.LegPainSwitched.Id, "CES7b?" },
    };

    public static TheoryData<string, string> SameDaySigns => new()
    {
        { Infection.Fever.Id, "INF1d?" },
        { Emergency.ChestPainLately.Id, "VAS0c?" },
        { Nerve.FootDrop.Id, "MOT1d?" },
        { Severity.CannotCare.Id, "A25a?" },
    };

    public static TheoryData<string> LesserSigns =>
    [
        Severity.HardToTalk.Id,
        Severity.CannotSleep.Id,
        Severity.HardToMove.Id,
        Infection.WeightLoss.Id,
        Infection.Unwell.Id,
        Course.WorseTwoWeeks.Id,
        Course.Recurrent.Id,
        Course.WorseThanLastWeek.Id,
        Nerve.LegPain.Id,
        Nerve.Tingling.Id,
        Night.Wakes.Id,
        Pain.WorseOnStraining.Id,
        Pain.MidlinePoint.Id,
        History.Diabetes.Id,
        History.Osteoporosis.Id,
        History.ImmuneWeak.Id,
    ];

    /// <summary>The same, each with its rule and letter, for whoever asks another book.</summary>
    internal static IEnumerable<LevelRow> Rows =>
    [
        .. CaudaEquinaSigns.Select(row => Row(row, Urgency.SoonWithin2Days, "alone", NoWarningSign)),
        .. CaudaEquinaSigns.Where(row => (string)row[0] != CaudaEquina.UrineUrgency.Id).Select(row => Row(row, Urgency.UrgentSameDay, "beside a leg sign", NoWarningSign.Yes(Nerve.LegPain))),
        .. CaudaEquinaSigns.Select(row => Row(row, Urgency.UrgentSameDay, "from somebody who cannot answer well", NoWarningSign.Yes(Person.AnswersUnsure))),
        .. CaudaEquinaSigns.Where(row => (string)row[0] != CaudaEquina.BowelControlLost.Id)
            .Select(row => Row(row, Urgency.UrgentSameDay, "beside another such sign", NoWarningSign.Unsure(CaudaEquina.BowelControlLost))),
        Row([CaudaEquina.UrineUrgency.Id, "CES9b?"], Urgency.UrgentSameDay, "beside a leg sign", NoWarningSign.Yes(Nerve.LegPain)),
        .. OtherEmergencies.Select(row => Row(row, Urgency.UrgentSameDay, "alone", NoWarningSign)),
        .. SameDaySigns.Select(row => Row(row, Urgency.SoonWithin2Days, "alone", NoWarningSign)),
    ];

    public static TheoryData<string> RowNames => [.. Rows.Select(row => row.Name)];

    public static TheoryData<string> LegSigns =>
        [Nerve.LegPain.Id, Nerve.Tingling.Id, Nerve.NumbPatch.Id, Nerve.LegWeak.Id];

    [Theory]
    [MemberData(nameof(RowNames))]
    public void A_sign_in_doubt_calls_the_level_of_its_row(string name)
    {
        var row = Rows.Single(row => row.Name == name);
        Assess(row.Told).FiredRules.Where(fired => fired.RuleId == row.Rule).Should().Equal(row.Fired);
    }

    [Theory]
    [MemberData(nameof(CaudaEquinaSigns))]
    public void One_cauda_equina_sign_alone_means_two_working_days(string sign, string audit)
    {
        foreach (var told in BothRefusals(NoWarningSign, sign))
        {
            var assessment = Assess(told);
            assessment.Recommended.Should().Be(TriageLevel.SoonWithinDays);
            assessment.Disposition.Limit.Should().Be(TimeLimit.Within2WorkingDays);
            assessment.Disposition.By.Should().Be(Tuesday);
            assessment.FiredRules.Should().Contain(fired => fired.AuditId == audit && fired.Level == Urgency.SoonWithin2Days);
            assessment.RedFlags.Should().Contain(flag => !flag.IsTold);
        }
    }

    [Theory]
    [MemberData(nameof(LegSigns))]
    public void One_cauda_equina_sign_beside_a_leg_sign_means_today(string legSign) =>
        Assess(NoWarningSign.Yes(Sign(legSign)).Unsure(CaudaEquina.SaddleNumb)).Recommended.Should().Be(TriageLevel.UrgentSameDay);

    [Theory]
    [MemberData(nameof(CaudaEquinaSigns))]
    public void Two_cauda_equina_signs_mean_today(string sign, string audit)
    {
        var other = sign == CaudaEquina.SaddleNumb.Id ? CaudaEquina.BowelControlLost : CaudaEquina.SaddleNumb;
        var assessment = Assess(NoWarningSign.Unsure(Sign(sign), other));
        assessment.Recommended.Should().Be(TriageLevel.UrgentSameDay);
        var inDoubt = assessment.FiredRules.Where(fired => fired.AuditId.EndsWith('?')).ToArray();
        inDoubt.Should().HaveCount(2).And.OnlyContain(fired => fired.Level == Urgency.UrgentSameDay);
        inDoubt.Select(fired => fired.AuditId[..^2]).Should().Contain(audit[..^2], "the rule is in doubt; its letter may be another beside a second sign");
    }

    [Fact]
    public void A_leg_sign_that_is_in_doubt_as_well_does_not_count_as_there() =>
        Assess(NoWarningSign.Unsure(CaudaEquina.SaddleNumb, Nerve.Tingling)).Disposition.Limit.Should().Be(TimeLimit.Within2WorkingDays);

    [Fact]
    public void A_cauda_equina_sign_that_was_not_asked_does_not_count_as_a_second_one()
    {
        var assessment = Assess(NoWarningSign.Unsure(CaudaEquina.SaddleNumb).NotAsked(CaudaEquina.BowelControlLost));
        assessment.Disposition.Limit.Should().Be(TimeLimit.Within2WorkingDays);
        assessment.Range.Ceiling.Should().Be(TriageLevel.EmergencyNow);
    }

    [Fact]
    public void A_sign_in_doubt_beside_one_that_was_told_means_no_less_than_beside_one_in_doubt()
    {
        var scanned = NoWarningSign.Yes(CaudaEquina.ScannedAndClear).Unsure(CaudaEquina.UrineUrgency);
        Assess(scanned.Unsure(CaudaEquina.UrineLeaks)).Recommended.Should().Be(TriageLevel.UrgentSameDay);
        Assess(scanned.Yes(CaudaEquina.UrineLeaks)).Recommended.Should().Be(TriageLevel.UrgentSameDay, "to tell the sign must not lower the level");
        Assess(scanned.Unsure(CaudaEquina.UrineControlChanged)).Recommended.Should().Be(TriageLevel.UrgentSameDay);
        Assess(scanned.Unsure(CaudaEquina.UrineControlChanged).Yes(CaudaEquina.UrineLeaks)).Recommended.Should().Be(TriageLevel.UrgentSameDay);
    }

    [Theory]
    [MemberData(nameof(OtherEmergencies))]
    public void Another_emergency_sign_means_today(string sign, string audit)
    {
        foreach (var told in BothRefusals(NoWarningSign, sign))
        {
            var assessment = Assess(told);
            assessment.Recommended.Should().Be(TriageLevel.UrgentSameDay);
            assessment.FiredRules.Should().Contain(fired => fired.AuditId == audit && fired.Level == Urgency.UrgentSameDay);
        }
    }

    [Theory]
    [MemberData(nameof(SameDaySigns))]
    public void A_same_day_sign_means_two_working_days(string sign, string audit)
    {
        foreach (var told in BothRefusals(NoWarningSign, sign))
        {
            var assessment = Assess(told);
            assessment.Disposition.Limit.Should().Be(TimeLimit.Within2WorkingDays);
            assessment.FiredRules.Should().Contain(fired => fired.AuditId == audit && fired.Level == Urgency.SoonWithin2Days);
        }
    }

    [Theory]
    [MemberData(nameof(LesserSigns))]
    public void A_lesser_sign_or_a_weak_family_adds_no_level(string sign)
    {
        foreach (var told in BothRefusals(NoWarningSign, sign))
        {
            var assessment = Assess(told);
            assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
            assessment.FiredRules.Should().NotContain(fired => fired.AuditId.EndsWith('?'));
        }
    }

    [Fact]
    public void A_history_about_which_the_person_does_not_know_counts_as_no()
    {
        var assessment = Assess(NoWarningSign.Yes(Infection.Fever).Unsure(History.ImmuneWeak, History.InjectedDrugs, History.SpineProcedure));
        assessment.Recommended.Should().Be(TriageLevel.UrgentSameDay);
        assessment.FiredRules.Where(fired => fired.RuleId == "infection.fever").Should().ContainSingle(fired => fired.AuditId == "INF1d");
    }

    [Fact]
    public void What_was_not_asked_alone_never_goes_beyond_a_review()
    {
        var assessment = Assess(Nothing.Yes(Pain.InLowBack));
        assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        assessment.IsProvisional.Should().BeTrue();
        assessment.Range.Ceiling.Should().Be(TriageLevel.EmergencyNow);
    }

    private static LevelRow Row(object[] row, Urgency level, string when, RunnerCase told)
    {
        var (sign, audit) = (Sign((string)row[0]), (string)row[1]);
        var rule = BackPainAssessor.Default.Book.Rules.Single(rule => rule.Row == audit[..^2]);
        return new(rule.Id, audit, level, $"{sign} is in doubt, {when}", told.Unsure(sign));
    }

    private static RunnerCase[] BothRefusals(RunnerCase runner, string sign) => [runner.Unsure(Sign(sign)), runner.Declined(Sign(sign))];

    private static YesNoSignal Sign(string id) => (YesNoSignal)BackPainAssessor.Default.Book.FindSignal(id)!;

    private static Assessment Assess(RunnerCase told) => BackPainAssessor.Default.Assess(told);
}
