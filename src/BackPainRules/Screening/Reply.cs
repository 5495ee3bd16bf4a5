namespace BackPainRules.Screening;

/// <summary>What a column says of a statement. The default is 'not known', never 'no'.</summary>
public enum Reply : byte
{
    /// <summary>Not asked.</summary>
    NotKnown = 0,

    /// <summary>It is so.</summary>
    Yes = 1,

    /// <summary>It is not so.</summary>
    No = 2,

    /// <summary>Asked, and the person does not know or prefers not to say.</summary>
    CannotSay = 3,
}
