namespace BackPainRules.Validation;

/// <summary>A number of a fact, with what is possible.</summary>
/// <param name="Path">The property.</param>
/// <param name="Value">The number; null: not known.</param>
/// <param name="Min">The lowest that is possible.</param>
/// <param name="Max">The highest that is possible.</param>
internal sealed record FactRange<T>(string Path, Func<T, decimal?> Value, decimal Min, decimal Max);
