namespace BackPainRules.RunningData.Formats.AppleHealth;

/// <summary>The kinds of readings of an Apple Health export that tell of a run.</summary>
internal enum HealthKind
{
    /// <summary>Steps, both feet counted.</summary>
    Steps,

    /// <summary>Metres.</summary>
    Distance,

    /// <summary>Metres of a single step, whatever Apple's word 'stride' says.</summary>
    StepLength,

    /// <summary>Millimetres.</summary>
    Oscillation,

    /// <summary>Milliseconds.</summary>
    Stance,
}
