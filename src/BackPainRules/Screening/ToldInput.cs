using System.Diagnostics;
using System.Runtime.Intrinsics;
using BackPainRules.Engines;
using BackPainRules.Engines.Circuits;
using BackPainRules.Language;

namespace BackPainRules.Screening;

/// <summary>One input of a program: which bits it is made of, and how. The same as for one case, see <see cref="CaseInputs"/>.</summary>
internal readonly struct ToldInput
{
    private readonly LeafKind kind;
    private readonly bool isOpposite;
    private readonly bool isPresumed;
    private readonly bool isSuspected;

    /// <summary>An input.</summary>
    /// <param name="source">Which bits.</param>
    /// <param name="kind">What is asked of them.</param>
    /// <param name="sign">The statement; null: it is a comparison.</param>
    /// <param name="isOpposite">Whether the opposite is asked for.</param>
    public ToldInput(int source, LeafKind kind, YesNoSignal? sign, bool isOpposite)
    {
        (Source, this.kind, this.isOpposite) = (source, kind, isOpposite);
        isPresumed = sign is { IsPresumed: true };
        isSuspected = sign is not null && Supposition.Suspected.IsSo(sign, isRefused: true);
    }

    public int Source { get; }

    /// <summary>The input, of the two vectors of <see cref="Told"/>.</summary>
    public Planes Of(Vector512<ulong> first, Vector512<ulong> second)
    {
        var (yes, no, refused) = (first & ~second, second & ~first, first & second);
        if (kind == LeafKind.Below)
        {
            return End(no, yes, no, no);
        }

        if (kind is LeafKind.Sign or LeafKind.AtLeast or LeafKind.Choice)
        {
            // What is presumed is so unless it is denied.
            var assumed = isPresumed ? ~no : yes;
            return End(yes, no, assumed, isSuspected ? assumed | refused : assumed);
        }

        var isOpen = ~(yes | no);
        return kind switch
        {
            LeafKind.Asked => End(yes | refused, ~(yes | refused), Vector512<ulong>.AllBitsSet, Vector512<ulong>.AllBitsSet),
            LeafKind.Open => End(isOpen, ~isOpen, isOpen, isOpen),
            _ => throw new UnreachableException($"A table gives no output that asks for '{kind}'."),
        };
    }

    private Planes End(Vector512<ulong> isSo, Vector512<ulong> isNotSo, Vector512<ulong> assumed, Vector512<ulong> suspected) =>
        isOpposite ? new(isNotSo, ~isSo, ~assumed, ~suspected) : new(isSo, ~isNotSo, assumed, suspected);
}
