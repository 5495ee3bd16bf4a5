using System.Buffers;

namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>A window that moves over the bytes of a file, and sums them up for the check.</summary>
internal sealed class FitWindow(Stream stream) : IDisposable
{
    private const int ManyLines = 20;

    // Twice the largest message that is read: what is left of one never fills more than half.
    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(2 * FitDefinition.LargestMessage);

    private long lineFeeds;
    private long pairs;
    private long gone;
    private int start;
    private int end;
    private int summed;
    private ushort sum;
    private bool endsWithReturn;

    /// <summary>The byte of the file at which the window stands.</summary>
    public long Position => gone + start;

    /// <summary>What is in the window already.</summary>
    public int Ready => end - start;

    /// <summary>Whether line ends were made longer, or shorter: of many line feeds all stand behind a carriage return; or none does, and at most so many bytes are missing.</summary>
    /// <param name="missing">How many bytes are missing.</param>
    public bool LooksLikeText(long missing) => lineFeeds >= ManyLines && (lineFeeds == pairs || (pairs == 0 && missing > 0 && missing <= lineFeeds));

    /// <summary>Whether so many bytes are left; then they are in the window.</summary>
    public bool Has(int count) => Ready >= count || Fill(count);

    /// <summary>The next bytes, which <see cref="Has"/> has told to be there.</summary>
    public ReadOnlySpan<byte> Peek(int count) => buffer.AsSpan(start, count);

    public void Advance(int count) => start += count;

    /// <summary>The check sum begins here.</summary>
    public void BeginSum() => (sum, summed) = (0, start);

    /// <summary>The check sum up to here.</summary>
    public ushort Sum()
    {
        sum = FitChecksum.Of(buffer.AsSpan(summed, start - summed), sum);
        summed = start;
        return sum;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    /// <summary>Passes over bytes up to a place of the file; ends at the end of the file.</summary>
    public void AdvanceTo(long position)
    {
        while (Position < position && Has(1))
        {
            Advance((int)Math.Min(position - Position, Ready));
        }
    }

    private bool Fill(int count)
    {
        Sum();
        buffer.AsSpan(start, Ready).CopyTo(buffer);
        (gone, end, start, summed) = (gone + start, Ready, 0, 0);
        while (end < count)
        {
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
            {
                return false;
            }

            CountLines(buffer.AsSpan(end, read));
            end += read;
        }

        return true;
    }

    private void CountLines(ReadOnlySpan<byte> bytes)
    {
        lineFeeds += bytes.Count((byte)'\n');
        pairs += bytes.Count("\r\n"u8);

        // A pair may fall apart between two reads.
        pairs += endsWithReturn && bytes[0] == '\n' ? 1 : 0;
        endsWithReturn = bytes[^1] == '\r';
    }
}
