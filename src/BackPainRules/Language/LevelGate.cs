namespace BackPainRules.Language;

/// <summary>The levels at which an advice may be given.</summary>
/// <param name="From">The lowest level.</param>
/// <param name="UpTo">The highest level.</param>
public readonly record struct LevelGate(TriageLevel From, TriageLevel UpTo)
{
    /// <summary>At every level.</summary>
    public static LevelGate Any { get; } = new(TriageLevel.SelfCare, TriageLevel.EmergencyNow);

    /// <summary>At one level only: the action that the level asks for.</summary>
    /// <param name="level">The level.</param>
    public static LevelGate At(TriageLevel level) => new(level, level);

    /// <summary>Up to a level.</summary>
    /// <param name="level">The highest level.</param>
    public static LevelGate UpToLevel(TriageLevel level) => new(TriageLevel.SelfCare, level);
}
