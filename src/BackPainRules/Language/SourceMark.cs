namespace BackPainRules.Language;

/// <summary>How sure the reading of a source is.</summary>
public enum SourceMark
{
    /// <summary>Read in the original, its abstract or an official page.</summary>
    Read,

    /// <summary>Seen on a page that reproduces or summarises it.</summary>
    SecondHand,

    /// <summary>Well-established knowledge, no source read.</summary>
    Knowledge,

    /// <summary>A design judgement that waits for clinical sign-off.</summary>
    Judgement,
}
