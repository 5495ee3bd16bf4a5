using BackPainRules.Language;

namespace BackPainRules.Proving;

/// <summary>What always holds between answers because a reader makes one of the other: when one is so for sure, the other is.</summary>
/// <param name="Id">Its id.</param>
/// <param name="When">What is so.</param>
/// <param name="Then">What is so with it.</param>
public sealed record Relation(string Id, Condition When, Condition Then);
