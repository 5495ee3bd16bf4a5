namespace BackPainRules.Assessing;

/// <summary>Why an advice is worth the person's attention. In the order of a plan.</summary>
public enum Relevance
{
    /// <summary>It is what the level or the last run asks for: an action or a precaution.</summary>
    Precaution,

    /// <summary>It answers something that may contribute.</summary>
    Factor,

    /// <summary>The person asked for it, or does it already.</summary>
    Wish,

    /// <summary>It suits whoever has such a back.</summary>
    General,
}
