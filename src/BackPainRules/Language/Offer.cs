namespace BackPainRules.Language;

/// <summary>When an advice is given.</summary>
public enum Offer
{
    /// <summary>Whenever it is useful.</summary>
    Offered,

    /// <summary>Only to who asks for it or does it already.</summary>
    OnRequest,

    /// <summary>Never; who asks is told why, and what to do instead.</summary>
    Never,
}
