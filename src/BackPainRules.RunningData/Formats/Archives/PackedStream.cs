using System.Buffers;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Archives;

/// <summary>
/// The content of one file, under the limits. Where a limit is met, or the file cannot be read on, it tells so by a finding and ends:
/// it throws for cancellation only.
/// </summary>
/// <param name="content">The content, unpacked.</param>
/// <param name="scope">Where findings go.</param>
/// <param name="packed">How many bytes this content was unpacked from so far; null: it is not packed.</param>
/// <param name="budget">What the archive may still give; null: it is in none.</param>
internal sealed class PackedStream(Stream content, ReadScope scope, Func<long>? packed = null, UnpackBudget? budget = null) : ForwardStream
{
    // An error takes what the same call had unpacked with it: so calls are short.
    private const int MostUnpackedAtOnce = 4096;

    // Small files may be as empty as they like.
    private const int AlwaysUnpacked = 1 << 20;

    private byte[]? start;
    private int startUsed;
    private int startLength;
    private bool isAtEnd;

    /// <summary>How many bytes were read of the content.</summary>
    public long Count { get; private set; }

    /// <summary>Whether it ended before the content did.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>How many bytes it gives at most.</summary>
    public long Most { get; set; } = packed is null ? scope.Limits.FileBytes : scope.Limits.UnpackedBytes;

    /// <summary>How many bytes it must give at least; less means that it was cut.</summary>
    public long Expected { get; init; }

    /// <summary>Whether it is a health export, which has limits of its own.</summary>
    public bool IsHealth { get; set; }

    /// <summary>Whether there was nothing in it, as <see cref="Mark"/> found.</summary>
    public bool IsEmpty => startLength == 0 && !IsStopped;

    /// <summary>What it is, by its first bytes, which are read again after this.</summary>
    public FileFormat Mark()
    {
        start = ArrayPool<byte>.Shared.Rent(FileMark.Length);
        while (startLength < FileMark.Length && ReadOn(start.AsSpan(startLength, FileMark.Length - startLength)) is > 0 and var read)
        {
            startLength += read;
        }

        return FileMark.Of(start.AsSpan(0, startLength));
    }

    public override int Read(Span<byte> buffer)
    {
        if (startUsed == startLength)
        {
            return ReadOn(buffer);
        }

        var part = start.AsSpan(startUsed, Math.Min(buffer.Length, startLength - startUsed));
        part.CopyTo(buffer);
        startUsed += part.Length;
        return part.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (start is not null)
        {
            ArrayPool<byte>.Shared.Return(start);
            (start, startUsed, startLength, isAtEnd) = (null, 0, 0, true);
        }

        base.Dispose(disposing);
    }

    private int ReadOn(Span<byte> buffer)
    {
        if (isAtEnd || buffer.IsEmpty)
        {
            return 0;
        }

        scope.Cancellation.ThrowIfCancellationRequested();
        var allowed = Math.Min(Most - Count, budget?.Left(IsHealth) ?? long.MaxValue);
        var most = packed is null ? buffer.Length : Math.Min(buffer.Length, MostUnpackedAtOnce);
        try
        {
            return allowed > 0 ? Counted(content.Read(buffer[..(int)Math.Min(most, allowed)]))
                : content.ReadByte() < 0 ? End()
                : Stop(FileIssue.TooLarge, "Larger than is read; it ends here.");
        }
        catch (EndOfStreamException)
        {
            return Stop(FileIssue.Truncated, "The packed file ends before its end.");
        }
        catch (InvalidDataException)
        {
            return Stop(FileIssue.Malformed, "It cannot be unpacked from here on.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Stop(FileIssue.NoAccess, "It cannot be read from here on.");
        }
    }

    private int Counted(int read)
    {
        if (read == 0)
        {
            return End();
        }

        Count += read;
        budget?.Take(IsHealth, read);
        return packed is not null && Count > AlwaysUnpacked && Count > scope.Limits.UnpackedRatio * packed()
            ? Stop(FileIssue.TooCompressed, $"It becomes more than {scope.Limits.UnpackedRatio} times larger when unpacked.")
            : read;
    }

    private int End()
    {
        isAtEnd = true;
        return Count < Expected ? throw new EndOfStreamException() : 0;
    }

    private int Stop(FileIssue issue, string message)
    {
        (isAtEnd, IsStopped) = (true, true);
        scope.Damaged(issue, message, Count);
        return 0;
    }
}
