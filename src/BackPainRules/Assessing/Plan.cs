using BackPainRules.Facts;

namespace BackPainRules.Assessing;

/// <summary>What to do in the next one to two weeks, in order. Only as much as a person can use; the rest is there on demand.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day: 7 days after the first, or 14 where a change is being tried.</param>
/// <param name="Stages">What to do, in order: today, this week, before running again, on each run, what to leave, when to look again. Empty stages are left out.</param>
/// <param name="OnDemand">More that may be done, the more relevant first, then the better supported.</param>
/// <param name="NotNow">What was considered and is withheld, with the reasons.</param>
public sealed record Plan(DateOnly From, DateOnly Until, ValueList<PlanStage> Stages, ValueList<AdviceLine> OnDemand, ValueList<AdviceLine> NotNow);
