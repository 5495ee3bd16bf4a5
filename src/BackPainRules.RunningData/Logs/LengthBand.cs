namespace BackPainRules.RunningData.Logs;

/// <summary>
/// How long a run is against the longest of the 30 days before it, in the classes of the one large study (Frandsen 2025; any overuse injury of running, not back
/// pain). The two classes in the middle did not differ in it by their order.
/// </summary>
public enum LengthBand
{
    /// <summary>Up to 1.10 times as long, or shorter: what the others were compared with.</summary>
    WithinATenth,

    /// <summary>Over 1.10, up to 1.30 times.</summary>
    UpToThirtyPercent,

    /// <summary>Over 1.30, up to 2.00 times.</summary>
    UpToDouble,

    /// <summary>Over 2.00 times.</summary>
    OverDouble,
}
