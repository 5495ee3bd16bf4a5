using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;
using static BackPainRules.Assessing.AdviceStatus;

namespace BackPainRules.Tests.Golden;

/// <summary>
/// The stories that the product was made from: what a careful reader of the evidence expects of each, and the whole assessment as an
/// approved file. Refresh the files with BACKPAINRULES_REFRESH=1 and review the difference.
/// </summary>
public class SeedCaseTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateFiles(Repository.File("samples", "cases"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_assessment_is_the_approved_one(string name)
    {
        var (actual, approved) = Repository.Approved(AssessmentJson.Write(Assess(name)), "tests", "BackPainRules.Tests", "Golden", "Cases", $"{name}.json");
        actual.Should().Be(approved);
    }

    [Fact]
    public void A_beginner_sore_the_day_after_the_first_run_looks_after_it_and_takes_shorter_steps()
    {
        var assessment = Assess("seed-000");
        assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        assessment.IsProvisional.Should().BeTrue("nobody asked the safety questions in the thread");
        assessment.Factors.Select(line => line.Factor.Id).Should().Equal("earlier-back-trouble", "long-steps", "insoles-left-out");
        Status(assessment, "shorter-steps").Should().Be(Conditional);
        Status(assessment, "insoles").Should().Be(Withheld, "one change at a time");
        assessment.Patterns.Should().BeEmpty("training soreness needs every mark answered");
    }

    [Fact]
    public void The_same_beginner_well_after_the_next_run_carries_on()
    {
        var assessment = Assess("seed-000-later");
        assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        assessment.Factors.Should().BeEmpty();
        Status(assessment, "repeat-easily").Should().Be(Conditional);
        Status(assessment, "shorter-steps").Should().Be(Conditional, "what went well may go on");
    }

    [Fact]
    public void Week_six_of_a_plan_is_a_planned_step_and_no_fault()
    {
        var assessment = Assess("seed-001");
        assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        assessment.Factors.Should().ContainSingle().Which.Factor.Id.Should().Be("planned-step-up");
        assessment.Factors.Should().NotContain(line => line.Factor.Id == "run-jump", "a plan step is never called a jump");
        Status(assessment, "repeat-plan-week").Should().Be(Conditional);
    }

    [Fact]
    public void Upper_back_pain_that_a_week_of_rest_did_not_ease_is_seen_within_two_working_days()
    {
        var assessment = Assess("seed-002");
        assessment.Disposition.Should().Be(new Disposition(TriageLevel.SoonWithinDays, TimeLimit.Within2WorkingDays, new(2026, 11, 24), Route.Doctor));
        assessment.FiredRules.Select(fired => fired.AuditId).Should().Contain("TH5");
        assessment.RedFlags.Should().Contain(line => line.Flag.Id == "upper-back-pain" && line.IsTold);
        assessment.Factors.Should().NotContain(line => line.Factor.Id == "tense-shoulders", "'feels muscular' is no cause");
        Status(assessment, "stop-running").Should().Be(Recommended);
        assessment.Advice.Should().NotContain(line => line.Advice.Id == "loose-shoulders");
    }

    [Fact]
    public void The_same_upper_back_pain_at_fifty_is_seen_today()
    {
        var runner = Read("seed-002").With(Catalogue.Person.Age, 50);
        BackPainAssessor.Default.Assess(runner).Recommended.Should().Be(TriageLevel.UrgentSameDay);
    }

    [Fact]
    public void Soreness_since_the_runs_got_longer_is_no_matter_of_weight()
    {
        var assessment = Assess("seed-003");
        assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        assessment.Factors.Should().ContainSingle().Which.Factor.Id.Should().Be("longer-runs");
        Status(assessment, "cap-longest-run").Should().Be(Conditional);
        AssessmentJson.Write(assessment).Should().NotContainAny("weight loss", "overweight", "BMI");
    }

    [Fact]
    public void A_typical_reader_of_the_article_gets_strength_first_and_one_change_at_a_time()
    {
        var assessment = Assess("seed-004");
        assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        assessment.Factors.Select(line => line.Factor.Id).Should().Equal(
            "no-strength", "run-jump", "tight-hamstrings", "weak-trunk-or-legs", "hard-surface", "long-sitting", "worn-shoes");
        assessment.Advice.Count(line => line.Advice.IsChange && line.Status != Withheld).Should().Be(1);
        Status(assessment, "ask-about-anti-inflammatory").Should().Be(Conditional, "its contraindications were not asked");
    }

    private static AdviceStatus Status(Assessment assessment, string id) => assessment.Advice.Single(line => line.Advice.Id == id).Status;

    private static Assessment Assess(string name) => BackPainAssessor.Default.Assess(Read(name));

    private static RunnerCase Read(string name) =>
        CaseJson.Read(File.ReadAllBytes(Repository.File("samples", "cases", $"{name}.json")), BackPainAssessor.Default.Book);
}
