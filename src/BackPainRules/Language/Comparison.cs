namespace BackPainRules.Language;

/// <summary>How a number is compared.</summary>
public enum Comparison
{
    /// <summary>At or above.</summary>
    AtLeast,

    /// <summary>At or below.</summary>
    AtMost,

    /// <summary>Above.</summary>
    Above,

    /// <summary>Below.</summary>
    Below,
}
