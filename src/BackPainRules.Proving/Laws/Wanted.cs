namespace BackPainRules.Proving.Laws;

/// <summary>What a goal asks of its claim.</summary>
internal enum Wanted
{
    /// <summary>It holds in every case.</summary>
    Always,

    /// <summary>It holds in some case.</summary>
    Sometimes,

    /// <summary>It holds in some case; if not, that is noted and breaks no law.</summary>
    Noted,
}
