namespace BackPainRules.Language;

/// <summary>The units in which amounts are shown. They are stored in kilograms, metres and kilometres whatever is shown.</summary>
public enum UnitSystem
{
    /// <summary>Kilograms, metres, kilometres.</summary>
    Metric,

    /// <summary>Stones and pounds, feet and inches, miles.</summary>
    Imperial,

    /// <summary>Pounds, feet and inches, miles.</summary>
    UsCustomary,
}
