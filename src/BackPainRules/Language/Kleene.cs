namespace BackPainRules.Language;

/// <summary>Kleene's strong three-valued logic on the order No &lt; Unknown &lt; Yes.</summary>
public static class Kleene
{
    /// <summary>Both.</summary>
    /// <param name="a">One.</param>
    /// <param name="b">The other.</param>
    public static Truth And(Truth a, Truth b) => a < b ? a : b;

    /// <summary>One of them, or both.</summary>
    /// <param name="a">One.</param>
    /// <param name="b">The other.</param>
    public static Truth Or(Truth a, Truth b) => a > b ? a : b;

    /// <summary>The opposite; open stays open.</summary>
    /// <param name="a">The truth.</param>
    public static Truth Not(Truth a) => (Truth)(-(sbyte)a);

    /// <summary>Whether a count that lies between two bounds reaches a number.</summary>
    /// <param name="lowest">The lower bound.</param>
    /// <param name="highest">The upper bound.</param>
    /// <param name="count">The number.</param>
    public static Truth Reaches(int lowest, int highest, int count) =>
        lowest >= count ? Truth.Yes : highest < count ? Truth.No : Truth.Unknown;

    /// <summary>Whether the weights of what holds reach a sum.</summary>
    /// <param name="count">The sum.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="parts">The truths, one for each weight.</param>
    public static Truth AtLeast(int count, ReadOnlySpan<int> weights, ReadOnlySpan<Truth> parts)
    {
        var (lowest, highest) = (0, 0);
        for (var i = 0; i < parts.Length; i++)
        {
            lowest += parts[i] == Truth.Yes ? weights[i] : 0;
            highest += parts[i] != Truth.No ? weights[i] : 0;
        }

        return Reaches(lowest, highest, count);
    }
}
