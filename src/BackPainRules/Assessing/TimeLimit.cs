namespace BackPainRules.Assessing;

/// <summary>Until when to act.</summary>
public enum TimeLimit
{
    /// <summary>No limit.</summary>
    None,

    /// <summary>Look again on the review day.</summary>
    ReviewDay,

    /// <summary>Within 28 days.</summary>
    Within28Days,

    /// <summary>Within 5 working days.</summary>
    Within5WorkingDays,

    /// <summary>Within 2 working days.</summary>
    Within2WorkingDays,

    /// <summary>Today.</summary>
    Today,

    /// <summary>Now.</summary>
    Now,
}
