namespace BackPainRules.Language;

/// <summary>Whom to see.</summary>
public enum Route
{
    /// <summary>Nobody for now.</summary>
    None,

    /// <summary>A doctor.</summary>
    Doctor,

    /// <summary>A physiotherapist or a doctor.</summary>
    PhysioOrDoctor,

    /// <summary>A pelvic health physiotherapist.</summary>
    PelvicHealth,

    /// <summary>A pharmacist.</summary>
    Pharmacist,

    /// <summary>The midwife or maternity unit.</summary>
    Maternity,

    /// <summary>A same-day service: urgent appointment, phone line or urgent care.</summary>
    SameDayService,

    /// <summary>Ambulance or emergency department.</summary>
    Emergency,
}
