namespace BackPainRules.Tools;

/// <summary>How a pain score compares with an earlier one: a change of 2 points of 10, or of 30 %, counts (definition 9; Ostelo et al. 2008).</summary>
public enum PainChange
{
    /// <summary>Better by 2 points or by 30 %.</summary>
    Better,

    /// <summary>Neither better nor worse by that much.</summary>
    Same,

    /// <summary>Worse by 2 points or more (definition 10).</summary>
    Worse,
}
