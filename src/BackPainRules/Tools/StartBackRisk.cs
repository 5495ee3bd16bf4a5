namespace BackPainRules.Tools;

/// <summary>The risk group of the STarT Back score.</summary>
public enum StartBackRisk
{
    /// <summary>Total 0 to 3.</summary>
    Low,

    /// <summary>Total 4 or more, distress 0 to 3.</summary>
    Medium,

    /// <summary>Distress 4 or 5.</summary>
    High,
}
