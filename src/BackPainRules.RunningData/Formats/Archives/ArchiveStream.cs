namespace BackPainRules.RunningData.Formats.Archives;

/// <summary>The bytes of an archive, counted as they are read: what an archive says of its own lengths is not trusted.</summary>
internal sealed class ArchiveStream(Stream archive) : ForwardStream
{
    private readonly BufferedStream buffered = new(archive, 4096);

    /// <summary>How many bytes were read.</summary>
    public long Count { get; private set; }

    /// <summary>How many bytes may be read; more throws <see cref="InvalidDataException"/>.</summary>
    public long Most { get; set; } = long.MaxValue;

    public override bool CanSeek => true;

    public override long Length => buffered.Length;

    public override long Position
    {
        get => buffered.Position;
        set => buffered.Position = value;
    }

    public override int Read(Span<byte> buffer)
    {
        var read = buffered.Read(buffer);
        Count += read;
        return Count > Most ? throw new InvalidDataException() : read;
    }

    public override long Seek(long offset, SeekOrigin origin) => buffered.Seek(offset, origin);
}
