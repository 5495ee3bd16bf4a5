namespace BackPainRules.Engines.Circuits;

/// <summary>Truths side by side, one in each bit: of one case under several suppositions, or of many cases at once.</summary>
internal interface IWord<T>
    where T : unmanaged, IWord<T>
{
    /// <summary>No bit set.</summary>
    static abstract T None { get; }

    /// <summary>Every bit set.</summary>
    static abstract T All { get; }

    static abstract T operator &(T a, T b);

    static abstract T operator |(T a, T b);
}
