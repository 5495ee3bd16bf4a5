namespace BackPainRules.Engines.Circuits;

/// <summary>What a leaf asks. Only the first four are open where the reading is; the last three are always so or not so.</summary>
internal enum LeafKind
{
    /// <summary>Whether a statement is so.</summary>
    Sign,

    /// <summary>Whether a number is at or above some steps.</summary>
    AtLeast,

    /// <summary>Whether a number is below some steps: the opposite, but for an open number, which is taken as neither when nothing may be open.</summary>
    Below,

    /// <summary>Whether a choice is one of several.</summary>
    Choice,

    /// <summary>Whether a statement was said to be so, or the person could not say: then it is not asked whether it was to be asked.</summary>
    Asked,

    /// <summary>Whether nothing is known of a signal.</summary>
    Open,

    /// <summary>Whether nothing is known of a signal, and the person was not even asked.</summary>
    Unasked,
}
