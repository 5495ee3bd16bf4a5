using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Proving.Laws;

/// <summary>A25: severity alone.</summary>
internal sealed class SeverityLaw() : EvidenceLaw(new("A25", "severity alone gives two days at most", "Who cannot look after themselves is seen on the same day; other severe pain within 2 working days, and from 16 years on, where it did not come suddenly, alone no sooner."))
{
    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var one = theory.Case;
        YesNoSignal[] severe = [Severity.HardToTalk, Severity.CannotSleep, Severity.HardToMove, Severity.Unbearable];
        yield return AtLeast(one, "cannot look after oneself", Severity.CannotCare, Urgency.UrgentSameDay);
        yield return AtLeast(one, "severe pain", Condition.Any(severe), Urgency.SoonWithin2Days);
        yield return Below(one, "severe pain", one.Copy.Of((Person.Age >= 16) & !Pain.BeganSuddenly).Sure, severe, Urgency.UrgentSameDay);
    }
}
