namespace BackPainRules.Checking;

/// <summary>What kind of part of a book differs. In the order in which a reviewer reads.</summary>
public enum BookPart
{
    /// <summary>What stands over the whole: why an app let levels be lowered.</summary>
    Book,

    /// <summary>A threshold that can be tuned.</summary>
    Threshold,

    /// <summary>A setting.</summary>
    Setting,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A definition.</summary>
    Definition,

    /// <summary>A finding.</summary>
    Finding,

    /// <summary>An advice.</summary>
    Advice,

    /// <summary>A question.</summary>
    Question,

    /// <summary>A signal.</summary>
    Signal,

    /// <summary>Answers that cannot all be true.</summary>
    Contradiction,
}
