using System.Text;
using BackPainRules.RunningData.Formats.AppleHealth;
using BackPainRules.RunningData.Formats.Gpx;
using BackPainRules.RunningData.Formats.Tcx;
using BackPainRules.RunningData.Recordings;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats;

/// <summary>Small files cut or changed at every byte.</summary>
public class TruncationTests
{
    private static readonly string Gpx = Inputs.Gpx($"""
        <trk><type>running</type><trkseg>{Inputs.TwoPoints}</trkseg><trkseg><trkpt lat="1.5" lon="2.25"><ele>123.5</ele><time>2024-05-01T06:10:00Z</time>
        <extensions><ns3:TrackPointExtension><ns3:cad>85</ns3:cad></ns3:TrackPointExtension></extensions></trkpt></trkseg></trk>
        <trk><trkseg>{Inputs.TwoPoints}</trkseg></trk>
        """);

    private static readonly string Tcx = Inputs.Activity(
        Inputs.Lap($"<Track>{Inputs.Trackpoint(0, "<DistanceMeters>0</DistanceMeters>")}{Inputs.Trackpoint(20, "<DistanceMeters>70.5</DistanceMeters>")}</Track>", "60.5", "200.75")
        + Inputs.Lap($"<Track>{Inputs.Trackpoint(61)}</Track><Track>{Inputs.Trackpoint(99)}</Track><Extensions><ns3:LX><ns3:AvgRunCadence>88</ns3:AvgRunCadence></ns3:LX></Extensions>"));

    private static readonly string Health = Inputs.Health(
        Inputs.Record("StepCount", "1200", "count", end: "08:10:00")
        + Inputs.Run.Replace("</Workout>", """
            <WorkoutEvent type="HKWorkoutEventTypePause" date="2024-05-01 08:01:00 +0200"/>
            <WorkoutEvent type="HKWorkoutEventTypeResume" date="2024-05-01 08:03:00 +0200"/>
            <WorkoutRoute><Location date="2024-05-01 08:01:00 +0200" latitude="1" longitude="2" altitude="3" speed="2.5"/></WorkoutRoute></Workout>
            """)
        + Inputs.Run);

    public static TheoryData<string> Files => ["GPX", "TCX", "Health"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_ends_anywhere_gives_a_part_of_the_whole_and_says_where_it_ended(string kind)
    {
        var (reader, text) = Of(kind);
        var file = Encoding.UTF8.GetBytes(text);
        var whole = Reading.Of(reader, file);
        whole.Findings.Should().BeEmpty();
        whole.Recordings.Should().NotBeEmpty();
        for (var length = 0; length < file.Length; length++)
        {
            var part = Reading.Of(reader, file[..length]);
            var expected = (part.Recordings.Count > 0 ? FindingKind.Damaged : FindingKind.Failed, FileIssue.Truncated, (long?)length);
            part.Findings.Select(finding => (finding.Kind, finding.Issue, finding.Offset)).Should().Equal(expected);
            part.Recordings.Count.Should().BeLessThanOrEqualTo(whole.Recordings.Count);
            for (var i = 0; i < part.Recordings.Count; i++)
            {
                IsPart(part.Recordings[i], whole.Recordings[i]).Should().BeTrue($"it ends at {length}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_with_any_byte_changed_is_read_or_said_to_be_wrong(string kind)
    {
        var (reader, text) = Of(kind);
        foreach (var letter in "<>&\"/x9\0é")
        {
            for (var i = 0; i < text.Length; i++)
            {
                var reading = Reading.Of(reader, $"{text.AsSpan(0, i)}{letter}{text.AsSpan(i + 1)}");
                (reading.Recordings.Count > 0 || reading.Findings.Count > 0).Should().BeTrue();
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    public void A_file_that_breaks_in_the_middle_says_where_and_keeps_what_came_before(int blanks)
    {
        var text = Inputs.Track($"{new string(' ', blanks)}{Inputs.TwoPoints}<trkpt <{new string(' ', blanks)}{Inputs.TwoPoints}");
        var reading = Reading.Of(GpxReader.Read, text);
        reading.Samples.Should().HaveCount(2);
        reading.Told.Should().Equal((FindingKind.Damaged, FileIssue.Malformed));
        reading.Findings[0].Offset.Should().BeInRange(text.IndexOf("<trkpt <"), text.IndexOf("<trkpt <") + 8192);
    }

    private static (Reading.Reader Reader, string Text) Of(string kind) => kind switch
    {
        "GPX" => (GpxReader.Read, Gpx),
        "TCX" => (TcxReader.Read, Tcx),
        _ => (AppleHealthReader.Read, Health),
    };

    private static bool IsPart(Recording part, Recording whole) =>
        part.Samples.ToArray().SequenceEqual(whole.Samples.ToArray().Take(part.Samples.Length))
        && part.Laps.Zip(whole.Laps).All(lap => IsNoMore(lap.First.Timer, lap.Second.Timer) && IsNoMore(lap.First.Distance, lap.Second.Distance))
        && part.Laps.Count <= whole.Laps.Count
        && part.Pauses.SequenceEqual(whole.Pauses.Take(part.Pauses.Count))
        && part.Start.Equals(whole.Start)
        && IsNoMore(part.Totals.Distance, whole.Totals.Distance)
        && IsNoMore(part.Totals.Timer, whole.Totals.Timer)
        && IsNoMore(part.Totals.Steps, whole.Totals.Steps)
        && (part.Surface is null || part.Surface == whole.Surface);

    private static bool IsNoMore(double part, double whole) => double.IsNaN(part) || part <= whole;
}
