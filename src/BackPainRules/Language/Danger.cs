namespace BackPainRules.Language;

/// <summary>Which answer to a yes/no signal is the bad one. The danger law rests on it.</summary>
public enum Danger
{
    /// <summary>Neither answer is bad by itself.</summary>
    None,

    /// <summary>'Yes' is bad: a warning sign.</summary>
    WhenYes,

    /// <summary>'No' is bad: a reassurance such as 'scanned and clear'.</summary>
    WhenNo,
}
