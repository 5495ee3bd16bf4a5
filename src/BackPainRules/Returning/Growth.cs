namespace BackPainRules.Returning;

/// <summary>What grows after the last step: one thing at a time, 14 days apart.</summary>
public enum Growth
{
    /// <summary>Nothing yet: the steps go on.</summary>
    None,

    /// <summary>Distance, each run at most a tenth over the longest of 30 days.</summary>
    Distance,

    /// <summary>Then speed.</summary>
    Speed,

    /// <summary>Then running uphill.</summary>
    Uphill,

    /// <summary>Then running downhill.</summary>
    Downhill,

    /// <summary>All of it: the way back is done.</summary>
    Done,
}
