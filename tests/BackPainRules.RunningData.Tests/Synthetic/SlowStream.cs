namespace BackPainRules.RunningData.Tests.Synthetic;

/// <summary>Gives a few bytes at a time, and cannot seek.</summary>
internal sealed class SlowStream(byte[] bytes, int atOnce) : Stream
{
    private int place;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        count = Math.Min(Math.Min(count, atOnce), bytes.Length - place);
        Array.Copy(bytes, place, buffer, offset, count);
        place += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
