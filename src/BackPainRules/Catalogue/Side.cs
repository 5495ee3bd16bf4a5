namespace BackPainRules.Catalogue;

/// <summary>A side of the body.</summary>
public enum Side
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>Right.</summary>
    Right,

    /// <summary>Both sides.</summary>
    Both,

    /// <summary>The middle.</summary>
    Middle,
}
