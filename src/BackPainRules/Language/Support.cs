namespace BackPainRules.Language;

/// <summary>What the evidence of today says of a heuristic. Ordered, the best supported last.</summary>
public enum Support
{
    /// <summary>It says nothing that could be tested: a greeting, an encouragement, a fact about one person.</summary>
    Narrative,

    /// <summary>The evidence is against it.</summary>
    Contradicted,

    /// <summary>Custom, mechanism or small studies only.</summary>
    Weak,

    /// <summary>Some evidence for it, some against.</summary>
    Mixed,

    /// <summary>Good evidence for it, or a rule of good practice.</summary>
    Supported,
}
