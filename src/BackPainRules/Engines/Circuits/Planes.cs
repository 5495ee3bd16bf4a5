using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace BackPainRules.Engines.Circuits;

/// <summary>
/// What is so of 512 cases, a bit each: for sure, possibly, as assumed and as suspected. Where the processor has no vectors of this size, the runtime makes
/// them of smaller ones.
/// </summary>
internal readonly struct Planes(Vector512<ulong> established, Vector512<ulong> possible, Vector512<ulong> assumed, Vector512<ulong> suspected) : IWord<Planes>
{
    /// <summary>How many cases there are.</summary>
    public const int Cases = 512;

    public static Planes None => default;

    public static Planes All => new(Vector512<ulong>.AllBitsSet, Vector512<ulong>.AllBitsSet, Vector512<ulong>.AllBitsSet, Vector512<ulong>.AllBitsSet);

    public Vector512<ulong> Established { get; } = established;

    public Vector512<ulong> Possible { get; } = possible;

    public Vector512<ulong> Assumed { get; } = assumed;

    public Vector512<ulong> Suspected { get; } = suspected;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Planes operator &(Planes a, Planes b) =>
        new(a.Established & b.Established, a.Possible & b.Possible, a.Assumed & b.Assumed, a.Suspected & b.Suspected);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Planes operator |(Planes a, Planes b) =>
        new(a.Established | b.Established, a.Possible | b.Possible, a.Assumed | b.Assumed, a.Suspected | b.Suspected);
}
