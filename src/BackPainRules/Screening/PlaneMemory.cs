using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using BackPainRules.Engines.Circuits;

namespace BackPainRules.Screening;

/// <summary>Memory for planes that begins where a line of the processor's cache does: across two lines, every vector would cost twice.</summary>
internal sealed class PlaneMemory
{
    private const int Line = 64;

    private readonly byte[] bytes;
    private readonly int start;

    public PlaneMemory(int count)
    {
        bytes = GC.AllocateUninitializedArray<byte>((count * Unsafe.SizeOf<Planes>()) + Line, pinned: true);
        start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0) & (Line - 1));
    }

    public Span<Planes> Planes => MemoryMarshal.Cast<byte, Planes>(bytes.AsSpan(start, bytes.Length - Line));
}
