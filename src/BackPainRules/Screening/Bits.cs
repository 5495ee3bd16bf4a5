using System.Runtime.Intrinsics;

namespace BackPainRules.Screening;

/// <summary>From a bit each to a byte each, for 512 cases.</summary>
internal static class Bits
{
    private static readonly Vector512<byte> ByteOfBit = Vector512.Create(
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3,
        4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, (byte)7);

    private static readonly Vector512<byte> BitOfByte = Vector512.Create(0x8040201008040201).AsByte();

    /// <summary>Writes a byte wherever a bit is set.</summary>
    public static void Write(Vector512<ulong> bits, byte value, Span<byte> into)
    {
        Span<ulong> words = stackalloc ulong[Vector512<ulong>.Count];
        bits.CopyTo(words);
        for (var i = 0; i < words.Length; i++)
        {
            var spread = Vector512.Shuffle(Vector512.Create(words[i]).AsByte(), ByteOfBit) & BitOfByte;
            var target = into.Slice(64 * i, 64);
            Vector512.ConditionalSelect(Vector512.Equals(spread, BitOfByte), Vector512.Create(value), Vector512.Create<byte>(target)).CopyTo(target);
        }
    }
}
