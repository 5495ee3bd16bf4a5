using System.Buffers;
using System.Text;

namespace BackPainRules.RunningData.Formats.Xml;

/// <summary>The letters of an XML file as an XML reader bears them: decoded, control characters left out, and never more than the limits allow.</summary>
/// <remarks>What the file says of its encoding is not asked: it may lie, and all that is read of it is ASCII.</remarks>
/// <param name="source">The bytes; not closed.</param>
/// <param name="mostBytes">Bytes of the whole.</param>
/// <param name="mostOfNode">Letters of one tag or text; a buffer of the XML reader may come on top.</param>
internal sealed class XmlText(Stream source, long mostBytes, int mostOfNode) : TextReader
{
    private const int Block = 4096;

    // As much as the XML reader may hold in its own buffer, twice: a fault that it tells of stands in here.
    private const int Kept = 8192;

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private readonly byte[] bytes = new byte[Block];
    private readonly char[] chars = new char[Kept + (3 * Block)];
    private Decoder? decoder;
    private int bytesOfLetter = 1;
    private int at;
    private int end;
    private long ofNode;
    private long read;
    private bool ended;

    /// <summary>Bytes of the file that were given away: up to 4 KiB after what the XML reader looks at.</summary>
    public long Offset => read - ((end - at) * bytesOfLetter);

    /// <summary>Letters that were skipped.</summary>
    public int Skipped { get; private set; }

    /// <summary>More was asked for than there is.</summary>
    public bool EndMet { get; private set; }

    /// <summary>A limit was met, and no more is given.</summary>
    public bool LimitMet { get; private set; }

    /// <summary>It could not be unpacked any further.</summary>
    public bool PackingBroken { get; private set; }

    /// <summary>The last letters given.</summary>
    public ReadOnlySpan<char> Recent => chars.AsSpan(0, at);

    /// <summary>A tag or text begins.</summary>
    public void BeginNode() => ofNode = 0;

    /// <summary>What comes next, at least this much of it unless the end is near.</summary>
    public ReadOnlySpan<char> Ahead(int wanted)
    {
        while (end - at < wanted && Fill())
        {
        }

        return chars.AsSpan(at, end - at);
    }

    public void Skip(int count)
    {
        at += count;
        Skipped += count;
    }

    public override int Read(Span<char> buffer)
    {
        if (LimitMet || ofNode - Kept > mostOfNode)
        {
            LimitMet = true;
            return 0;
        }

        var given = Ahead(1);
        given = given[..Math.Min(given.Length, buffer.Length)];
        given.CopyTo(buffer);
        at += given.Length;
        ofNode += given.Length;
        EndMet |= given.IsEmpty;
        return given.Length;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Peek() => Ahead(1) is [var next, ..] ? next : -1;

    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 1 ? one[0] : -1;
    }

    private bool Fill()
    {
        if (ended)
        {
            return false;
        }

        if (chars.Length - end <= Block)
        {
            var from = Math.Max(0, at - Kept);
            chars.AsSpan(from, end - from).CopyTo(chars);
            at -= from;
            end -= from;
        }

        var count = Take();
        read += count;
        ended = count < 2;
        if (read > mostBytes)
        {
            LimitMet = ended = true;
            return false;
        }

        decoder ??= DecoderFor(bytes.AsSpan(0, count));
        end += Clean(chars.AsSpan(end, decoder.GetChars(bytes.AsSpan(0, count), chars.AsSpan(end), flush: false)));
        return true;
    }

    private int Take()
    {
        try
        {
            return source.ReadAtLeast(bytes, 2, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            PackingBroken = true;
            return 0;
        }
    }

    private Decoder DecoderFor(ReadOnlySpan<byte> start)
    {
        Encoding encoding = start switch
        {
            [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
        bytesOfLetter = encoding is UTF8Encoding ? 1 : 2;
        return encoding.GetDecoder();
    }

    private static int Clean(Span<char> text)
    {
        var kept = text.IndexOfAny(Controls);
        if (kept < 0)
        {
            return text.Length;
        }

        for (var rest = text[(kept + 1)..]; ;)
        {
            var length = rest.IndexOfAny(Controls);
            var piece = length < 0 ? rest : rest[..length];
            piece.CopyTo(text[kept..]);
            kept += piece.Length;
            if (length < 0)
            {
                return kept;
            }

            rest = rest[(length + 1)..];
        }
    }
}
