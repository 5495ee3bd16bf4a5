namespace BackPainRules.ConsoleHost.Cases;

/// <summary>A stream that tells how much was read of it.</summary>
internal sealed class CountedStream(Stream inner, string name, Action<int> read) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            var got = inner.Read(buffer, offset, count);
            read(got);
            return got;
        }
        catch (IOException)
        {
            throw new UsageException($"{name}: it cannot be read to its end; what was screened until then is not all.");
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
