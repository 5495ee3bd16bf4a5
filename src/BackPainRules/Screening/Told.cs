using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BackPainRules.Engines.Circuits;

namespace BackPainRules.Screening;

/// <summary>
/// What a column says, as bits: two vectors for each chunk of 512 cases. Only the first is set where it is so, only the second where it is not so, both where the
/// person could not say: the two bits of a <see cref="Reply"/>.
/// </summary>
internal static class Told
{
    /// <summary>How many vectors a chunk has.</summary>
    public const int Vectors = 2;

    // How many words of 64 bits a vector has.
    private const int Words = 8;
    private const int IntsAtOnce = 16;
    private const int IntVectors = 64 / IntsAtOnce;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Statement(ReadOnlySpan<byte> replies, Span<Vector512<ulong>> into)
    {
        var told = MemoryMarshal.Cast<byte, Vector512<ushort>>(replies);
        var words = MemoryMarshal.Cast<Vector512<ulong>, ulong>(into);
        for (var i = 0; i < told.Length; i++)
        {
            // A bit of each byte, brought to its top.
            Put(words, i, Vector512.ShiftLeft(told[i], 7).AsByte().ExtractMostSignificantBits(), Vector512.ShiftLeft(told[i], 6).AsByte().ExtractMostSignificantBits());
        }
    }

    /// <summary>Whether a choice is one of those asked for; where nothing is asked for, what is known is none of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Choice(ReadOnlySpan<byte> choices, Leaf? leaf, Span<Vector512<ulong>> into)
    {
        var told = MemoryMarshal.Cast<byte, Vector512<byte>>(choices);
        var words = MemoryMarshal.Cast<Vector512<ulong>, ulong>(into);
        for (var i = 0; i < told.Length; i++)
        {
            var (isOpen, isSo) = (Vector512.Equals(told[i], default).ExtractMostSignificantBits(), 0UL);
            foreach (var choice in leaf?.Choices is { } asked ? asked.AsSpan() : [])
            {
                isSo |= Vector512.Equals(told[i], Vector512.Create((byte)(choice + 1))).ExtractMostSignificantBits();
            }

            Put(words, i, isSo, ~isSo & ~isOpen);
        }
    }

    /// <summary>Whether a number is known.</summary>
    public static void Number(ReadOnlySpan<int> lowest, Span<Vector512<ulong>> into) => Number(lowest, lowest, CaseTable.NotKnown + 1, into);

    /// <summary>Whether a number reaches some steps, and whether it surely does not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Number(ReadOnlySpan<int> lowest, ReadOnlySpan<int> highest, int steps, Span<Vector512<ulong>> into)
    {
        var low = MemoryMarshal.Cast<int, Vector512<int>>(lowest);
        var high = MemoryMarshal.Cast<int, Vector512<int>>(highest);
        var words = MemoryMarshal.Cast<Vector512<ulong>, ulong>(into);
        for (var i = 0; i < low.Length / IntVectors; i++)
        {
            var (reaches, fails) = (0UL, 0UL);
            for (var part = 0; part < IntVectors; part++)
            {
                var (least, most) = (low[(IntVectors * i) + part], high[(IntVectors * i) + part]);
                reaches |= Vector512.GreaterThanOrEqual(least, Vector512.Create(steps)).ExtractMostSignificantBits() << (IntsAtOnce * part);
                fails |= Vector512.AndNot(Vector512.LessThan(most, Vector512.Create(steps)), Vector512.Equals(least, Vector512.Create(CaseTable.NotKnown)))
                    .ExtractMostSignificantBits() << (IntsAtOnce * part);
            }

            Put(words, i, reaches, fails);
        }
    }

    // Puts 64 cases. A chunk is eight words of the first vector, then eight of the second.
    private static void Put(Span<ulong> words, int sixtyFour, ulong first, ulong second)
    {
        var at = (sixtyFour / Words * Words * Vectors) + (sixtyFour % Words);
        (words[at], words[at + Words]) = (first, second);
    }
}
