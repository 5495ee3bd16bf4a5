using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>The setting that takes the public advice word for word: one amber sign alone is same-day.</summary>
public class StrictAdviceTests
{
    private static readonly BackPainAssessor Strict = new(BackPainAssessor.Default.Book.With(Settings.StrictNhs, true));

    [Fact]
    public void It_is_off_unless_somebody_turns_it_on() => BackPainAssessor.Default.Book.IsOn(Settings.StrictNhs).Should().BeFalse();

    [Fact]
    public void One_amber_family_alone_is_same_day()
    {
        Check(NoWarningSign.Yes(Pain.WorseOnStraining), "A5.nhs", TriageLevel.SoonWithinDays);
        Check(NoWarningSign.Yes(Night.Wakes), "A5.nhs", TriageLevel.SoonWithinDays);
        Check(NoWarningSign.Yes(Night.Constant), "A5.nhs", TriageLevel.SoonWithinDays);
        Check(UpperBackOnly, "A5.nhs", TriageLevel.SoonWithinDays);
    }

    [Fact]
    public void New_upper_back_pain_is_same_day_even_with_a_clear_muscle_cause()
    {
        Check(UpperBackOnly.Yes(Course.NoBetterAfterRest), "THnhs", TriageLevel.SoonWithinDays);
        Check(UpperBackOnly.Day(1).Yes(Soreness.ClearMuscleCause), "THnhs", TriageLevel.SelfCareWithReview);
        Check(UpperBackOnly, "THnhs", TriageLevel.SoonWithinDays);
        Check(NoWarningSign.Yes(Infection.WeightLoss), "CAN3nhs", TriageLevel.SoonWithinDays);
        Check(UpperBackOnly.Aged(50).Yes(Course.NoBetterAfterRest), "TH4", TriageLevel.UrgentSameDay);
    }

    [Fact]
    public void Other_levels_stay_as_they_are()
    {
        foreach (var told in (RunnerCase[])[
            NoWarningSign,
            TrainingSoreness,
            NoWarningSign.Yes(History.Osteoporosis),
            NoWarningSign.Aged(71).Yes(Course.WorseThanLastWeek),
            NoWarningSign.Yes(Course.WorseTwoWeeks),
            NoWarningSign.Day(42),
            NoWarningSign.Yes(Infection.Fever),
            NoWarningSign.Yes(CaudaEquina.SaddleNumb)])
        {
            Strict.Assess(told).Recommended.Should().Be(BackPainAssessor.Default.Assess(told).Recommended);
        }
    }

    private static void Check(RunnerCase told, string audit, TriageLevel unlessStrict)
    {
        var assessment = Strict.Assess(told);
        assessment.Recommended.Should().Be(TriageLevel.UrgentSameDay);
        assessment.FiredRules.Should().Contain(fired => fired.AuditId == audit && fired.Level == Urgency.UrgentSameDay);
        BackPainAssessor.Default.Assess(told).Recommended.Should().Be(unlessStrict);
    }
}
