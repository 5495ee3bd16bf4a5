using BackPainRules.RunningData.Merging;
using FluentAssertions;
using Xunit;
using static BackPainRules.RunningData.Tests.Merging.Runs;

namespace BackPainRules.RunningData.Tests.Merging;

public class ShuffledMergeTests
{
    [Fact]
    public void The_order_of_reading_makes_no_difference()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var found = Enumerable.Range(0, 60).Select(i => Any(random, i)).ToArray();
            var (runs, findings) = Distinct(found);
            runs.Count.Should().BeInRange(2, 59, "some are the same run and some are not");
            runs.Should().BeInAscendingOrder(run => run.StartTime);
            random.Shuffle(found);
            var (again, findingsAgain) = Distinct(found);
            again.Should().Equal(runs);
            findingsAgain.Should().Equal(findings);
        }
    }

    [Fact]
    public void A_hundred_thousand_runs_that_begin_together_are_compared_with_few()
    {
        // All against all would be five thousand million comparisons.
        var found = Enumerable.Range(0, 100_000)
            .Select(i => Found($"{i}", RunSource.Gpx, metres: Grown(10_000, 1.03, i % 1000), timer: Grown(1000, 1.06, i / 1000)))
            .ToArray();
        Distinct(found).Runs.Should().HaveCount(100_000);
    }

    private static decimal Grown(double from, double factor, int times) => (decimal)Math.Round(from * Math.Pow(factor, times));

    private static FoundRun Any(Random random, int number)
    {
        var source = (RunSource)random.Next(6);
        var run = Found($"{(source == RunSource.Table ? "t" : number)}", source, random.Next(1000), Maybe(random, 3000, 600), Maybe(random, 1000, 100), Maybe(random, 1000, 100));
        run = run with { Run = run.Run with { ClimbMeters = Maybe(random, 20, 3) is { } climb ? Total(climb) : null, IsLocalTime = random.Next(2) == 0 } };
        return source switch
        {
            RunSource.Table => run with { OfFile = random.Next(2) == 0 ? $"{random.Next(60)}" : null, IsLocalClock = random.Next(3) == 0 },
            RunSource.Gpx => run with { IsRoute = random.Next(2) == 0 },
            _ => run,
        };
    }

    private static decimal? Maybe(Random random, int least, int range) => random.Next(3) == 0 ? null : least + random.Next(range);
}
