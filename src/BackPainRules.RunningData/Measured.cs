namespace BackPainRules.RunningData;

/// <summary>A value and where it came from.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Origin">Where it came from.</param>
public sealed record Measured<T>(T Value, Origin Origin);
