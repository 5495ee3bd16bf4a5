namespace BackPainRules.Language;

/// <summary>How soon to see whom: what an assessment says. Ordered, the most urgent last.</summary>
public enum TriageLevel : byte
{
    /// <summary>Self-care.</summary>
    SelfCare = 1,

    /// <summary>Self-care with a fixed day to look again.</summary>
    SelfCareWithReview,

    /// <summary>A routine appointment within 28 days.</summary>
    RoutineProfessional,

    /// <summary>An appointment within 2 or 5 working days.</summary>
    SoonWithinDays,

    /// <summary>A clinician today.</summary>
    UrgentSameDay,

    /// <summary>An ambulance or emergency department now.</summary>
    EmergencyNow,
}
