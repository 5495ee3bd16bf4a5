namespace BackPainRules.Engines.Circuits;

/// <summary>The kinds of nodes.</summary>
internal enum NodeKind
{
    /// <summary>It never holds.</summary>
    Never,

    /// <summary>It always holds.</summary>
    Always,

    /// <summary>A leaf.</summary>
    Leaf,

    /// <summary>The opposite of a leaf.</summary>
    Opposite,

    /// <summary>Every part holds.</summary>
    All,

    /// <summary>At least one part holds.</summary>
    Any,
}
