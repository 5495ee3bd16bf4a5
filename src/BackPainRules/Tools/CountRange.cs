namespace BackPainRules.Tools;

/// <summary>A count of which some items are not known: the smallest and the largest that it can be.</summary>
/// <param name="Lowest">The items that are so.</param>
/// <param name="Highest">Those, and the items that are not known.</param>
public readonly record struct CountRange(int Lowest, int Highest)
{
    /// <summary>Whether every item is known.</summary>
    public bool IsKnown => Lowest == Highest;

    /// <summary>Whether the count reaches a number: yes, no, or open.</summary>
    /// <param name="number">The number.</param>
    /// <returns>Null while it is open.</returns>
    public bool? Reaches(int number) => Lowest >= number ? true : Highest < number ? false : null;
}
