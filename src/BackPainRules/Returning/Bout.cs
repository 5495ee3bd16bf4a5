namespace BackPainRules.Returning;

/// <summary>One stretch of a session, run or walked without a break.</summary>
/// <param name="IsRun">Whether it is run; else it is walked.</param>
/// <param name="Minutes">How long it lasts, in minutes; above 0.</param>
public readonly record struct Bout(bool IsRun, decimal Minutes);
