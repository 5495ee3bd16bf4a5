using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>Relations between urgency and triage level.</summary>
public static class UrgencyLevels
{
    /// <summary>The triage level of an urgency: both 'soon' limits are one level.</summary>
    /// <param name="urgency">The urgency.</param>
    public static TriageLevel Level(this Urgency urgency) => urgency switch
    {
        Urgency.EmergencyNow => TriageLevel.EmergencyNow,
        Urgency.UrgentSameDay => TriageLevel.UrgentSameDay,
        Urgency.SoonWithin2Days or Urgency.SoonWithin5Days => TriageLevel.SoonWithinDays,
        Urgency.RoutineProfessional => TriageLevel.RoutineProfessional,
        Urgency.SelfCareWithReview => TriageLevel.SelfCareWithReview,
        _ => TriageLevel.SelfCare,
    };

    /// <summary>The level for a sign about which the person could not say: an emergency becomes same-day, same-day becomes 2 working days, the rest nothing.</summary>
    internal static Urgency Lowered(this Urgency urgency) => urgency switch
    {
        Urgency.EmergencyNow => Urgency.UrgentSameDay,
        Urgency.UrgentSameDay => Urgency.SoonWithin2Days,
        _ => Urgency.SelfCare,
    };
}
