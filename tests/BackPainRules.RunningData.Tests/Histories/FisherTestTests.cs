using BackPainRules.RunningData.Histories;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Histories;

/// <summary>Fisher's exact test against worked values and against every way to share pain out.</summary>
public class FisherTestTests
{
    /// <summary>Two shares, and the two-sided p as a fraction: the tables that are no more likely, over all.</summary>
    public static TheoryData<int, int, int, int, double> Worked => new()
    {
        // Fisher's tea: 4 cups of each, 3 told right. Of 70 ways 1 + 16 + 16 + 1 are no more likely.
        { 3, 4, 1, 4, 34.0 / 70 },
        { 4, 4, 0, 4, 2.0 / 70 },
        { 2, 4, 2, 4, 1 },
        { 0, 5, 0, 7, 1 },

        // C(10, 0) C(10, 10) at either end, of C(20, 10).
        { 0, 10, 10, 10, 2.0 / 184_756 },
        { 9, 10, 1, 10, 202.0 / 184_756 },

        // Twins of convicts (Fisher 1962), as R's help on fisher.test has it.
        { 2, 17, 10, 13, 0.0005367241 },
    };

    [Theory]
    [MemberData(nameof(Worked))]
    public void Worked_values_come_out(int followed, int runs, int otherFollowed, int otherRuns, double p)
    {
        FisherTest.TwoSided(new(followed, runs), new(otherFollowed, otherRuns)).Should().BeApproximately(p, 1e-10);
        FisherTest.TwoSided(new(otherFollowed, otherRuns), new(followed, runs)).Should().BeApproximately(p, 1e-10, "it does not matter which comes first");
    }

    [Fact]
    public void It_is_what_counting_all_ways_gives()
    {
        for (var runs = 1; runs <= 5; runs++)
        {
            for (var others = 1; others <= 6; others++)
            {
                for (var followed = 0; followed <= runs; followed++)
                {
                    for (var otherFollowed = 0; otherFollowed <= others; otherFollowed++)
                    {
                        FisherTest.TwoSided(new(followed, runs), new(otherFollowed, others)).Should().BeApproximately(Counted(followed, runs, otherFollowed, others), 1e-12);
                    }
                }
            }
        }
    }

    [Fact]
    public void It_holds_for_as_many_runs_as_are_compared()
    {
        FisherTest.TwoSided(new(50, 100), new(50, 100)).Should().Be(1);
        FisherTest.TwoSided(new(100, 100), new(0, 100)).Should().BeInRange(2.2e-59, 2.3e-59, "2 of C(200, 100) ways, which are 9.05e58");
    }

    // Every way to choose which of the runs hurt, of those with the same sums: those whose table has no more ways than the one at hand.
    private static double Counted(int followed, int runs, int otherFollowed, int others)
    {
        var tables = new Dictionary<int, int>();
        for (var chosen = 0; chosen < 1 << (runs + others); chosen++)
        {
            if (int.PopCount(chosen) == followed + otherFollowed)
            {
                var ofRuns = int.PopCount(chosen & ((1 << runs) - 1));
                tables[ofRuns] = tables.GetValueOrDefault(ofRuns) + 1;
            }
        }

        return tables.Values.Where(ways => ways <= tables[followed]).Sum() / (double)tables.Values.Sum();
    }
}
