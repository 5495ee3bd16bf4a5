namespace BackPainRules.Facts;

/// <summary>What a run was on.</summary>
public enum Surface
{
    /// <summary>Asphalt road or path.</summary>
    Asphalt,

    /// <summary>Concrete pavement.</summary>
    Concrete,

    /// <summary>Running track.</summary>
    Track,

    /// <summary>Grass.</summary>
    Grass,

    /// <summary>Dirt path or trail.</summary>
    Trail,

    /// <summary>Treadmill.</summary>
    Treadmill,

    /// <summary>Sand or beach.</summary>
    Sand,
}
