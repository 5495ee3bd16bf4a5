namespace BackPainRules.Facts;

/// <summary>A step of a training plan.</summary>
/// <param name="Week">The week of the plan, from 1.</param>
/// <param name="Run">The run of that week, from 1.</param>
public sealed record PlanStep(int Week, int Run);
