using System.Runtime.Intrinsics;

namespace BackPainRules.Screening;

/// <summary>Comparisons of 512 values, a bit each, and back from bits to bytes.</summary>
internal static class Bits
{
    private static readonly Vector512<byte> ByteOfBit = Vector512.Create(
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3,
        4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, (byte)7);

    private static readonly Vector512<byte> BitOfByte = Vector512.Create(0x8040201008040201).AsByte();

    public static Vector512<ulong> Equal(ReadOnlySpan<byte> values, byte value)
    {
        Span<ulong> bits = stackalloc ulong[values.Length / 64];
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] = Vector512.Equals(Vector512.Create(values.Slice(64 * i, 64)), Vector512.Create(value)).ExtractMostSignificantBits();
        }

        return Vector512.Create<ulong>(bits);
    }

    public static Vector512<ulong> AtLeast(ReadOnlySpan<int> values, int least)
    {
        Span<ulong> bits = stackalloc ulong[values.Length / 64];
        for (var i = 0; i < values.Length / 16; i++)
        {
            var isSo = Vector512.GreaterThanOrEqual(Vector512.Create(values.Slice(16 * i, 16)), Vector512.Create(least));
            bits[i / 4] |= isSo.ExtractMostSignificantBits() << (16 * (i % 4));
        }

        return Vector512.Create<ulong>(bits);
    }

    /// <summary>Writes a byte wherever a bit is set.</summary>
    public static void Write(Vector512<ulong> bits, byte value, Span<byte> into)
    {
        for (var i = 0; i < into.Length / 64; i++)
        {
            var spread = Vector512.Shuffle(Vector512.Create(bits[i]).AsByte(), ByteOfBit) & BitOfByte;
            var target = into.Slice(64 * i, 64);
            Vector512.ConditionalSelect(Vector512.Equals(spread, BitOfByte), Vector512.Create(value), Vector512.Create<byte>(target)).CopyTo(target);
        }
    }
}
