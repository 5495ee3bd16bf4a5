namespace BackPainRules.RunningData.Histories;

/// <summary>
/// The rank test of Wilcoxon, Mann and Whitney, exact: of all ways to share the ranks out, those in which the rank sum lies as far from its middle or farther. Equal
/// numbers share their middle rank.
/// </summary>
internal static class RankTest
{
    /// <summary>How likely chance alone makes a difference as large, and whether the first numbers rank higher. Both lists hold a number or more.</summary>
    public static (double P, bool IsHigher) Of(List<decimal> first, List<decimal> second)
    {
        var ranks = DoubledRanks(first, second);
        var middle = first.Count * (ranks.Length + 1);
        var fromMiddle = ranks.AsSpan(0, first.Count).Sum() - middle;

        // The other sum lies as far from its own middle, so the shorter list is counted out.
        var fewer = Math.Min(first.Count, second.Count);
        Array.Sort(ranks);
        var step = Array.TrueForAll(ranks, rank => rank % 2 == 0) ? 2 : 1;
        var ways = Ways(Array.ConvertAll(ranks, rank => rank / step), fewer);
        var (all, asFar) = (0d, 0d);
        for (var sum = 0; sum < ways.Length; sum++)
        {
            all += ways[sum];
            asFar += Math.Abs((sum * step) - (fewer * (ranks.Length + 1))) >= Math.Abs(fromMiddle) ? ways[sum] : 0;
        }

        return (asFar / all, fromMiddle > 0);
    }

    // Twice the rank, which is a whole number for equal numbers too; of the first list, then of the second.
    private static int[] DoubledRanks(List<decimal> first, List<decimal> second)
    {
        decimal[] numbers = [.. first, .. second];
        var places = new int[numbers.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        Array.Sort((decimal[])numbers.Clone(), places);
        var ranks = new int[numbers.Length];
        for (var (start, end) = (0, 0); start < places.Length; start = end)
        {
            while (end < places.Length && numbers[places[end]] == numbers[places[start]])
            {
                end++;
            }

            for (var i = start; i < end; i++)
            {
                ranks[places[i]] = start + 1 + end;
            }
        }

        return ranks;
    }

    // In how many ways so many of the ranks, which are in order, add up to each sum. The numbers are whole until they are so large that a part in 10^13 may be lost.
    private static double[] Ways(int[] ranks, int count)
    {
        var upTo = new int[ranks.Length + 1];
        for (var i = 0; i < ranks.Length; i++)
        {
            upTo[i + 1] = upTo[i] + ranks[i];
        }

        var ways = new double[count + 1][];
        for (var chosen = 0; chosen <= count; chosen++)
        {
            ways[chosen] = new double[upTo[^1] - upTo[ranks.Length - chosen] + 1];
        }

        ways[0][0] = 1;
        for (var i = 0; i < ranks.Length; i++)
        {
            // Fewer than this cannot become enough with the ranks that are left.
            var fewest = Math.Max(1, count - (ranks.Length - 1 - i));
            for (var chosen = Math.Min(i + 1, count); chosen >= fewest; chosen--)
            {
                // The largest sum of one fewer of the ranks before this one.
                var from = ways[chosen - 1].AsSpan(0, upTo[i] - upTo[i - chosen + 1] + 1);
                var into = ways[chosen].AsSpan(ranks[i], from.Length);
                for (var sum = 0; sum < from.Length; sum++)
                {
                    into[sum] += from[sum];
                }
            }
        }

        return ways[count];
    }

    private static int Sum(this Span<int> numbers)
    {
        var sum = 0;
        foreach (var number in numbers)
        {
            sum += number;
        }

        return sum;
    }
}
