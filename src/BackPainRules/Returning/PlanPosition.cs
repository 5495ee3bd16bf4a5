using BackPainRules.Facts;

namespace BackPainRules.Returning;

/// <summary>Where a runner stands in Couch to 5K.</summary>
/// <param name="Last">The step that was done last; weeks may have been repeated, so it need not be the furthest.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="Next">What the next run asks; null: the plan is finished.</param>
/// <param name="Repeats">The week that the next run takes up again, 1 to 9; null: the plan goes on from the last step.</param>
/// <param name="Why">Why it is this run, in words.</param>
public sealed record PlanPosition(PlanStep Last, DateOnly On, PlanRun? Next, int? Repeats, string Why)
{
    /// <summary>Whether the last run of the plan is done and nothing of it has to be repeated.</summary>
    public bool IsFinished => Next is null;
}
