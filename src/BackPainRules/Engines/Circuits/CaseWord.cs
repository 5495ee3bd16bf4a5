using BackPainRules.Language;

namespace BackPainRules.Engines.Circuits;

/// <summary>What is so of one case: for sure, possibly, and under each supposition about open answers; a bit each.</summary>
internal readonly record struct CaseWord(byte Bits) : IWord<CaseWord>
{
    /// <summary>It is so, whatever the open answers are.</summary>
    public const byte Established = 1;

    /// <summary>It is so, or the open answers could make it so.</summary>
    public const byte Possible = 2;

    /// <summary>The bits of all suppositions.</summary>
    public const byte Supposed = 0b11100;

    private const byte Every = Established | Possible | Supposed;

    public static CaseWord None => default;

    public static CaseWord All => new(Every);

    public static CaseWord operator &(CaseWord a, CaseWord b) => new((byte)(a.Bits & b.Bits));

    public static CaseWord operator |(CaseWord a, CaseWord b) => new((byte)(a.Bits | b.Bits));

    /// <summary>The bit of a supposition.</summary>
    public static byte Of(Supposition supposition) => (byte)(Possible << (int)supposition);

    /// <summary>The truth under a supposition.</summary>
    public Truth Under(Supposition supposition)
    {
        var (established, possible) = supposition == Supposition.Nothing ? (Established, Possible) : (Of(supposition), Of(supposition));
        return (Bits & established) != 0 ? Truth.Yes : (Bits & possible) != 0 ? Truth.Unknown : Truth.No;
    }

    /// <summary>The word of a truth that somebody else found, under whichever supposition.</summary>
    public static CaseWord Of(Truth truth) => truth switch
    {
        Truth.Yes => All,
        Truth.Unknown => new(Possible),
        _ => None,
    };

    /// <summary>A leaf and its opposite. What is open is possible both ways, and under a supposition it is so or not so.</summary>
    /// <param name="isSo">Whether it is so for sure.</param>
    /// <param name="isNotSo">Whether it is not so for sure.</param>
    /// <param name="supposed">The suppositions under which it is so.</param>
    public static Ends Of(bool isSo, bool isNotSo, byte supposed) => new(
        new((byte)((isSo ? Established : 0) | (isNotSo ? 0 : Possible) | supposed)),
        new((byte)((isNotSo ? Established : 0) | (isSo ? 0 : Possible) | (Supposed & ~supposed))));
}
