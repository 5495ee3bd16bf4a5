using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>One load note at most: the first of LN4, LN2, LN1, LN3, LN5, LN6 that fires. Notes never change a level.</summary>
public class LoadNoteTests
{
    private static readonly Factor[] Notes = [Factors.PlannedStepUp, Factors.Restart, Factors.RunJump, Factors.LongerWeek, Factors.FirstWeek];

    [Fact]
    public void The_planned_step_comes_before_every_other_note() => Check(
        from runner in LastRuns
        select (runner.Yes(Running.PlannedStep).With(Running.Plan, TrainingPlan.CouchTo5K).With(Running.PlanWeek, 5), (Factor?)Factors.PlannedStepUp));

    [Fact]
    public void A_restart_comes_before_a_jump_and_a_longer_week() => Check(
        from runner in Unplanned(LastRuns)
        where !IsFirstWeek(runner) && Is(runner, Running.RanBefore, Answer.No)
        select (runner, (Factor?)Factors.Restart));

    [Fact]
    public void A_jump_comes_before_a_longer_week() => Check(
        from runner in Unplanned(LastRuns)
        where !IsFirstWeek(runner) && Is(runner, Running.RanBefore, Answer.Yes)
        select (runner, IsAbove(runner, Running.DistanceJump, 1.10m) ? Factors.RunJump : IsBeginnersLongerWeek(runner) ? Factors.LongerWeek : null));

    [Fact]
    public void The_first_week_is_noted_where_nothing_else_is() => Check(
        from runner in Unplanned(LastRuns)
        where Is(runner, Running.RanBefore, Answer.Yes) && !IsAbove(runner, Running.DistanceJump, 1.10m) && !IsBeginnersLongerWeek(runner)
        select (runner, IsFirstWeek(runner) ? Factors.FirstWeek : (Factor?)null));

    // What a log may say of the last run, its week and the runner: each note apart from the plan can fire.
    private static IEnumerable<RunnerCase> LastRuns =>
        from ranBefore in (bool[])[true, false]
        from jump in (decimal[])[1.10m, 1.101m]
        from week in (decimal[])[1.30m, 1.301m]
        from months in (int[])[0, 1, 24]
        from index in (decimal[])[30.0m, 30.1m]
        let runner = NoWarningSign.Yes(Pain.DuringRun)
            .No(Running.LongerBouts)
            .With(Running.RanBefore, ranBefore)
            .With(Running.Months, months)
            .With(Running.FirstWeek, months == 0)
            .With(Running.WeekDistance, 3)
            .With(Person.MassIndex, index)
        select ranBefore ? runner.With(Running.DistanceJump, jump).With(Running.MinutesJump, jump).With(Running.WeekJump, week) : runner;

    private static IEnumerable<RunnerCase> Unplanned(IEnumerable<RunnerCase> runners) =>
        from runner in runners
        from plan in (TrainingPlan[])[TrainingPlan.None, TrainingPlan.Other]
        select runner.No(Running.PlannedStep).With(Running.Plan, plan);

    private static bool IsFirstWeek(RunnerCase runner) => Is(runner, Running.FirstWeek, Answer.Yes) && IsAbove(runner, Person.MassIndex, 30);

    private static bool IsBeginnersLongerWeek(RunnerCase runner) => !IsAbove(runner, Running.Months, 1) && IsAbove(runner, Running.WeekJump, 1.30m);

    private static bool Is(RunnerCase runner, YesNoSignal sign, Answer answer) => runner.Answers[sign.Id] == answer;

    private static bool IsAbove(RunnerCase runner, NumberSignal signal, decimal number) => runner.Answers[signal.Id].From > number;

    private static void Check(IEnumerable<(RunnerCase Told, Factor? Note)> cases)
    {
        var all = cases.ToArray();
        all.Should().NotBeEmpty();
        foreach (var (told, note) in all)
        {
            var assessment = BackPainAssessor.Default.Assess(told);
            assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
            assessment.Factors.Select(line => line.Factor).Where(Notes.Contains).Should().Equal(note is null ? [] : [note], string.Join(", ", told.Answers));
        }
    }
}
