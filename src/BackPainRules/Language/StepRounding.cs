namespace BackPainRules.Language;

/// <summary>How a number is brought to the step of its signal.</summary>
public enum StepRounding
{
    /// <summary>To the nearest step, halves away from zero.</summary>
    Nearest,

    /// <summary>Up to the next step: pain scores.</summary>
    Up,

    /// <summary>Down to the step below: completed years.</summary>
    Down,
}
