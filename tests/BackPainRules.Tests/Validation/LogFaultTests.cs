using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Validation;

/// <summary>A run is held against the others and against the plan.</summary>
public class LogFaultTests
{
    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;
    private static readonly RunningSession Run = new() { Date = new(2026, 11, 17), DistanceMeters = 5000, Effort = 4 };
    private static readonly RunnerCase OnPlan = new RunnerCase { On = new(2026, 11, 20) }.With(Running.Plan, TrainingPlan.CouchTo5K);

    /// <summary>Week and run of a step, and what is wrong with it where Couch to 5K is the plan, where another is, and where none is told.</summary>
    public static TheoryData<int, int, string, string> Steps => new()
    {
        { 1, 1, "", "" },
        { 9, 3, "", "" },
        { 10, 1, "week", "" },
        { 9, 4, "run", "" },
        { 52, 14, "week run", "" },
        { 53, 1, "week", "week" },
        { 0, 1, "week", "week" },
        { 1, 0, "run", "run" },
        { 1, 15, "run", "run" },
        { -1, -1, "week run", "week run" },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_that_the_plan_does_not_have_is_refused(int week, int run, string ofCouchTo5K, string ofAnother)
    {
        ValueList<RunningSession> sessions = [Run, Run with { Date = new(2026, 11, 19), Plan = new(week, run) }];
        Wrong(OnPlan with { Sessions = sessions }).Should().Equal(Expected(ofCouchTo5K));
        Wrong(OnPlan.With(Running.Plan, TrainingPlan.Other) with { Sessions = sessions }).Should().Equal(Expected(ofAnother));
        Wrong(OnPlan.With(Running.Plan, Answer.DoesNotKnow) with { Sessions = sessions }).Should().Equal(Expected(ofAnother));
        Wrong(new RunnerCase { On = OnPlan.On, Sessions = sessions }).Should().Equal(Expected(ofAnother));

        static IEnumerable<(string, string)> Expected(string parts) =>
            parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => ($"sessions[1].plan.{part}", "out-of-range"));
    }

    [Fact]
    public void Week_10_is_refused_as_an_answer_too()
    {
        Wrong(OnPlan.With(Running.PlanWeek, 9)).Should().BeEmpty();
        Wrong(OnPlan.With(Running.PlanWeek, 10)).Should().Equal(("answers", "plan-week"));
        Wrong(OnPlan.With(Running.Plan, TrainingPlan.Other).With(Running.PlanWeek, 52)).Should().BeEmpty();
        Wrong(OnPlan.With(Running.Plan, TrainingPlan.Other).With(Running.PlanWeek, 53)).Should().Equal(("answers.running.plan-week", "out-of-range"));
    }

    [Fact]
    public void The_same_run_told_twice_is_refused_and_names_the_other_place()
    {
        var failure = Assessor.Check(OnPlan with { Sessions = [Run, Run with { Effort = 5 }, Run with { }] }).Errors.Should().ContainSingle().Which;
        (failure.PropertyName, failure.ErrorCode).Should().Be(("sessions[2]", "duplicate-run"));
        failure.ErrorMessage.Should().Contain("sessions[0]").And.NotContain("5000");
        Wrong(OnPlan with { Sessions = [Run, Run, Run] }).Should().Equal(("sessions[1]", "duplicate-run"), ("sessions[2]", "duplicate-run"));

        var timed = Run with { DistanceMeters = null, RunningSeconds = 1800.0m };
        Wrong(OnPlan with { Sessions = [timed, timed with { RunningSeconds = 1800 }] }).Should().Equal(("sessions[1]", "duplicate-run"));
    }

    [Fact]
    public void Two_runs_that_differ_or_of_which_little_is_known_may_be_two()
    {
        var unknown = Run with { DistanceMeters = null };
        Wrong(OnPlan with { Sessions = [Run, Run with { Date = Run.Date.AddDays(1) }, Run with { WarmedUp = true }, unknown, unknown] }).Should().BeEmpty();
    }

    [Fact]
    public void An_assessment_is_refused_where_the_check_names_a_fault_and_an_emergency_is_still_seen()
    {
        foreach (var sessions in (ValueList<RunningSession>[])[[Run, Run], [Run with { Plan = new(10, 1) }]])
        {
            var runner = OnPlan.With(CaudaEquina.SaddleNumb, true) with { Sessions = sessions };
            var act = () => Assessor.Assess(runner);
            var exception = act.Should().Throw<InvalidCaseException>().Which;
            exception.Errors.Should().BeEquivalentTo(Assessor.Check(runner).Errors).And.ContainSingle();
            exception.IsEmergency.Should().BeTrue();
        }
    }

    private static IEnumerable<(string, string)> Wrong(RunnerCase runner) =>
        Assessor.Check(runner).Errors.Select(failure => (failure.PropertyName, failure.ErrorCode));
}
