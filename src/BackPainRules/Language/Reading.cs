namespace BackPainRules.Language;

/// <summary>
/// One signal of one case as engines see it: a whole number of the signal's steps, a range of them, or nothing.
/// Yes is 1, no is 0, a choice is its place in the list. The default is 'nothing known'.
/// </summary>
public readonly record struct Reading
{
    private readonly int low;
    private readonly int high;

    private Reading(int low, int high)
    {
        this.low = low;
        this.high = high;
        IsKnown = true;
    }

    /// <summary>Yes.</summary>
    public static Reading Yes { get; } = new(1, 1);

    /// <summary>No.</summary>
    public static Reading No { get; } = new(0, 0);

    /// <summary>Whether anything is known, if only a range.</summary>
    public bool IsKnown { get; }

    /// <summary>The lowest value it can be, in steps.</summary>
    public int Low => IsKnown ? low : int.MinValue;

    /// <summary>The highest value it can be, in steps.</summary>
    public int High => IsKnown ? high : int.MaxValue;

    /// <summary>A value or range, in steps of the signal.</summary>
    /// <param name="low">The lowest value it can be.</param>
    /// <param name="high">The highest value it can be.</param>
    public static Reading Between(int low, int high) => new(low, high);

    /// <summary>What two sources say together: the part on which they agree; null when they contradict each other.</summary>
    internal static Reading? Agree(Reading a, Reading b)
    {
        if (!a.IsKnown || !b.IsKnown)
        {
            return a.IsKnown ? a : b;
        }

        var (from, to) = (Math.Max(a.low, b.low), Math.Min(a.high, b.high));
        return from <= to ? Between(from, to) : null;
    }
}
