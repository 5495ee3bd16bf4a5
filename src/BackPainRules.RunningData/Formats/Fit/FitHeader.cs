using System.Buffers.Binary;

namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>The header of a FIT file.</summary>
/// <param name="Size">Its bytes, 12 or more.</param>
/// <param name="DataSize">The bytes of data that it announces, without header and check sum.</param>
/// <param name="IsSound">Whether its own check sum is right, or there is none.</param>
internal readonly record struct FitHeader(int Size, uint DataSize, bool IsSound)
{
    public const int Smallest = 12;
    private const int WithChecksum = 14;

    /// <summary>Reads the header at the place of the window, and leaves the window there; null: there is none.</summary>
    public static FitHeader? At(FitWindow window)
    {
        if (!window.Has(Smallest))
        {
            return null;
        }

        int size = window.Peek(1)[0];
        if (size < Smallest || !window.Peek(Smallest)[8..].SequenceEqual(".FIT"u8) || !window.Has(size))
        {
            return null;
        }

        var header = window.Peek(size);
        var sum = size >= WithChecksum ? BinaryPrimitives.ReadUInt16LittleEndian(header[Smallest..]) : 0;
        return new(size, BinaryPrimitives.ReadUInt32LittleEndian(header[4..]), sum == 0 || sum == FitChecksum.Of(header[..Smallest]));
    }
}
