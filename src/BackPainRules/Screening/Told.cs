using System.Runtime.Intrinsics;
using BackPainRules.Engines;
using BackPainRules.Engines.Circuits;
using BackPainRules.Language;

namespace BackPainRules.Screening;

/// <summary>What 512 cases say of one signal, a bit each.</summary>
internal readonly record struct Told(Vector512<ulong> Yes, Vector512<ulong> No, Vector512<ulong> Refused)
{
    /// <summary>A leaf of it, or the opposite. The same as for one case, see <see cref="CaseInputs"/>.</summary>
    /// <param name="kind">What is asked.</param>
    /// <param name="sign">The statement; null: it is a number or choice.</param>
    /// <param name="isOpposite">Whether the opposite is asked for.</param>
    public Planes Ask(LeafKind kind, YesNoSignal? sign, bool isOpposite)
    {
        var isOpen = ~(Yes | No);
        return kind switch
        {
            LeafKind.Asked => End(Yes | Refused, ~(Yes | Refused), Vector512<ulong>.AllBitsSet, Vector512<ulong>.AllBitsSet, isOpposite),
            LeafKind.Open => End(isOpen, ~isOpen, isOpen, isOpen, isOpposite),
            LeafKind.Unasked => End(isOpen & ~Refused, ~isOpen | Refused, isOpen & ~Refused, isOpen & ~Refused, isOpposite),
            _ => End(Yes, No, Yes | Taken(sign, isOpen, Supposition.Assumed), Yes | Taken(sign, isOpen, Supposition.Suspected), isOpposite),
        };
    }

    // The open ones that are taken as so.
    private Vector512<ulong> Taken(YesNoSignal? sign, Vector512<ulong> isOpen, Supposition supposition) =>
        sign is null ? default
        : supposition.IsSo(sign, isRefused: false) ? isOpen
        : supposition.IsSo(sign, isRefused: true) ? isOpen & Refused
        : default;

    private static Planes End(Vector512<ulong> isSo, Vector512<ulong> isNotSo, Vector512<ulong> assumed, Vector512<ulong> suspected, bool isOpposite) =>
        isOpposite ? new(isNotSo, ~isSo, ~assumed, ~suspected) : new(isSo, ~isNotSo, assumed, suspected);
}
