namespace BackPainRules.Returning;

/// <summary>What running can still wait for. Ordered as it is told, what comes first in time first.</summary>
public enum EntryNeedKind
{
    /// <summary>The age is 16 or over.</summary>
    SixteenOrOver,

    /// <summary>Questions that can close running were answered.</summary>
    Answers,

    /// <summary>The case is assessed again when what closed running is over.</summary>
    AnotherAssessment,

    /// <summary>A clinician agreed to running.</summary>
    Cleared,

    /// <summary>A clinician said that no bone is injured.</summary>
    NoBoneInjury,

    /// <summary>A clinician examined it.</summary>
    Seen,

    /// <summary>A clinician examined it, or every sign of it is gone for 7 days in a row.</summary>
    SeenOrGone,

    /// <summary>The checks after 72 hours and on day 7 say that it eases.</summary>
    EarlyChecks,

    /// <summary>Everyday movement is free of pain.</summary>
    PainFreeDays,

    /// <summary>The pain in the leg is 2 of 10 or less on each of 8 days, and no higher than at their start.</summary>
    LegPainLow,

    /// <summary>The entry test: a brisk walk of 30 minutes, no limp, the next morning, and three nights.</summary>
    EntryTest,
}
