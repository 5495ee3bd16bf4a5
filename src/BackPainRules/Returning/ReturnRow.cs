namespace BackPainRules.Returning;

/// <summary>The rows of the evidence that say when running opens after an assessment. Where several fit, the lowest number decides.</summary>
public enum ReturnRow
{
    /// <summary>After an emergency or a same-day level: when it is cleared.</summary>
    RR1 = 1,

    /// <summary>After 'soon' by a bone, infection, cancer, nerve, heart, kidney or child row, or any 'soon' under 16: when it is cleared.</summary>
    RR2,

    /// <summary>After any other 'soon': when it was seen, or all its signs are gone for 7 days in a row.</summary>
    RR3,

    /// <summary>After 'routine' by inflammatory, time-course, nerve-pain or weak signs only: with the entry test at once.</summary>
    RR4,

    /// <summary>After 'routine' by leg signs that hang on posture: walking only until it was seen.</summary>
    RR5,

    /// <summary>After 'routine' by any other row: when it was seen.</summary>
    RR6,

    /// <summary>After review of the upper back: when both checks say that it eases and everyday movement is free of pain.</summary>
    RR7,

    /// <summary>After any other review: with the entry test at once.</summary>
    RR8,

    /// <summary>After self-care: an easy run as before, at once.</summary>
    RR9,
}
