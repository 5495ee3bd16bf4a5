namespace BackPainRules.Testing.Search;

/// <summary>What one part of a condition decides alone, the rest being as it is.</summary>
internal enum Deciding
{
    /// <summary>Whether the condition holds or fails.</summary>
    Both,

    /// <summary>Whether it holds or is open.</summary>
    Establishes,

    /// <summary>Whether it fails or is open.</summary>
    Refutes,
}
