namespace BackPainRules.Language;

/// <summary>What an advice belongs to.</summary>
public enum AdviceTopic
{
    /// <summary>Care and safety.</summary>
    Care,

    /// <summary>Activity and load.</summary>
    Activity,

    /// <summary>Technique and warm-up.</summary>
    Technique,

    /// <summary>Cross-training.</summary>
    CrossTraining,

    /// <summary>Strength and movement.</summary>
    Strength,

    /// <summary>Relief.</summary>
    Relief,

    /// <summary>Equipment and daily life.</summary>
    Everyday,
}
