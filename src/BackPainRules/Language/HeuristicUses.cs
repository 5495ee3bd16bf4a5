namespace BackPainRules.Language;

/// <summary>What a heuristic becomes.</summary>
[Flags]
public enum HeuristicUses
{
    /// <summary>Nothing: it is not followed, and the answer to it says why.</summary>
    None = 0,

    /// <summary>A fact that is asked.</summary>
    Input = 1,

    /// <summary>Something that may contribute; never called the cause.</summary>
    Factor = 2,

    /// <summary>Advice, under its own gates.</summary>
    Advice = 4,

    /// <summary>A question of whom to see and how soon.</summary>
    Route = 8,

    /// <summary>Something that is said.</summary>
    Message = 16,
}
