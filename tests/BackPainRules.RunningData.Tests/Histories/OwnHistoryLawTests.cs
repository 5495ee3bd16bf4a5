using BackPainRules.Facts;
using BackPainRules.RunningData.Histories;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Histories;

/// <summary>What must hold of every log: chance seldom makes a pattern, what is there is found, and the order of the runs means nothing.</summary>
public class OwnHistoryLawTests
{
    private static readonly DateOnly First = new(2026, 1, 1);

    [Fact]
    public void Of_logs_in_which_pain_is_shuffled_at_most_1_in_20_shows_a_pattern()
    {
        const int Logs = 2000;
        var histories = Enumerable.Range(0, Logs).Select(seed => OwnHistory.Of(Log(seed, (_, random) => random.Next(2) == 0))).ToArray();
        histories.Should().OnlyContain(history => history.Comparisons >= 7, "a look that is not made finds nothing");
        histories.Count(history => history.Patterns.Count > 0).Should().BeInRange(Logs / 50, Logs / 20);
    }

    [Fact]
    public void Pain_that_hangs_on_the_ground_is_found_in_most_logs_and_so_is_pain_that_hangs_on_length()
    {
        Found((run, random) => random.Next(10) < (run.Surface == Surface.Concrete ? 9 : 2), RunTrait.Surface).Should().BeGreaterThan(40);
        Found((run, random) => random.Next(10) < (run.DistanceMeters > 9_000 ? 9 : 2), RunTrait.Length).Should().BeGreaterThan(40);

        static int Found(Func<RunningSession, Random, bool> hurts, RunTrait trait) =>
            Enumerable.Range(0, 50).Count(seed => OwnHistory.Of(Log(seed, hurts)).Patterns.Any(pattern => pattern.Trait == trait));
    }

    [Fact]
    public void The_order_of_the_runs_means_nothing()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var runs = Log(seed, (run, random) => random.Next(10) < (run.Surface == Surface.Concrete ? 9 : 2));
            var expected = OwnHistory.Of(runs);
            OwnHistory.Of(runs.Reverse()).Should().Be(expected);
            new Random(seed).Shuffle(runs);
            OwnHistory.Of(runs).Should().Be(expected);
        }
    }

    [Fact]
    public void A_pattern_is_corrected_for_all_comparisons_and_never_speaks_of_a_cause()
    {
        var histories = Enumerable.Range(0, 50).Select(seed => OwnHistory.Of(Log(seed, (run, random) => random.Next(10) < (run.DistanceMeters > 9_000 ? 9 : 2)))).ToArray();
        histories.Count(history => history.Patterns.Count > 0).Should().BeGreaterThan(40);
        foreach (var history in histories)
        {
            foreach (var pattern in history.Patterns)
            {
                pattern.CorrectedP.Should().BeInRange(pattern.P, Math.Min(0.05, pattern.P * history.Comparisons));
            }

            history.Patterns.Select(pattern => pattern.CorrectedP).Should().BeInAscendingOrder();
            if (history.Patterns.Count > 0)
            {
                history.Patterns[0].CorrectedP.Should().Be(history.Patterns[0].P * history.Comparisons, "the clearest counts for all of them");
            }

            string.Concat(history.Lines).Should().NotContainAny("cause", "because", "due to", "leads to", "proves");
        }
    }

    // A log of 48 runs, one every two days, with ties and gaps as logs have them.
    private static RunningSession[] Log(int seed, Func<RunningSession, Random, bool> hurts)
    {
        var random = new Random(seed);
        Surface[] surfaces = [Surface.Asphalt, Surface.Concrete, Surface.Trail];
        var runs = new RunningSession[48];
        for (var i = 0; i < runs.Length; i++)
        {
            var meters = 5_000 + (500 * random.Next(16));
            var run = new RunningSession
            {
                Date = First.AddDays(2 * i),
                Surface = surfaces[i % 3],
                Shoe = random.Next(2) == 0 ? "red" : "blue",
                DistanceMeters = meters,
                RunningSeconds = random.Next(8) == 0 ? null : (meters / 3) + random.Next(300),
                DescentMeters = 10 * random.Next(12),
                CadenceStepsPerMinute = 160 + random.Next(20),
            };
            runs[i] = run with { PainNextMorning = hurts(run, random) ? 4 : 1 };
        }

        return runs;
    }
}
