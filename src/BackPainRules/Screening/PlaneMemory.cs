using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BackPainRules.Engines.Circuits;

namespace BackPainRules.Screening;

/// <summary>Memory for vectors that begins where a line of the processor's cache does: across two lines, every vector would cost twice.</summary>
internal sealed class PlaneMemory
{
    private const int Line = 64;

    private readonly byte[] bytes;
    private readonly int start;
    private readonly int bitBytes;

    /// <summary>Memory for so many vectors of bits, and so many planes.</summary>
    public PlaneMemory(int bits, int planes)
    {
        bitBytes = bits * Unsafe.SizeOf<Vector512<ulong>>();
        bytes = GC.AllocateUninitializedArray<byte>(bitBytes + (planes * Unsafe.SizeOf<Planes>()) + Line, pinned: true);
        start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0) & (Line - 1));
    }

    public Span<Vector512<ulong>> Bits => MemoryMarshal.Cast<byte, Vector512<ulong>>(bytes.AsSpan(start, bitBytes));

    public Span<Planes> Planes => MemoryMarshal.Cast<byte, Planes>(bytes.AsSpan(start + bitBytes, bytes.Length - Line - bitBytes));
}
