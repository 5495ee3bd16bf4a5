namespace BackPainRules.Assessing;

/// <summary>Whether an advice is given.</summary>
public enum AdviceStatus
{
    /// <summary>Surely allowed at this level, and surely not contraindicated.</summary>
    Recommended,

    /// <summary>Allowed only if open answers turn out well.</summary>
    Conditional,

    /// <summary>Not given: the level forbids it, it is contraindicated, or it has to wait for another change.</summary>
    Withheld,
}
