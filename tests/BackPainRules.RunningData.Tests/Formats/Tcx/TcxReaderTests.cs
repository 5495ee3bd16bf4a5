using BackPainRules.Facts;
using BackPainRules.RunningData.Formats.Tcx;
using BackPainRules.RunningData.Recordings;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats.Tcx;

public class TcxReaderTests
{
    private const string Position = "<Position><LatitudeDegrees>48.1</LatitudeDegrees><LongitudeDegrees>11.5</LongitudeDegrees></Position>";

    [Fact]
    public void A_point_is_read_with_all_that_it_has()
    {
        var recording = Read(Inputs.Lap("<Track>" + Inputs.Trackpoint(5, Position + """
            <AltitudeMeters>520.5</AltitudeMeters><DistanceMeters>12.25</DistanceMeters><HeartRateBpm><Value>150</Value></HeartRateBpm><Cadence>80</Cadence>
            <Extensions><other:TPX><other:Speed>2.5</other:Speed><other:RunCadence>84</other:RunCadence><other:Watts>200</other:Watts></other:TPX></Extensions>
            """) + "</Track>")).Only;
        recording.Samples.ToArray().Should().Equal(Sample.Empty with
        {
            Time = Inputs.At(6, 0, 5),
            Latitude = 48.1,
            Longitude = 11.5,
            Altitude = 520.5f,
            Distance = 12.25,
            Cadence = 84,
            Speed = 2.5f,
        });
        recording.Should().BeEquivalentTo(new { Source = RunSource.Tcx, File = "file", Sport = Sport.Running, Cadence = CadenceUnit.OneLeg, KnowsPauses = false, IsRoute = false });
        recording.ZoneOffset.Should().BeNull();
        recording.Surface.Should().BeNull();
    }

    [Theory]
    [InlineData("Running", Sport.Running)]
    [InlineData("Biking", Sport.Another)]
    [InlineData("Other", Sport.NotSaid)]
    [InlineData("", Sport.NotSaid)]
    [InlineData("Walking", Sport.Walking)]
    [InlineData("Trail Running", Sport.Running)]
    [InlineData("Zumba", Sport.Another)]
    public void A_sport_is_told_by_the_activity(string name, object sport) =>
        Reading.Of(TcxReader.Read, Inputs.Activity(Inputs.Lap(""), name)).Only.Sport.Should().Be((Sport)sport);

    [Fact]
    public void Totals_are_the_laps_added_up_and_say_so()
    {
        var recording = Read(Inputs.Lap(Mean("88"), "60", "200") + Inputs.Lap(Mean("76"), "180", "500")).Only;
        recording.Laps.Should().Equal(new Lap(Inputs.At(6), 60, 200), new Lap(Inputs.At(6), 180, 500));
        recording.Totals.Should().Be(new Totals { Origin = Origin.Laps, Timer = 240, Distance = 700, Cadence = 79 });
        recording.Cadence.Should().Be(CadenceUnit.OneLeg);

        static string Mean(string cadence) => $"<Extensions><ns3:LX><ns3:AvgRunCadence>{cadence}</ns3:AvgRunCadence></ns3:LX></Extensions>";
    }

    [Fact]
    public void A_sum_is_missing_when_one_lap_lacks_it_and_a_lap_without_anything_is_none()
    {
        var recording = Read(Inputs.Lap("") + Inputs.Lap("", "60", "") + Inputs.Lap("", "-1", "9,44")).Only;
        recording.Laps.Should().HaveCount(2);
        recording.Totals.Should().Be(new Totals { Origin = Origin.Laps, Timer = 120 });
    }

    [Theory]
    [InlineData("<Extensions><TPX><RunCadence>80</RunCadence></TPX></Extensions>", "<Cadence>70</Cadence>", 80, CadenceUnit.OneLeg, double.NaN)]
    [InlineData("<Cadence>80</Cadence>", "<Cadence>70</Cadence>", 80, CadenceUnit.NotSaid, 70)]
    [InlineData("<Cadence>80</Cadence>", "<Extensions><LX><AvgRunCadence>70</AvgRunCadence></LX></Extensions>", 80, CadenceUnit.NotSaid, double.NaN)]
    [InlineData("<Cadence>0</Cadence>", "", 0, CadenceUnit.NotSaid, double.NaN)]
    [InlineData("", "<Extensions><LX><AvgRunCadence>70</AvgRunCadence></LX></Extensions>", float.NaN, CadenceUnit.OneLeg, 70)]
    [InlineData("", "", float.NaN, CadenceUnit.NotSaid, double.NaN)]
    public void A_cadence_stays_as_recorded_and_its_unit_is_that_of_the_points(string point, string lap, float cadence, object unit, double mean)
    {
        var recording = Read(Inputs.Lap($"{lap}<Track>{Inputs.Trackpoint(0, point)}</Track>")).Only;
        recording.Samples.Span[0].Cadence.Should().Be(cadence);
        recording.Cadence.Should().Be((CadenceUnit)unit);
        recording.Totals.Cadence.Should().Be(mean);
    }

    [Theory]
    [InlineData("", "200", true)]
    [InlineData("<DistanceMeters>5</DistanceMeters>", "", true)]
    [InlineData("<DistanceMeters>0</DistanceMeters>", "0", false)]
    [InlineData("", "", false)]
    [InlineData(Position, "200", false)]
    [InlineData("<Position><LatitudeDegrees>0</LatitudeDegrees><LongitudeDegrees>0</LongitudeDegrees></Position>", "200", false)]
    public void A_distance_without_any_position_is_a_treadmill(string point, string metres, bool isTreadmill)
    {
        var lap = Inputs.Lap($"<Track>{Inputs.Trackpoint(0)}{Inputs.Trackpoint(9, point)}</Track>", "60", metres);
        Read(lap).Only.Surface.Should().Be(isTreadmill ? Surface.Treadmill : null);
        Read(lap + "<oh no").Only.Surface.Should().BeNull("positions may have come later");
    }

    [Fact]
    public void A_lap_without_points_is_no_treadmill() => Read(Inputs.Lap("")).Only.Surface.Should().BeNull();

    [Theory]
    [InlineData(" 2024-05-01T05:59:59Z ", 5, 59, 59)]
    [InlineData("no time", 6, 0, 7)]
    public void It_starts_with_its_first_lap_or_else_with_its_first_point(string lap, int hour, int minute, int second) =>
        Read(Inputs.Lap($"<Track>{Inputs.Trackpoint(7)}</Track>").Replace("\"2024-05-01T06:00:00Z\"", $"\"{lap}\""))
            .Only.Start.Should().Be(Inputs.At(hour, minute, second));

    [Fact]
    public void It_starts_at_its_id_where_nothing_else_tells() =>
        Read("<Lap><TotalTimeSeconds>60</TotalTimeSeconds></Lap>").Only.Start.Should().Be(Inputs.At(6));

    [Fact]
    public void Times_may_tell_the_zone()
    {
        var recording = Reading.Of(TcxReader.Read, Inputs.Activity(Inputs.Lap("")).Replace("06:00:00Z", "08:00:00+02:00")).Only;
        (recording.Start, recording.ZoneOffset).Should().Be((Inputs.At(6), TimeSpan.FromHours(2)));
    }

    [Fact]
    public void Activities_of_a_file_and_of_a_multisport_session_are_recordings_of_their_own()
    {
        var reading = Reading.Of(TcxReader.Read, Inputs.Tcx($"""
            <Folders><History><Running Name="x"><ActivityRef><Id>2009-05-28T20:29:02Z</Id></ActivityRef></Running></History></Folders>
            <Activities>
            <Activity Sport="Running"><Id>2024-05-01T06:00:00Z</Id>{Inputs.Lap($"<Track>{Inputs.Trackpoint(0)}{Inputs.Trackpoint(5)}</Track>")}</Activity>
            <MultiSportSession><Id>2024-05-01T06:00:00Z</Id>
            <FirstSport><Activity Sport="Biking">{Inputs.Lap("", "70")}</Activity></FirstSport>
            <NextSport><Transition StartTime="2024-05-01T06:00:00Z"><TotalTimeSeconds>5</TotalTimeSeconds><Track>{Inputs.Trackpoint(1)}</Track></Transition>
            <Activity Sport="Running">{Inputs.Lap($"<Track>{Inputs.Trackpoint(9)}</Track>", "80")}</Activity></NextSport></MultiSportSession>
            </Activities>
            <Courses><Course><Name>x</Name><Lap><TotalTimeSeconds>5</TotalTimeSeconds></Lap><Track>{Inputs.Trackpoint(1)}</Track></Course></Courses>
            """));
        reading.Recordings.Select(one => (one.Sport, one.Totals.Timer, one.Samples.Length)).Should().Equal(
            (Sport.Running, 60.0, 2), (Sport.Another, 70.0, 0), (Sport.Running, 80.0, 1));
        reading.Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<Courses><Course><Name>x</Name><Track><Trackpoint><Time>2024-05-01T06:00:00Z</Time></Trackpoint></Track></Course></Courses>", FileIssue.NotAnActivity)]
    [InlineData("<Workouts><Workout Sport='Running'/></Workouts>", FileIssue.NotAnActivity)]
    [InlineData("", FileIssue.NotAnActivity)]
    [InlineData("<Activities><Activity Sport='Running'/></Activities>", FileIssue.NoData)]
    [InlineData("<Activities><Activity Sport='Running'><Id>2024-05-01T06:00:00Z</Id><Lap/></Activity></Activities>", FileIssue.NoData)]
    public void A_file_without_an_activity_is_passed_over(string body, FileIssue issue)
    {
        var reading = Reading.Of(TcxReader.Read, Inputs.Tcx(body));
        reading.Recordings.Should().BeEmpty();
        reading.Told.Should().Equal((FindingKind.PassedOver, issue));
    }

    [Fact]
    public void Laps_and_points_are_read_up_to_the_limits()
    {
        var laps = Inputs.Lap($"<Track>{Inputs.Trackpoint(0)}{Inputs.Trackpoint(1)}</Track>") + Inputs.Lap("");
        Limited(new() { Laps = 2, Records = 2 }).Should().Be((2, 2, null));
        Limited(new() { Laps = 1 }).Should().Be((1, 2, (FindingKind.Damaged, FileIssue.TooLarge)));
        Limited(new() { Records = 1 }).Should().Be((1, 1, (FindingKind.Damaged, FileIssue.TooLarge)));

        (int Laps, int Points, (FindingKind Kind, FileIssue Issue)? Told) Limited(ImportLimits limits)
        {
            var reading = Reading.Of(TcxReader.Read, Inputs.Activity(laps), limits);
            return (reading.Only.Laps.Count, reading.Samples.Length, reading.Findings.Count == 0 ? null : reading.Told.Single());
        }
    }

    private static Reading Read(string laps) => Reading.Of(TcxReader.Read, Inputs.Activity(laps));
}
