using BackPainRules.Catalogue;
using BackPainRules.Facts;

namespace BackPainRules.Proving.Laws;

/// <summary>A26: feeling better clears nothing.</summary>
internal sealed class NotClearedLaw() : EvidenceLaw(new("A26", "feeling better clears nothing", "What an earlier assessment called stands, and running waits, until a clinician has cleared it, whatever else is told."))
{
    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var one = theory.Case;
        var cleared = one.Copy.Of(FollowUp.Cleared).Sure;
        yield return AtLeast(one, "an emergency that is not cleared", FollowUp.Open & FollowUp.Emergency, Urgency.EmergencyNow, cleared);
        yield return AtLeast(one, "a same-day call that is not cleared", FollowUp.Open & FollowUp.SameDay, Urgency.UrgentSameDay, cleared);
        yield return AtLeast(one, "a call within 2 days that is not cleared", FollowUp.Open & FollowUp.Within2Days, Urgency.SoonWithin2Days, cleared);
        yield return AtLeast(one, "a call that is not cleared", FollowUp.Open, Urgency.SoonWithin5Days, cleared);
    }
}
