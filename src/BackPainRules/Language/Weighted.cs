namespace BackPainRules.Language;

/// <summary>A condition that counts for more than one.</summary>
/// <param name="Weight">How much it counts; at least 1.</param>
/// <param name="Part">The condition.</param>
public sealed record Weighted(int Weight, Condition Part);
