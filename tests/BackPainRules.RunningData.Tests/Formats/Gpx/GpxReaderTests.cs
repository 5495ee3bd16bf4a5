using BackPainRules.RunningData.Formats.Gpx;
using BackPainRules.RunningData.Recordings;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats.Gpx;

public class GpxReaderTests
{
    public static TheoryData<string, string, float, float> Extensions => new()
    {
        { "nothing", "", float.NaN, float.NaN },
        { "Garmin's", "<extensions><ns3:TrackPointExtension><ns3:hr>150</ns3:hr><ns3:cad>83</ns3:cad></ns3:TrackPointExtension></extensions>", 83, float.NaN },
        { "Garmin's second", "<extensions><gpxtpx:TrackPointExtension><gpxtpx:speed>2.5</gpxtpx:speed><gpxtpx:cad>83</gpxtpx:cad></gpxtpx:TrackPointExtension></extensions>", 83, 2.5f },
        { "ClueTrust's", "<extensions><gpxdata:cadence>83</gpxdata:cadence></extensions>", 83, float.NaN },
        { "no prefix", "<extensions><cadence>166</cadence><speed>3</speed></extensions>", 166, 3 },
        { "GPX 1.0", "<speed>3</speed>", float.NaN, 3 },
        { "Apple's", "<extensions><speed>2.75</speed><course>206</course><hAcc>8.06</hAcc><vAcc>6.4</vAcc></extensions>", float.NaN, 2.75f },
        { "less than nothing", "<extensions><cad>-1</cad><speed>-1</speed></extensions>", float.NaN, float.NaN },
        { "times and heights of others", "<extensions><x><time>2030-01-01T00:00:00Z</time><ele>9</ele></x></extensions>", float.NaN, float.NaN },
    };

    [Theory]
    [MemberData(nameof(Extensions))]
    public void A_point_is_read_with_all_that_it_has(string what, string more, float cadence, float speed)
    {
        var reading = Read($"<trkpt lat='48.1' lon='-11.5'><ele>520.5</ele><time> 2024-05-01T06:00:05.5Z\n</time>{more}</trkpt>{Point(60)}");
        reading.Samples[0].Should().Be(
            Sample.Empty with { Time = Inputs.At(6, 0, 5.5), Latitude = 48.1, Longitude = -11.5, Altitude = 520.5f, Cadence = cadence, Speed = speed }, what);
        reading.Only.Should().BeEquivalentTo(new { Source = RunSource.Gpx, File = "file", Sport = Sport.Running, Cadence = CadenceUnit.NotSaid, KnowsPauses = false, IsRoute = false });
        reading.Only.Totals.Should().Be(new Totals());
        reading.Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("48.1", "11.5", true, false)]
    [InlineData("90", "180", true, false)]
    [InlineData("-90", "-180", true, false)]
    [InlineData("0", "11.5", true, false)]
    [InlineData("0", "0", false, true)]
    [InlineData("90.001", "11.5", false, true)]
    [InlineData("48.1", "-180.001", false, true)]
    [InlineData("48.1", "", false, true)]
    [InlineData("48,1", "11,5", false, false)]
    public void A_position_that_cannot_be_is_left_out_and_the_point_stays(string latitude, string longitude, bool isKept, bool isTold)
    {
        var reading = Read(Point(0) + $"<trkpt lat='{latitude}' lon='{longitude}'><time>2024-05-01T06:00:05Z</time></trkpt>" + $"<trkpt lat='{latitude}' lon='{longitude}'><time>2024-05-01T06:00:06Z</time></trkpt>");
        reading.Samples.Should().HaveCount(3);
        double.IsNaN(reading.Samples[1].Latitude).Should().Be(!isKept);
        double.IsNaN(reading.Samples[1].Longitude).Should().Be(!isKept);
        reading.Told.Should().Equal(isTold ? [(FindingKind.Warning, FileIssue.ImplausiblePosition)] : []);
    }

    [Theory]
    [InlineData("hAcc", "30", true)]
    [InlineData("hAcc", "30.1", false)]
    [InlineData("opentracks:accuracy_horizontal", "30", true)]
    [InlineData("opentracks:accuracy_horizontal", "31", false)]
    public void A_position_that_may_be_far_off_is_left_out(string element, string metres, bool isKept)
    {
        var reading = Read(Point(0) + $"<trkpt lat='1' lon='1'><time>2024-05-01T06:00:05Z</time><extensions><{element}>{metres}</{element}></extensions></trkpt>");
        double.IsNaN(reading.Samples[1].Latitude).Should().Be(!isKept);
        reading.Findings.Should().BeEmpty();
    }

    public static TheoryData<string, string, double[], FileIssue?> Times => new()
    {
        { "the same time twice", Point(0) + Point(0) + Point(9), [0, 0, 9], null },
        { "backwards", Point(5) + Point(3) + Point(4) + Point(9), [5, 9], FileIssue.TimeBackwards },
        { "none", Point(5) + "<trkpt lat='1' lon='1'/>" + Point(9), [5, 9], FileIssue.SeriesIncomplete },
        { "none at first", "<trkpt lat='1' lon='1'><time>soon</time></trkpt>" + Point(5) + Point(9), [5, 9], FileIssue.SeriesIncomplete },
        { "a clock that was set late", Point(5).Replace("2024", "1999") + Point(9) + Point(10), [9, 10], FileIssue.ImplausibleTime },
        { "no zone", Point(5).Replace("Z<", "<") + Point(9).Replace("Z<", "<"), [5, 9], FileIssue.NoTimeZone },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void Points_stand_in_the_order_of_time(string what, string points, double[] seconds, FileIssue? issue)
    {
        var reading = Read(points);
        reading.Samples.Select(sample => sample.Time).Should().Equal(seconds.Select(second => Inputs.At(6, 0, second)), what);
        reading.Only.Start.Should().Be(Inputs.At(6, 0, seconds[0]));
        reading.Told.Should().Equal(issue is { } one ? [(FindingKind.Warning, one)] : []);
    }

    [Theory]
    [InlineData("Z", null)]
    [InlineData("+00:00", null)]
    [InlineData("+05:30", 330)]
    [InlineData("-0700", -420)]
    public void Times_may_tell_the_zone(string zone, int? minutes) =>
        Read((Point(0) + Point(9)).Replace("Z<", zone + "<")).Only.ZoneOffset.Should().Be(minutes is { } ahead ? TimeSpan.FromMinutes(ahead) : null);

    [Fact]
    public void Segments_are_parted_by_pauses()
    {
        var reading = Read($"{Point(0)}{Point(10)}</trkseg><trkseg/><trkseg>{Point(30)}{Point(40)}</trkseg><trkseg>{Point(40)}{Point(50)}");
        reading.Only.Pauses.Should().Equal(new Pause(Inputs.At(6, 0, 10), Inputs.At(6, 0, 30)));
        reading.Samples.Should().HaveCount(6);
    }

    [Fact]
    public void Tracks_are_recordings_of_their_own_and_the_date_is_not_that_of_the_file()
    {
        var reading = Reading.Of(GpxReader.Read, Inputs.Gpx($"""
            <metadata><time>2019-12-16T08:58:30Z</time></metadata><time>2019-12-16T08:58:30Z</time>
            <wpt lat="1" lon="1"><time>2018-12-16T08:58:30Z</time><type>cycling</type></wpt>
            <rte><type>cycling</type><rtept lat="1" lon="1"><time>2018-12-16T08:58:30Z</time></rtept></rte>
            <trk><type>walking</type><trkseg>{Point(1)}{Point(2)}</trkseg></trk>
            <trk><extensions><locus:activity>running</locus:activity></extensions><trkseg>{Point(5)}<trkpt lat="1" lon="1"><time>2024-05-01T06:00:06Z</time><type>hike</type></trkpt>{Point(7)}</trkseg></trk>
            """));
        reading.Recordings.Select(one => (one.Start, one.Sport, one.Samples.Length)).Should().Equal(
            (Inputs.At(6, 0, 1), Sport.Walking, 2), (Inputs.At(6, 0, 5), Sport.Running, 3));
        reading.Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<type><![CDATA[ running ]]></type>", Sport.Running)]
    [InlineData("<type>1</type>", Sport.Another)]
    [InlineData("<type>unknown</type>", Sport.NotSaid)]
    [InlineData("", Sport.NotSaid)]
    public void A_sport_is_told_by_the_track(string type, object sport) =>
        Reading.Of(GpxReader.Read, Inputs.Gpx($"<trk>{type}<trkseg>{Inputs.TwoPoints}</trkseg></trk>")).Only.Sport.Should().Be((Sport)sport);

    [Fact]
    public void Totals_of_an_app_are_taken()
    {
        var reading = Read(Point(0) + Point(9) + "</trkseg><extensions><gpxtrkx:TrackStatsExtension><gpxtrkx:Distance>1381.96</gpxtrkx:Distance><gpxtrkx:TimerTime>1164</gpxtrkx:TimerTime>"
            + "<gpxtrkx:TotalElapsedTime>1200</gpxtrkx:TotalElapsedTime><gpxtrkx:MovingTime>860</gpxtrkx:MovingTime><gpxtrkx:StoppedTime>304</gpxtrkx:StoppedTime><gpxtrkx:Ascent>20</gpxtrkx:Ascent>"
            + "<gpxtrkx:Descent>30</gpxtrkx:Descent></gpxtrkx:TrackStatsExtension></extensions><trkseg>");
        reading.Only.Totals.Should().Be(new Totals { Distance = 1381.96, Timer = 1164, Elapsed = 1200, Moving = 860, Climb = 20, Descent = 30 });
    }

    public static TheoryData<string, FindingKind, FileIssue> Without => new()
    {
        { Inputs.Gpx(""), FindingKind.PassedOver, FileIssue.NotAnActivity },
        { Inputs.Gpx("<rte><rtept lat='1' lon='1'/></rte><wpt lat='1' lon='1'/>"), FindingKind.PassedOver, FileIssue.NotAnActivity },
        { Inputs.Gpx("<trk/><trk><trkseg/></trk>"), FindingKind.PassedOver, FileIssue.NoData },
        { Inputs.Track("<trkpt lat='1' lon='1'/><trkpt lat='2' lon='1'/>"), FindingKind.PassedOver, FileIssue.NotAnActivity },
        { Inputs.Track(Point(0) + Point(0)), FindingKind.PassedOver, FileIssue.NotAnActivity },
        { Inputs.Track((Point(0) + Point(0)).Replace("2024", "1901")), FindingKind.PassedOver, FileIssue.NotAnActivity },
        { Inputs.Track(Point(0) + Point(0)).Replace("</gpx>", ""), FindingKind.Failed, FileIssue.Truncated },
        { Inputs.Track(Point(0)) + "<", FindingKind.PassedOver, FileIssue.NotAnActivity },
    };

    [Theory]
    [MemberData(nameof(Without))]
    public void Without_two_different_times_there_is_no_recording(string text, FindingKind kind, FileIssue issue)
    {
        var reading = Reading.Of(GpxReader.Read, text);
        reading.Recordings.Should().BeEmpty();
        reading.Told.Should().Contain((kind, issue)).And.OnlyContain(told => told.Kind == kind || told.Issue == FileIssue.TrailingBytes);
    }

    [Fact]
    public void Points_are_read_up_to_the_limit_of_the_file()
    {
        var text = Inputs.Gpx($"<trk><trkseg>{Point(0)}{Point(1)}</trkseg></trk><trk><trkseg>{Point(5)}{Point(6)}{Point(7)}</trkseg></trk>");
        Reading.Of(GpxReader.Read, text, new() { Records = 5 }).Findings.Should().BeEmpty();
        var reading = Reading.Of(GpxReader.Read, text, new() { Records = 4 });
        reading.Recordings.Select(one => one.Samples.Length).Should().Equal(2, 2);
        reading.Told.Should().Equal((FindingKind.Damaged, FileIssue.TooLarge));
    }

    private static Reading Read(string points) => Reading.Of(GpxReader.Read, Inputs.Track(points));

    private static string Point(int second) => FormattableString.Invariant($"<trkpt lat='48.1' lon='11.5'><time>2024-05-01T06:00:{second:00}Z</time></trkpt>");
}
