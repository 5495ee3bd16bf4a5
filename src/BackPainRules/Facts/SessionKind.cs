namespace BackPainRules.Facts;

/// <summary>What kind of run it was.</summary>
public enum SessionKind
{
    /// <summary>Easy: whole sentences could be spoken.</summary>
    Easy,

    /// <summary>The long run of the week.</summary>
    Long,

    /// <summary>Running and walking in turns.</summary>
    RunWalk,

    /// <summary>Steady and faster than easy.</summary>
    Tempo,

    /// <summary>Fast bouts with breaks.</summary>
    Intervals,

    /// <summary>Hill repeats.</summary>
    Hills,

    /// <summary>A race.</summary>
    Race,
}
