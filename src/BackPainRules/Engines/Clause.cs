using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>One condition of a book that an engine answers.</summary>
/// <param name="Id">What it stands for: kind, id and part, such as <c>rule nerve.foot-drop emergencyNow</c>.</param>
/// <param name="When">The condition. Findings in it stand for the clauses that conclude them, and those come before it.</param>
/// <param name="Concludes">The finding that holds when it does; null: it is no finding.</param>
public sealed record Clause(string Id, Condition When, Finding? Concludes = null)
{
    /// <summary>What it is a part of, by kind and id, such as <c>rule nerve.foot-drop</c>; that clause itself is its own owner.</summary>
    public string Owner { get; init; } = Id;
}
