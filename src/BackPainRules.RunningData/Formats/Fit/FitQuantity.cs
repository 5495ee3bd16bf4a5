namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>What this library looks at in FIT messages, in the units of this library.</summary>
internal enum FitQuantity : byte
{
    /// <summary>Seconds since 1989-12-31 in UTC, or since the device was switched on.</summary>
    Timestamp,
    StartTime,
    LocalTimestamp,
    Latitude,
    Longitude,
    Altitude,
    EnhancedAltitude,
    Distance,
    Speed,
    EnhancedSpeed,
    SpeedAndDistance,
    Cadence,
    CadenceFraction,
    Cadence256,
    Stance,
    Oscillation,
    StepLength,
    PositionError,
    Timer,
    Elapsed,
    Moving,
    Climb,
    Descent,
    ClimbFraction,
    DescentFraction,
    Cycles,
    CyclesFraction,
    Sport,
    SubSport,
    WorkoutStep,
    FileType,
    Manufacturer,
    Event,
    EventType,

    /// <summary>How many there are.</summary>
    Count,
}
