namespace BackPainRules.Catalogue;

/// <summary>How the public advice of NHS.uk on amber signs is read (section 1.0 of the evidence).</summary>
public enum NhsMode
{
    /// <summary>As shipped, until a clinical safety officer has signed: one amber sign alone is 'soon'.</summary>
    Unsigned,

    /// <summary>Only after a clinical signature: one amber sign alone is looked at within 5 working days.</summary>
    Weighted,

    /// <summary>Word for word: one amber sign alone is same-day, and posture-bound signs in both legs are an emergency.</summary>
    StrictNhs,
}
