using BackPainRules.RunningData.Formats.Tcx;
using BackPainRules.RunningData.Recordings;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats.Tcx;

public class TcxPauseTests
{
    private static readonly string Full = Inputs.Trackpoint(0) + Inputs.Trackpoint(10);

    public static TheoryData<string, string, double[]> Cases => new()
    {
        { "one track", Lap(Track(Full)), [] },
        { "a new lap is no pause", Lap(Track(Full)) + Lap(Track(Point(30))), [] },
        { "a new track in a lap is one", Lap(Track(Full) + Track(Point(30), Point(31))), [10, 30] },
        { "an empty track changes nothing", Lap(Track(Full) + Track() + Track(Point(30))), [10, 30] },
        { "a track that begins at once is no pause", Lap(Track(Full) + Track(Point(10), Point(20))), [] },
        { "two points with only a time", Lap(Track(Full, Bare(11), Bare(40), Point(41))), [11, 40] },
        { "three of them", Lap(Track(Full, Bare(11), Bare(20), Bare(40), Point(41))), [11, 40] },
        { "one of them is nothing", Lap(Track(Full, Bare(11), Point(41))), [] },
        { "two of them around a new track are one pause", Lap(Track(Full, Bare(11)) + Track(Bare(40), Point(41))), [11, 40] },
        { "a heart rate is something", Lap(Track(Full, Pulse(11), Pulse(40), Point(41))), [] },
        { "two pauses", Lap(Track(Full) + Track(Point(30), Point(40)) + Track(Point(50))), [10, 30, 40, 50] },
        { "times alone make no pause of the whole", Lap(Track(Bare(0), Bare(10), Bare(20))), [] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Pauses_stand_between_tracks_of_a_lap_and_between_points_with_only_a_time(string what, string laps, double[] expected)
    {
        var recording = Reading.Of(TcxReader.Read, Inputs.Activity(laps)).Only;
        recording.Pauses.Should().Equal(expected.Chunk(2).Select(pair => new Pause(Inputs.At(6, 0, pair[0]), Inputs.At(6, 0, pair[1]))), what);
        recording.KnowsPauses.Should().BeFalse();
    }

    private static string Lap(string content) => Inputs.Lap(content);

    private static string Track(params string[] points) => $"<Track>{string.Concat(points)}</Track>";

    private static string Point(int second) => Inputs.Trackpoint(second);

    private static string Bare(int second) => Inputs.Trackpoint(second, "");

    private static string Pulse(int second) => Inputs.Trackpoint(second, "<HeartRateBpm><Value>99</Value></HeartRateBpm>");
}
