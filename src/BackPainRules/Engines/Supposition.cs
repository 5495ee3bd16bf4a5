namespace BackPainRules.Engines;

/// <summary>
/// What is supposed of answers that are open. In all but the first every statement is so or not: unanswered danger signs are absent, unanswered
/// reassurance is not given, what is presumed is so, and any other leaf of a condition that is still open is taken as not so.
/// </summary>
internal enum Supposition
{
    /// <summary>Nothing: what is open stays open.</summary>
    Nothing,

    /// <summary>Just that.</summary>
    Assumed,

    /// <summary>But symptoms are present about which the person was asked and could not say. History that they cannot tell counts as absent.</summary>
    Suspected,

    /// <summary>But every danger sign is present about which the person was asked and could not say: what advice must be safe against.</summary>
    Cautious,
}
