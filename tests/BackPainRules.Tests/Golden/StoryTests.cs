using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;
using static BackPainRules.Assessing.AdviceStatus;
using static BackPainRules.Language.PlanPart;

namespace BackPainRules.Tests.Golden;

/// <summary>
/// Ten stories, one for each theme, in which every core safety question is answered: what a careful clinician and a careful coach expect
/// of each. The whole assessments are approved files beside those of the seeds.
/// </summary>
public class StoryTests
{
    public static TheoryData<string> Stories =>
        [.. Directory.EnumerateFiles(Repository.File("samples", "cases"), "story-*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_story_leaves_no_core_question_open_and_its_plan_ends_with_when_to_look_again(string name)
    {
        var runner = Read(name);
        BackPainAssessor.Default.Check(runner).IsValid.Should().BeTrue();
        var assessment = BackPainAssessor.Default.Assess(runner);
        assessment.IsProvisional.Should().BeFalse();
        assessment.Plan.Stages[^1].Part.Should().Be(LookAgain, "every plan ends with when to look again");
        Stage(assessment, LookAgain).Should().Contain("warning-signs");
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_story_gets_one_change_at_most(string name) =>
        Assess(name).Advice.Count(line => line.Advice.IsChange && line.Status != Withheld).Should().BeLessThanOrEqualTo(1);

    [Theory]
    [MemberData(nameof(Stories))]
    public void What_a_story_is_told_to_wait_with_is_nowhere_in_its_plan(string name)
    {
        var plan = Assess(name).Plan;
        var shown = plan.Stages.SelectMany(stage => stage.Lines).Concat(plan.OnDemand).Select(line => line.Advice.Id).ToArray();
        shown.Should().OnlyHaveUniqueItems().And.NotIntersectWith(plan.NotNow.Select(line => line.Advice.Id));
    }

    [Fact]
    public void Sore_on_both_sides_the_day_after_hard_intervals_is_training_soreness()
    {
        var assessment = Assess("story-soreness");
        Levels(assessment).Should().Be((TriageLevel.SelfCare, TriageLevel.SelfCare, TriageLevel.SelfCare));
        assessment.FiredRules.Select(fired => fired.AuditId).Should().Equal("TC1a");
        assessment.Patterns.Select(pattern => pattern.Id).Should().Equal("training-soreness");
        Factors(assessment).Should().Equal("new-effort");
        Status(assessment, "repeat-easily").Should().Be(Recommended, "at plain self-care an easy run is allowed at once");
        Status(assessment, "keep-walking").Should().Be(Recommended);
        Absent(assessment, "relative-rest", "stop-running", "step-back", "physiotherapist", "ask-pharmacist", "ask-about-anti-inflammatory");
    }

    [Fact]
    public void The_soreness_that_hurts_at_rest_or_began_during_the_run_is_no_training_soreness()
    {
        foreach (var mark in (YesNoSignal[])[Catalogue.Soreness.OnlyOnMoving, Catalogue.Soreness.BeganNextDay, Catalogue.Soreness.BothSides])
        {
            var assessment = BackPainAssessor.Default.Assess(Read("story-soreness").With(mark, false));
            assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
            assessment.Patterns.Should().BeEmpty();
            Factors(assessment).Should().BeEmpty();
        }
    }

    [Fact]
    public void Thirteen_miles_after_six_are_a_run_much_longer_than_those_before()
    {
        var runner = Read("story-run-jump");
        runner.Sessions![^1].DistanceMeters.Should().Be(13.1m * 1609.344m);
        runner.Sessions[^1].RunningSeconds.Should().Be(13.1m * 630);

        var assessment = BackPainAssessor.Default.Assess(runner);
        Levels(assessment).Should().Be((TriageLevel.SelfCareWithReview, TriageLevel.SelfCareWithReview, TriageLevel.SelfCareWithReview));
        assessment.Disposition.By.Should().Be(new DateOnly(2026, 11, 26));
        Factors(assessment).Should().Equal("run-jump");
        Status(assessment, "cap-longest-run").Should().Be(Recommended);
        Status(assessment, "keep-walking").Should().Be(Recommended);
        Absent(assessment, "stop-running", "step-back", "check-shoes", "vary-surface", "shorter-steps", "insoles");
        assessment.Plan.Stages.Select(stage => stage.Part).Should().Equal(PlanPart.Today, ThisWeek, WhenRunning, LookAgain);
    }

    [Fact]
    public void A_run_of_six_miles_as_before_is_no_jump()
    {
        var runner = Read("story-run-jump");
        var last = runner.Sessions![^1] with { DistanceMeters = 6 * 1609.344m, RunningSeconds = 3600 };
        Factors(BackPainAssessor.Default.Assess(runner with { Sessions = [.. runner.Sessions.SkipLast(1), last] })).Should().BeEmpty();
    }

    [Fact]
    public void A_steep_race_after_faster_weeks_names_downhill_and_speed_and_blames_nobody()
    {
        var assessment = Assess("story-downhill");
        assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        Factors(assessment).Should().Equal("downhill", "no-strength", "speed-work", "long-steps", "tight-thighs-or-hips");
        Factors(assessment).Should().NotContain("run-jump", "the race was hardly longer than the runs before");
        Status(assessment, "leave-speed-work").Should().Be(Recommended);
        Stage(assessment, Leave).Should().Contain("leave-speed-work");
        Status(assessment, "shorter-steps").Should().Be(Withheld, "one change at a time, and it is not the first");
        Status(assessment, "one-change").Should().Be(Recommended);
        assessment.Plan.Until.Should().Be(new DateOnly(2026, 12, 4), "a change gets 14 days");
        Absent(assessment, "stop-running", "relative-rest", "step-back", "vary-surface", "ask-about-anti-inflammatory");
    }

    [Fact]
    public void Pregnant_at_a_desk_all_day_she_sees_her_midwife_first_and_breaks_up_sitting()
    {
        var assessment = Assess("story-desk");
        assessment.Disposition.Should().Be(new Disposition(TriageLevel.RoutineProfessional, TimeLimit.Within28Days, new(2026, 12, 22), Route.Maternity));
        assessment.FiredRules[0].AuditId.Should().Be("PRG1d");
        Factors(assessment).Should().Equal("long-sitting", "tight-thighs-or-hips");
        Status(assessment, "break-up-sitting").Should().Be(Recommended);
        Status(assessment, "stop-running").Should().Be(Recommended, "running waits for the midwife's word");
        Status(assessment, "warmth").Should().Be(Withheld);
        Line(assessment, "pilates").Instead.Should().Contain(change => change.Contains("week 16"), "a usual class does not fit");
        Line(assessment, "massage").Instead.Should().NotBeEmpty();
        Line(assessment, "exercise-bike").Instead.Should().NotBeEmpty("sitting makes it worse");
        assessment.Plan.Stages.Select(stage => stage.Part).Should().Equal(PlanPart.Today, ThisWeek, Leave, LookAgain);
        Absent(assessment, "ask-about-anti-inflammatory", "physiotherapist");
    }

    [Fact]
    public void What_comes_back_again_and_again_is_examined_and_trained()
    {
        var assessment = Assess("story-strength");
        assessment.Disposition.Should().Be(new Disposition(TriageLevel.RoutineProfessional, TimeLimit.Within28Days, new(2026, 12, 18), Route.PhysioOrDoctor));
        assessment.FiredRules[0].AuditId.Should().Be("TC9b");
        Factors(assessment).Should().Equal("earlier-back-trouble", "no-strength", "weak-trunk-or-legs", "no-warm-up");
        foreach (var id in (string[])["physiotherapist", "leg-strength", "trunk-strength", "other-sport", "walking-plan", "keep-walking"])
        {
            Status(assessment, id).Should().Be(Recommended);
        }

        Stage(assessment, ThisWeek).Should().Contain(["physiotherapist", "leg-strength"]);
        assessment.Advice.Should().Contain(line => line.Advice.Id == "pilates" && line.Status != Withheld, "she likes classes");
        assessment.Plan.Stages.Select(stage => stage.Part).Should().Equal(PlanPart.Today, ThisWeek, WhenRunning, LookAgain);
        Absent(assessment, "stop-running", "relative-rest", "step-back", "cap-longest-run");
    }

    [Fact]
    public void Already_examined_and_unchanged_it_needs_no_second_appointment()
    {
        var assessment = BackPainAssessor.Default.Assess(Read("story-strength").With(Catalogue.Course.AlreadySeen, true));
        assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        Absent(assessment, "routine-appointment");
    }

    [Fact]
    public void Shoulders_up_to_the_ears_are_a_harmless_thing_to_loosen()
    {
        var assessment = Assess("story-shoulders");
        assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        Factors(assessment).Should().Equal("head-posture", "tense-shoulders");
        foreach (var id in (string[])["loose-shoulders", "upper-back-stretch", "others-experience", "rest-days"])
        {
            Status(assessment, id).Should().Be(Recommended);
        }

        assessment.Advice.Should().Contain(line => line.Advice.Id == "ball" && line.Status != Withheld, "asked for, on a muscle that is sore to press");
        Absent(assessment, "stop-running", "relative-rest", "step-back", "small-turns", "massage");
    }

    [Fact]
    public void The_same_shoulders_with_pain_in_the_upper_back_are_looked_at_first()
    {
        var assessment = BackPainAssessor.Default.Assess(Read("story-shoulders").With(Catalogue.Pain.InUpperBack, true));
        assessment.Recommended.Should().Be(TriageLevel.SoonWithinDays);
        Factors(assessment).Should().NotContain("tense-shoulders");
        Absent(assessment, "loose-shoulders");
    }

    [Fact]
    public void Ten_kilometres_straight_after_three_months_off_were_too_much_for_now()
    {
        var assessment = Assess("story-return");
        assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        Factors(assessment).Should().Equal("fast-return", "no-strength", "restart", "running-injury", "no-warm-up");
        Status(assessment, "relative-rest").Should().Be(Recommended);
        Status(assessment, "step-back").Should().Be(Recommended);
        Status(assessment, "return-by-steps").Should().Be(Recommended);
        Stage(assessment, PlanPart.Today).Should().Contain("relative-rest");
        Stage(assessment, BeforeRunning).Should().Contain("return-by-steps");
        Status(assessment, "repeat-plan-week").Should().Be(Withheld);
        Absent(assessment, "repeat-easily", "ask-about-anti-inflammatory");
        Factors(assessment).Should().NotContain("run-jump", "nothing was run in the 30 days before");
    }

    [Fact]
    public void A_blood_pressure_and_a_water_tablet_leave_an_anti_inflammatory_to_no_one_but_a_pharmacist()
    {
        var assessment = Assess("story-medicine");
        assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview, "67, and not the first back pain: age alone is no sign");
        Factors(assessment).Should().Equal("earlier-back-trouble");
        Status(assessment, "ask-pharmacist").Should().Be(Recommended);
        Stage(assessment, PlanPart.Today).Should().Contain("ask-pharmacist", "it was asked for");
        Status(assessment, "ask-about-anti-inflammatory").Should().Be(Withheld);
        Line(assessment, "ask-about-anti-inflammatory").Instead.Should().NotBeEmpty();
        Status(assessment, "ask-about-paracetamol").Should().Be(Recommended);
        Status(assessment, "warmth").Should().Be(Recommended);
        Absent(assessment, "ask-about-gel", "strong-painkillers", "stop-running");
    }

    [Fact]
    public void Without_the_tablets_the_pharmacist_still_looks_first_at_his_age()
    {
        var runner = Read("story-medicine").With(Catalogue.Medicines.PressureAndWaterTablets, false).With(Catalogue.Medicines.PressureOrWaterTablet, false);
        var line = Line(BackPainAssessor.Default.Assess(runner), "ask-about-anti-inflammatory");
        line.Status.Should().Be(Recommended);
        line.Instead.Should().ContainSingle().Which.Should().Contain("pharmacist");
    }

    [Fact]
    public void Five_months_of_stiff_mornings_that_moving_eases_are_tested_for_inflammation()
    {
        var assessment = Assess("story-inflammatory");
        assessment.Disposition.Should().Be(new Disposition(TriageLevel.RoutineProfessional, TimeLimit.Within28Days, new(2026, 12, 18), Route.Doctor));
        assessment.FiredRules[0].AuditId.Should().Be("SPA2");
        assessment.FiredRules.Should().NotContain(fired => fired.Level > Urgency.RoutineProfessional, "waking that eases on getting up belongs to the picture");
        assessment.Patterns.Select(pattern => pattern.Id).Should().Equal("inflammatory-picture");
        Factors(assessment).Should().Equal("no-strength");
        Status(assessment, "ask-about-inflammation").Should().Be(Recommended);
        Stage(assessment, ThisWeek).Should().Contain("ask-about-inflammation");
        Absent(assessment, "stop-running", "relative-rest", "ask-about-anti-inflammatory", "step-back");
    }

    [Fact]
    public void One_bony_spot_that_hurts_more_as_a_run_goes_on_is_seen_within_two_working_days_and_not_run_on()
    {
        var assessment = Assess("story-bone");
        assessment.Disposition.Should().Be(new Disposition(TriageLevel.SoonWithinDays, TimeLimit.Within2WorkingDays, new(2026, 11, 24), Route.Doctor));
        assessment.FiredRules.Where(fired => fired.Level == Urgency.SoonWithin2Days).Select(fired => fired.AuditId).Should().BeEquivalentTo("BSI1b", "BSI2a", "BSI13b");
        assessment.RedFlags.Should().ContainSingle().Which.Flag.Id.Should().Be("bone-stress");
        assessment.RedFlags[0].IsTold.Should().BeTrue();
        Factors(assessment).Should().BeEmpty("nothing about strength or habits may stand beside a bone that may be hurt");
        Status(assessment, "stop-running").Should().Be(Recommended);
        foreach (var id in (string[])["trial-jog", "massage", "warmth", "leg-strength", "exercise-bike", "ask-about-anti-inflammatory", "return-by-steps"])
        {
            Status(assessment, id).Should().Be(Withheld, $"{id} is not for a bone that may be hurt");
        }

        assessment.Plan.Stages.Select(stage => stage.Part).Should().Equal(PlanPart.Today, Leave, LookAgain);
        Stage(assessment, PlanPart.Today)[0].Should().Be("appointment-soon");
        Absent(assessment, "repeat-easily", "shorter-steps");
    }

    [Fact]
    public void The_same_spot_with_a_limp_is_seen_today() =>
        BackPainAssessor.Default.Assess(Read("story-bone").With(Catalogue.Bone.Limp, true)).Recommended.Should().Be(TriageLevel.UrgentSameDay);

    private static (TriageLevel, TriageLevel, TriageLevel) Levels(Assessment assessment) =>
        (assessment.Range.Floor, assessment.Recommended, assessment.Range.Ceiling);

    private static IEnumerable<string> Factors(Assessment assessment) => assessment.Factors.Select(line => line.Factor.Id);

    private static string[] Stage(Assessment assessment, PlanPart part) =>
        [.. assessment.Plan.Stages.Where(stage => stage.Part == part).SelectMany(stage => stage.Lines).Select(line => line.Advice.Id)];

    private static AdviceLine Line(Assessment assessment, string id) => assessment.Advice.Single(line => line.Advice.Id == id);

    private static AdviceStatus Status(Assessment assessment, string id) => Line(assessment, id).Status;

    private static void Absent(Assessment assessment, params string[] ids) => assessment.Advice.Select(line => line.Advice.Id).Should().NotIntersectWith(ids);

    private static Assessment Assess(string name) => BackPainAssessor.Default.Assess(Read(name));

    private static RunnerCase Read(string name) =>
        CaseJson.Read(File.ReadAllBytes(Repository.File("samples", "cases", $"{name}.json")), BackPainAssessor.Default.Book);
}
