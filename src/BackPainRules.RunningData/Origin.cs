namespace BackPainRules.RunningData;

/// <summary>Where a value came from.</summary>
public enum Origin
{
    /// <summary>The device or app gives it for the whole run.</summary>
    Total,

    /// <summary>The laps, added up.</summary>
    Laps,

    /// <summary>The recorded points.</summary>
    Points,

    /// <summary>The positions alone: a track has small errors that add up.</summary>
    Positions,

    /// <summary>Other values of this run.</summary>
    Computed,

    /// <summary>Told by the runner or by whoever imports.</summary>
    Told,
}
