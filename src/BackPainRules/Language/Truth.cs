namespace BackPainRules.Language;

/// <summary>Kleene's three truth values. The default is <see cref="Unknown"/>: what was not answered is not a 'no'.</summary>
public enum Truth : sbyte
{
    /// <summary>Established as false.</summary>
    No = -1,

    /// <summary>Open: the answers so far do not settle it.</summary>
    Unknown = 0,

    /// <summary>Established as true.</summary>
    Yes = 1,
}
