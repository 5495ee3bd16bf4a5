using System.IO.Compression;
using System.Text;
using BackPainRules.RunningData.Formats.Gpx;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats.Xml;

/// <summary>Files that a plain XML reader refuses, and that apps write.</summary>
public class ReadableXmlTests
{
    private static readonly string Track = Inputs.Track(Inputs.TwoPoints);
    private static readonly string Root = Track[Track.IndexOf("<gpx")..];

    public static TheoryData<string, string> Texts => new()
    {
        { "as it should be", Track },
        { "blanks and lines first", "\r\n  \t" + Track },
        { "a byte order mark", "\uFEFF" + Track },
        { "a byte order mark, blanks and another one", "\uFEFF \uFEFF\n" + Track },
        { "no declaration", Root },
        { "a comment and an instruction first", $"<?xml version=\"1.0\"?><!-- <gpx> --><?style x?>\n{Root}" },
        { "XML 1.1", Track.Replace("version=\"1.0\" enc", "version=\"1.1\" enc") },
        { "another encoding than it says", Track.Replace("\"UTF-8\"", "\"UTF-16\"") },
        { "an encoding that there is not", Track.Replace("\"UTF-8\"", "\"x-none\"") },
        { "control characters everywhere", string.Join('\v', Track.ToCharArray()) },
        { "runs of zero bytes", Track.Replace("<trk", "\0\0\0\0\0\0<trk") },
        { "a control character as a reference", Track.Replace("<trkseg", "<name>a&#11;b&#x1;</name><trkseg") },
        { "a prefix that is not declared", Track.Replace("<ele>", "<x:extra x:a='1'/><ele>") },
        { "comments and sections in text", Track.Replace("06:00:00Z", "06:0<!-- no -->0:<![CDATA[00]]>Z") },
        { "other elements inside text", Track.Replace("06:00:00Z", "06:00:00<b>1</b>Z") },
        { "predefined entities", Track.Replace("<trkseg", "<name>&lt;&amp;&gt;&quot;&apos;&#65;</name><trkseg") },
        { "another entity in a section, where it is none", Track.Replace("<trkseg", "<name><![CDATA[&lol;]]></name><trkseg") },
        { "blanks after the end", Track + "\r\n \0\n" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_read_to_the_last_point(string what, string text)
    {
        var reading = Reading.Of(GpxReader.Read, text);
        reading.Findings.Should().BeEmpty(what);
        reading.Samples.Should().HaveCount(2).And.OnlyContain(sample => sample.Time > 0 && sample.Altitude >= 500, what);
        reading.Only.Start.Should().Be(Inputs.At(6), what);
    }

    public static TheoryData<string, byte[]> Bytes => new()
    {
        { "UTF-16, little end first", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Track)] },
        { "UTF-16, big end first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Track)] },
        { "UTF-16 without a mark, little end first", Encoding.Unicode.GetBytes(Track) },
        { "UTF-16 without a mark, big end first", Encoding.BigEndianUnicode.GetBytes(Track) },
        { "Latin letters that are not UTF-8", Encoding.Latin1.GetBytes(Track.Replace("<trkseg", "<name>Übung</name><trkseg")) },
        { "letters of several bytes", Encoding.UTF8.GetBytes(Track.Replace("<trkseg", "<name>Lauf 🏃 東京</name><trkseg")) },
    };

    [Theory]
    [MemberData(nameof(Bytes))]
    public void Its_encoding_is_found_from_its_bytes(string what, byte[] file)
    {
        var reading = Reading.Of(GpxReader.Read, file);
        reading.Findings.Should().BeEmpty(what);
        reading.Samples.Should().HaveCount(2, what);
    }

    [Fact]
    public void A_stream_may_give_a_byte_at_a_time_and_a_letter_may_lie_across_blocks()
    {
        var text = Track.Replace("<trkseg", $"<name>{string.Concat(Enumerable.Repeat("é🏃x", 5000))}</name><trkseg");
        Reading.Of(GpxReader.Read, new Dripping(Encoding.UTF8.GetBytes(text))).Samples.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><gpx/>")]
    [InlineData("garbage")]
    public void More_after_its_end_is_told_and_not_read(string more)
    {
        var reading = Reading.Of(GpxReader.Read, Track + more);
        reading.Samples.Should().HaveCount(2);
        reading.Told.Should().Equal((FindingKind.Warning, FileIssue.TrailingBytes));
    }

    [Fact]
    public void What_was_packed_badly_is_read_until_there()
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Inputs.Track(Inputs.TwoPoints + new string(' ', 200_000) + Inputs.TwoPoints)));
        }

        var bytes = packed.ToArray();
        bytes.AsSpan(150_000).Fill(0xFF);
        var reading = Reading.Of(GpxReader.Read, new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress));
        reading.Samples.Should().HaveCount(2);
        reading.Told.Should().Equal((FindingKind.Damaged, FileIssue.Malformed));
    }

    private sealed class Dripping(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);
    }
}
