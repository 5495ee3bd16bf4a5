namespace BackPainRules.Facts;

/// <summary>The level that a rule calls, with the limit that tells 2 from 5 working days. Ordered, the most urgent last.</summary>
public enum Urgency
{
    /// <summary>Self-care.</summary>
    SelfCare = 1,

    /// <summary>Self-care with a fixed day to look again.</summary>
    SelfCareWithReview,

    /// <summary>A routine appointment within 28 days.</summary>
    RoutineProfessional,

    /// <summary>An appointment within 5 working days; no running until seen.</summary>
    SoonWithin5Days,

    /// <summary>An appointment within 2 working days; no running until seen.</summary>
    SoonWithin2Days,

    /// <summary>A clinician today.</summary>
    UrgentSameDay,

    /// <summary>An ambulance or emergency department now.</summary>
    EmergencyNow,
}
