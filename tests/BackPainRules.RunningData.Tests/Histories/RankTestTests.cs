using BackPainRules.RunningData.Histories;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Histories;

/// <summary>The rank test against worked values and against every way to share the numbers out.</summary>
public class RankTestTests
{
    /// <summary>Two lists, the two-sided p, and whether the first ranks higher.</summary>
    public static TheoryData<decimal[], decimal[], double, bool> Worked => new()
    {
        // Apart as far as can be: 2 of C(8, 4) ways.
        { [5, 6, 7, 8], [1, 2, 3, 4], 2.0 / 70, true },
        { [1, 2, 3, 4], [5, 6, 7, 8], 2.0 / 70, false },
        { [1, 4], [2, 3], 1, false },
        { [1], [2, 3], 2.0 / 3, false },

        // Depression of the membrane (Hollander and Wolfe), as R's help on wilcox.test has it: W = 35, p = 0.1272 on one side.
        { [0.80m, 0.83m, 1.89m, 1.04m, 1.45m, 1.38m, 1.91m, 1.64m, 0.73m, 1.46m], [1.15m, 0.88m, 0.90m, 0.74m, 1.21m], 2 * 382.0 / 3003, true },

        // Equal numbers share their middle rank: sums of 2 of the ranks 1.5 1.5 3 4.5 4.5, of which 9 and 3 lie 3 from 6, and 1 way leads to each.
        { [2, 2], [1, 1, 1.5m], 0.2, true },
        { [7, 7, 7], [7, 7], 1, false },
    };

    [Theory]
    [MemberData(nameof(Worked))]
    public void Worked_values_come_out(decimal[] first, decimal[] second, double p, bool isHigher)
    {
        var test = RankTest.Of([.. first], [.. second]);
        test.P.Should().BeApproximately(p, 1e-12);
        test.IsHigher.Should().Be(isHigher);
        RankTest.Of([.. second], [.. first]).P.Should().BeApproximately(p, 1e-12, "it does not matter which comes first");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(1000)]
    public void It_is_what_counting_all_ways_gives_with_few_or_many_equal_numbers(int different)
    {
        var random = new Random(20261120);
        for (var i = 0; i < 200; i++)
        {
            decimal[] numbers = [.. Enumerable.Range(0, random.Next(2, 11)).Select(_ => (decimal)random.Next(different))];
            var first = random.Next(1, numbers.Length);
            RankTest.Of([.. numbers[..first]], [.. numbers[first..]]).P.Should().BeApproximately(Counted(numbers, first), 1e-12);
        }
    }

    [Fact]
    public void It_holds_for_as_many_runs_as_are_compared()
    {
        List<decimal> low = [.. Enumerable.Range(1, 100).Select(i => (decimal)i)];
        var (apart, mixed) = (RankTest.Of(low, low.ConvertAll(i => i + 100)), RankTest.Of(low, low.ConvertAll(i => i + 0.5m)));
        apart.P.Should().BeInRange(2.2e-59, 2.3e-59, "2 of C(200, 100) ways, which are 9.05e58");

        // The normal form gives 0.9036 for a sum that is 50 from its middle, with a spread of 409.3, corrected by a half.
        mixed.P.Should().BeApproximately(0.9036, 0.0005);
    }

    private static double Counted(decimal[] numbers, int first)
    {
        var ranks = numbers.Select(one => numbers.Count(other => other < one) + ((numbers.Count(other => other == one) + 1) / 2.0)).ToArray();
        var middle = first * (numbers.Length + 1) / 2.0;
        var distance = Math.Abs(ranks[..first].Sum() - middle);
        var ways = Enumerable.Range(0, 1 << numbers.Length).Where(chosen => int.PopCount(chosen) == first)
            .Select(chosen => Math.Abs(ranks.Where((_, i) => ((chosen >> i) & 1) == 1).Sum() - middle)).ToArray();
        return ways.Count(way => way >= distance) / (double)ways.Length;
    }
}
