using System.Numerics;

namespace BackPainRules.RunningData.Histories;

/// <summary>Fisher's exact test of two shares, two-sided: all tables with the same sums that are no more likely than the one at hand. Whole numbers throughout.</summary>
internal static class FisherTest
{
    public static double TwoSided(PainCount one, PainCount other)
    {
        var followed = one.Followed + other.Followed;
        var least = Math.Max(0, followed - other.Runs);
        var most = Math.Min(followed, one.Runs);

        // How many ways lead to each table, up to a factor that is the same for all: of the first one, then by the ratio of neighbours.
        var ways = new BigInteger[most - least + 1];
        ways[0] = Choose(one.Runs, least) * Choose(other.Runs, followed - least);
        for (var x = least; x < most; x++)
        {
            ways[x - least + 1] = ways[x - least] * (one.Runs - x) * (followed - x) / (x + 1) / (other.Runs - followed + x + 1);
        }

        var (all, asFar) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var way in ways)
        {
            all += way;
            asFar += way <= ways[one.Followed - least] ? way : 0;
        }

        return Math.Exp(BigInteger.Log(asFar) - BigInteger.Log(all));
    }

    private static BigInteger Choose(int from, int count)
    {
        var ways = BigInteger.One;
        for (var i = 1; i <= count; i++)
        {
            ways = ways * (from - count + i) / i;
        }

        return ways;
    }
}
