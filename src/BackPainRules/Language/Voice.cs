namespace BackPainRules.Language;

/// <summary>Who is spoken to.</summary>
public enum Voice
{
    /// <summary>The runner, in plain words.</summary>
    Runner,

    /// <summary>A clinician, in the terms of the profession.</summary>
    Clinician,
}
