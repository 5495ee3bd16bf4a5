using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>The cases of section 7 of the evidence in which simple rules go wrong. All other warning signs are denied.</summary>
public class WorkedCaseTests
{
    // 1: 'muscular', worse leaning back and on waking, no better after a week of rest.
    private static RunnerCase MuscularUpperBack => UpperBackOnly.Day(8).Yes(Course.NoBetterAfterRest, Night.WorseLying, Pain.MuscleSoreToPress);

    // 3: 28, stiff mornings for 4 months, eases when running, wakes at 4 and getting up helps.
    private static RunnerCase StiffMornings => NoWarningSign.Day(120).Aged(28)
        .With(Inflammatory.AgeAtOnset, 28)
        .With(Inflammatory.DaysSinceOnset, 120)
        .With(Pain.MorningStiffness, 45)
        .Yes(Night.Wakes, Night.EasesOnRising, Inflammatory.WakesSecondHalf, Inflammatory.BetterWithMovement);

    // 17: the first downhill run yesterday, both thighs and buttocks ache, 4 of 10, no tingling.
    private static RunnerCase Downhill => TrainingSoreness.Yes(Pain.InButtock).With(Pain.Now, 4).With(Pain.Worst, 4);

    // 19: Couch to 5K week 5 run 3 done, 2 of 10 on the next morning, both sides, gone by noon.
    private static RunnerCase WeekFive => TrainingSoreness.Yes(Pain.AfterRun, Running.PlannedStep)
        .With(Running.Plan, TrainingPlan.CouchTo5K)
        .With(Running.PlanWeek, 5)
        .With(Pain.Now, 0);

    // 21: 30, ibuprofen works within a day, heel diagnosed, psoriasis, 5 months.
    private static RunnerCase HeelAndSkin => NoWarningSign.Day(150).Aged(30)
        .With(Inflammatory.AgeAtOnset, 29)
        .With(Inflammatory.DaysSinceOnset, 150)
        .Yes(Inflammatory.BetterWithNsaid, Inflammatory.Enthesitis, Inflammatory.Psoriasis);

    // 25: 8 of 10 for 3 days, spasm, can walk, sleeps in parts.
    private static RunnerCase Spasm => NoWarningSign.Day(3).With(Pain.Now, 8);

    [Fact]
    public void Case_1_muscle_feel_is_no_evidence()
    {
        Check(MuscularUpperBack, TriageLevel.SoonWithinDays, "TH5");
        Assess(MuscularUpperBack).Disposition.Limit.Should().Be(TimeLimit.Within2WorkingDays);
        Check(MuscularUpperBack.Aged(50), TriageLevel.UrgentSameDay, "TH4");
        foreach (var risk in (YesNoSignal[])[History.LongTermSteroid, History.Osteoporosis, Fracture.MinorTrauma, Infection.WeightLoss, History.ImmuneWeak])
        {
            Check(MuscularUpperBack.Yes(risk), TriageLevel.UrgentSameDay, "TH4");
        }

        Check(MuscularUpperBack.Yes(Infection.Fever), TriageLevel.UrgentSameDay, "INF1d");
    }

    [Fact]
    public void Case_3_running_does_not_fix_it()
    {
        Check(StiffMornings, TriageLevel.RoutineProfessional, "SPA3", "TC8b");
        Assess(StiffMornings).FiredRules.Should().NotContain(fired => fired.RuleId == "weak-signs.families", "the waking eases on rising");
        Check(StiffMornings.Yes(Inflammatory.Relative), TriageLevel.RoutineProfessional, "SPA2");

        var withoutWaking = StiffMornings.No(Night.Wakes, Inflammatory.WakesSecondHalf);
        Assess(withoutWaking).Explain("inflammatory.referral").Truth.Should().Be(Truth.Unknown, "morning stiffness is no item: 2 for sure, the others are open");
    }

    [Fact]
    public void Case_9_a_numb_saddle_outranks_pain_that_falls()
    {
        var told = NoWarningSign.With(Pain.Now, 3).Yes(Nerve.LegPain, Course.Improving, CaudaEquina.SaddleNumb);
        Check(told, TriageLevel.EmergencyNow, "CES1d");
    }

    [Fact]
    public void Case_17_sore_muscles_in_both_legs_are_no_nerve_sign()
    {
        Check(Downhill, TriageLevel.SelfCareWithReview, "TC1b");
        Check(Downhill.Yes(CaudaEquina.BothLegs), TriageLevel.EmergencyNow, "CES6f");
        Check(Downhill.Unsure(CaudaEquina.BothLegs), TriageLevel.UrgentSameDay, "CES6f?");
    }

    [Fact]
    public void Case_19_a_planned_step_is_no_fault()
    {
        Check(WeekFive, TriageLevel.SelfCare, "TC1a");
        Assess(WeekFive).Factors.Select(line => line.Factor.Id).Should().BeEquivalentTo("new-effort", "planned-step-up");

        var notAsked = Assess(WeekFive.NotAsked(CaudaEquina.BowelControlLost));
        notAsked.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        notAsked.IsProvisional.Should().BeTrue();
    }

    [Fact]
    public void Case_21_what_an_anti_inflammatory_calms_is_not_always_a_strain()
    {
        Check(HeelAndSkin, TriageLevel.RoutineProfessional, "SPA2");
        Check(HeelAndSkin.NotAsked(Inflammatory.Enthesitis), TriageLevel.RoutineProfessional, "SPA3");
    }

    [Fact]
    public void Case_25_severity_alone_is_no_emergency()
    {
        var moderate = Spasm.Yes(Severity.NoneOfThese);
        Check(moderate, TriageLevel.SelfCareWithReview, "TC0");
        Check(Spasm.Yes(Severity.CannotSleep), TriageLevel.SoonWithinDays, "A25b");
        Check(Spasm.Yes(Severity.HardToMove), TriageLevel.SoonWithinDays, "A25b");
        Check(Spasm.Yes(Severity.CannotCare), TriageLevel.UrgentSameDay, "A25a");
    }

    private static void Check(RunnerCase told, TriageLevel level, params string[] audits)
    {
        var assessment = Assess(told);
        assessment.Recommended.Should().Be(level);
        assessment.FiredRules.Select(fired => fired.AuditId).Should().Contain(audits);
    }

    private static Assessment Assess(RunnerCase told) => BackPainAssessor.Default.Assess(told);
}
