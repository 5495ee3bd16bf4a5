namespace BackPainRules.Checking;

/// <summary>How a part of a book differs.</summary>
public enum PartChange
{
    /// <summary>The next book has it, the old one has not.</summary>
    Added,

    /// <summary>The old book has it, the next one has not.</summary>
    Removed,

    /// <summary>Both have it, and it says something else.</summary>
    Changed,
}
