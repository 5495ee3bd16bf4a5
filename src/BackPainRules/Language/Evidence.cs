namespace BackPainRules.Language;

/// <summary>Strength of evidence today, for back pain in runners. Ordered, the strongest last.</summary>
public enum Evidence
{
    /// <summary>Tested without a useful effect, or against guidance.</summary>
    None,

    /// <summary>Mechanism or custom only.</summary>
    VeryLow,

    /// <summary>Small or indirect: another injury, another part of the body.</summary>
    Low,

    /// <summary>At least one trial on back pain, or a systematic review of low certainty.</summary>
    Moderate,

    /// <summary>Several trials or a systematic review agree.</summary>
    Strong,

    /// <summary>Safety or method; no claim of an effect.</summary>
    Rule,
}
