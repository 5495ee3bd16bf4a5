namespace BackPainRules.RunningData.Recordings;

/// <summary>What the source says of its cadence.</summary>
internal enum CadenceUnit
{
    /// <summary>Nothing: its size decides.</summary>
    NotSaid,

    /// <summary>One leg's, by the format; some apps write both legs' all the same.</summary>
    OneLeg,
}
