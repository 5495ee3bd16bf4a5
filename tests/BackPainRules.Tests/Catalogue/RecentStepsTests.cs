using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.CatalogueReading;

/// <summary>Step rate and step length out of the log.</summary>
public class RecentStepsTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    // What is not known.
    private static Reading Nothing => default;

    [Fact]
    public void These_are_the_signals_of_gait_that_the_log_answers() =>
        Gait.Questions.SelectMany(question => question.Answers).Where(signal => signal.Reader is not null).Should().BeEquivalentTo([Gait.Cadence, Gait.StepLength]);

    [Fact]
    public void Runs_count_by_their_running_time()
    {
        Read(Gait.Cadence, Steps(0, 180, 1.2m, 1_000), Steps(2, 160, 0.8m, 3_000)).Should().Be(Gait.Cadence.Of(165));
        Read(Gait.StepLength, Steps(0, 180, 1.2m, 1_000), Steps(2, 160, 0.8m, 3_000)).Should().Be(Gait.StepLength.Of(0.9m));
    }

    [Fact]
    public void Where_a_running_time_is_missing_or_all_are_0_each_run_counts_alike()
    {
        Read(Gait.Cadence, Steps(0, 180, 1.2m, 1_000), Steps(2, 160, 0.8m, null)).Should().Be(Gait.Cadence.Of(170));
        Read(Gait.StepLength, Steps(0, 180, 1.2m, null), Steps(2, 160, 0.8m, 3_000)).Should().Be(Gait.StepLength.Of(1));
        Read(Gait.Cadence, Steps(0, 180, 1.2m, 0), Steps(2, 160, 0.8m, 0)).Should().Be(Gait.Cadence.Of(170));
    }

    [Fact]
    public void A_run_that_does_not_tell_its_steps_does_not_count()
    {
        Read(Gait.Cadence, Steps(0, 180, null, 1_000), Steps(2, null, 0.8m, null)).Should().Be(Gait.Cadence.Of(180));
        Read(Gait.StepLength, Steps(0, 180, null, 1_000), Steps(2, null, 0.8m, null)).Should().Be(Gait.StepLength.Of(0.8m));
        Read(Gait.Cadence, Steps(0, null, 0.8m, 1_000)).Should().Be(Nothing);
        Read(Gait.StepLength, Steps(0, 180, null, 1_000)).Should().Be(Nothing);
        Read(Gait.Cadence).Should().Be(Nothing);
    }

    [Fact]
    public void They_are_looked_for_in_the_28_days_up_to_the_last_run()
    {
        // The last run was three weeks ago, and tells nothing of steps.
        Read(Gait.Cadence, Steps(21, null, null, 900), Steps(48, 170, 1, 900)).Should().Be(Gait.Cadence.Of(170));
        Read(Gait.Cadence, Steps(21, null, null, 900), Steps(49, 170, 1, 900)).Should().Be(Nothing);
        Read(Gait.StepLength, Steps(21, 170, null, 900), Steps(48, 170, 1, 900)).Should().Be(Gait.StepLength.Of(1));
        Read(Gait.StepLength, Steps(21, 170, null, 900), Steps(49, 170, 1, 900)).Should().Be(Nothing);
    }

    [Fact]
    public void An_answer_stands_alone_and_a_watch_that_says_otherwise_contradicts_nothing()
    {
        var runner = new RunnerCase { On = Today, Sessions = [Steps(0, 171, 1.05m, 900)] };
        var answered = runner.With(Gait.Cadence, 165).With(Gait.StepLength, 1.2m);
        BackPainAssessor.Default.Check(answered).IsValid.Should().BeTrue();
        var readings = BackPainAssessor.Default.Read(answered);
        readings[Gait.Cadence].Should().Be(Gait.Cadence.Of(165));
        readings[Gait.StepLength].Should().Be(Gait.StepLength.Of(1.2m));

        var refused = BackPainAssessor.Default.Read(runner.With(Gait.Cadence, Answer.DoesNotKnow));
        refused[Gait.Cadence].Should().Be(Gait.Cadence.Of(171), "who does not know has a watch that does");
        refused[Gait.StepLength].Should().Be(Gait.StepLength.Of(1.05m));
    }

    private static Reading Read(NumberSignal signal, params RunningSession[] runs) => signal.Reader!(new() { Sessions = [.. runs] }, Today);

    private static RunningSession Steps(int daysAgo, decimal? cadence, decimal? length, decimal? seconds) =>
        new() { Date = Today.AddDays(-daysAgo), CadenceStepsPerMinute = cadence, StepLengthMeters = length, RunningSeconds = seconds };
}
