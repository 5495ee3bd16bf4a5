using BackPainRules.RunningData.Formats.AppleHealth;
using BackPainRules.RunningData.Formats.Gpx;
using BackPainRules.RunningData.Formats.Tcx;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats.Xml;

/// <summary>Files that are made to do harm, and those that are too much.</summary>
public class DangerousXmlTests
{
    private const string Laughs = """
        <!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
        """;

    private const string Outside = "<!DOCTYPE x [<!ENTITY d SYSTEM \"file:///secret\">]>";

    private static readonly string Track = Inputs.Track(Inputs.TwoPoints);

    [Theory]
    [InlineData(Laughs)]
    [InlineData(Outside)]
    [InlineData("<!DOCTYPE gpx>")]
    [InlineData("<!doctype gpx SYSTEM 'http://example.org/gpx.dtd'>")]
    public void A_document_type_is_refused(string type)
    {
        var gpx = Reading.Of(GpxReader.Read, Track.Replace("<gpx", type + "<gpx"));
        var tcx = Reading.Of(TcxReader.Read, Inputs.Activity(Inputs.Lap("")).Replace("<Training", type + "<Training"));
        gpx.Recordings.Concat(tcx.Recordings).Should().BeEmpty();
        gpx.Told.Concat(tcx.Told).Should().Equal((FindingKind.Failed, FileIssue.ForbiddenXml), (FindingKind.Failed, FileIssue.ForbiddenXml));
    }

    [Theory]
    [InlineData("<name>&d;</name>")]
    [InlineData("<name a='&d;'/>")]
    public void An_entity_is_refused(string element)
    {
        var gpx = Reading.Of(GpxReader.Read, Inputs.Track(Inputs.TwoPoints + element));
        var tcx = Reading.Of(TcxReader.Read, Inputs.Activity(Inputs.Lap(element)));
        gpx.Recordings.Concat(tcx.Recordings).Should().BeEmpty();
        gpx.Told.Concat(tcx.Told).Should().Equal((FindingKind.Failed, FileIssue.ForbiddenXml), (FindingKind.Failed, FileIssue.ForbiddenXml));
    }

    [Theory]
    [InlineData(Laughs)]
    [InlineData(Outside)]
    public void An_entity_in_a_health_export_ends_it_there(string type)
    {
        var text = Inputs.Health(Inputs.Run + Inputs.Run.Replace("sourceName=\"", "sourceName=\"&d;")).Replace("<HealthData", type + "<HealthData");
        var reading = Reading.Of(AppleHealthReader.Read, text);
        reading.Recordings.Should().ContainSingle();
        reading.Told.Should().Equal((FindingKind.Damaged, FileIssue.ForbiddenXml));
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    [InlineData(100_000, false)]
    public void Elements_stand_in_one_another_to_a_depth_of_64(int inExtensions, bool isRead)
    {
        var nest = string.Concat(Enumerable.Repeat("<e>", inExtensions)) + string.Concat(Enumerable.Repeat("</e>", inExtensions));
        var reading = Reading.Of(GpxReader.Read, Inputs.Track($"{Inputs.TwoPoints}<trkpt lat='1' lon='1'><time>2024-05-01T06:01:00Z</time><extensions>{nest}</extensions></trkpt>"));
        reading.Samples.Should().HaveCount(isRead ? 3 : 2);
        reading.Told.Should().Equal(isRead ? [] : [(FindingKind.Damaged, FileIssue.TooLarge)]);
    }

    public static TheoryData<string> LongOnes => ["<n>{0}</n>", "<n a='{0}'/>", "<n><![CDATA[{0}]]></n>", "<n><![CDATA[<{0}>]]></n>", "<!-- {0} -->", "<?n {0}?>", "<n{0}/>"];

    [Theory]
    [MemberData(nameof(LongOnes))]
    public void A_text_or_tag_is_as_long_as_the_limit_and_hardly_longer(string form)
    {
        const int Most = 50_000;
        Told(Most - 20).Should().BeEmpty();
        Told(Most + 20_000).Should().Equal((FindingKind.Damaged, FileIssue.TooLarge));

        IEnumerable<(FindingKind Kind, FileIssue Issue)> Told(int length) =>
            Reading.Of(GpxReader.Read, Inputs.Track(Inputs.TwoPoints + form.Replace("{0}", new('x', length))), new() { TextLength = Most }).Told;
    }

    [Fact]
    public void A_text_of_more_than_a_mebibyte_is_too_long_unless_an_app_says_otherwise() =>
        Reading.Of(GpxReader.Read, Inputs.Gpx($"<name>{new string('x', 2 << 20)}</name><trk><trkseg>{Inputs.TwoPoints}</trkseg></trk>"))
            .Told.Should().Equal((FindingKind.Failed, FileIssue.TooLarge));

    [Fact]
    public void There_may_be_no_limit() =>
        Reading.Of(GpxReader.Read, Track, new() { TextLength = int.MaxValue, UnpackedBytes = long.MaxValue, XmlDepth = int.MaxValue, Records = int.MaxValue })
            .Findings.Should().BeEmpty();

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void A_value_that_is_too_long_to_mean_anything_is_missing(int length, bool isRead)
    {
        var reading = Reading.Of(GpxReader.Read, Track.Replace(">500<", $">{"500".PadLeft(length, '0')}<"));
        reading.Samples[0].Altitude.Should().Be(isRead ? 500 : float.NaN);
        reading.Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData(9_900, true)]
    [InlineData(10_000, false)]
    public void Names_are_as_many_as_any_file_needs(int count, bool isRead)
    {
        var names = string.Concat(Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"<n{i}/>")));
        Reading.Of(GpxReader.Read, Inputs.Track(Inputs.TwoPoints + names)).Told.Should().Equal(isRead ? [] : [(FindingKind.Damaged, FileIssue.TooLarge)]);
    }

    [Fact]
    public void A_file_is_read_up_to_the_limit_of_bytes()
    {
        Reading.Of(GpxReader.Read, Track, new() { UnpackedBytes = Track.Length }).Findings.Should().BeEmpty();
        Reading.Of(GpxReader.Read, Track, new() { UnpackedBytes = Track.Length - 1 }).Told.Should().Equal((FindingKind.Failed, FileIssue.TooLarge));
        Reading.Of(GpxReader.Read, Track, new() { UnpackedBytes = 0 }).Told.Should().Equal((FindingKind.Failed, FileIssue.TooLarge));
    }

    [Theory]
    [InlineData("<!-- {0} -->")]
    [InlineData("<?x {0}?>")]
    [InlineData("{0}")]
    public void What_stands_before_the_first_element_is_no_longer_than_a_mebibyte(string form)
    {
        Told(1_000_000).Should().BeEmpty();
        Told(1_100_000).Should().Equal((FindingKind.Failed, FileIssue.TooLarge));

        IEnumerable<(FindingKind Kind, FileIssue Issue)> Told(int length) => Reading.Of(GpxReader.Read, form.Replace("{0}", new(' ', length)) + Track).Told;
    }

    [Fact]
    public void Reading_ends_when_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Inputs.Track(string.Concat(Enumerable.Repeat(Inputs.TwoPoints, 200)))));
        var reading = () => GpxReader.Read(file, new("file", new(), [], cancellation.Token), new()).ToList();
        reading.Should().Throw<OperationCanceledException>();
    }
}
