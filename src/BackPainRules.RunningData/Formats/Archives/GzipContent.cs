using System.IO.Compression;

namespace BackPainRules.RunningData.Formats.Archives;

/// <summary>What a gzip holds, all its members in a row. It throws <see cref="EndOfStreamException"/> at the end of a gzip that was cut.</summary>
internal sealed class GzipContent : ForwardStream
{
    private readonly Source source;
    private readonly GZipStream gzip;
    private bool isAtEnd;

    /// <summary>Reads a gzip; the stream stays open.</summary>
    public GzipContent(Stream packed)
    {
        source = new(packed);
        gzip = new(source, CompressionMode.Decompress, leaveOpen: true);
    }

    private static ReadOnlySpan<byte> Probe => "the end"u8;

    // The same seven letters as a gzip.
    private static ReadOnlySpan<byte> PackedProbe =>
    [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x2B, 0xC9, 0x48, 0x55, 0x48,
        0xCD, 0x4B, 0x01, 0x00, 0xD1, 0x1B, 0xB1, 0x6F, 0x07, 0x00, 0x00, 0x00,
    ];

    public override int Read(Span<byte> buffer)
    {
        if (isAtEnd || buffer.IsEmpty)
        {
            return 0;
        }

        var read = gzip.Read(buffer);
        if (read == 0)
        {
            isAtEnd = true;
            if (IsCut())
            {
                throw new EndOfStreamException();
            }
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            gzip.Dispose();
        }

        base.Dispose(disposing);
    }

    // GZipStream ends a cut gzip as it ends a whole one. So one more member is put behind it: only after a whole one does it unpack to itself,
    // and where other bytes come behind a whole one it is not even asked for.
    private bool IsCut()
    {
        if (source.IsStopped)
        {
            return false;
        }

        source.IsProbe = true;
        Span<byte> answer = stackalloc byte[Probe.Length + 1];
        try
        {
            var length = gzip.ReadAtLeast(answer, answer.Length, throwOnEndOfStream: false);
            return source.WasProbed && !answer[..length].SequenceEqual(Probe);
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    private sealed class Source(Stream packed) : ForwardStream
    {
        private int probed;

        public bool IsProbe { get; set; }

        public bool WasProbed { get; private set; }

        // A limit ended it, which has been told.
        public bool IsStopped => packed is PackedStream { IsStopped: true };

        public override int Read(Span<byte> buffer)
        {
            if (!IsProbe)
            {
                return packed.Read(buffer);
            }

            WasProbed = true;
            var part = PackedProbe[probed..Math.Min(PackedProbe.Length, probed + buffer.Length)];
            part.CopyTo(buffer);
            probed += part.Length;
            return part.Length;
        }
    }
}
