namespace BackPainRules.RunningData;

/// <summary>What a finding means for the file it is about. Ordered, the gravest last.</summary>
public enum FindingKind
{
    /// <summary>Not a run, or nothing to read: passed over, and nothing is wrong.</summary>
    PassedOver,

    /// <summary>Something is odd, and all that matters was read.</summary>
    Warning,

    /// <summary>A part could not be read; what is whole was kept.</summary>
    Damaged,

    /// <summary>Nothing could be kept of it.</summary>
    Failed,
}
