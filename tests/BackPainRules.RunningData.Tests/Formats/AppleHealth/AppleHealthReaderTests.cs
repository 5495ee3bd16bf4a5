using BackPainRules.Facts;
using BackPainRules.RunningData.Formats.AppleHealth;
using BackPainRules.RunningData.Recordings;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats.AppleHealth;

public class AppleHealthReaderTests
{
    [Fact]
    public void A_workout_is_read_with_its_own_totals()
    {
        var recording = Read(Inputs.Run).Only;
        recording.Should().BeEquivalentTo(new { Source = RunSource.AppleHealth, File = "file", Sport = Sport.Running, Start = Inputs.At(6), KnowsPauses = false });
        recording.ZoneOffset.Should().BeNull("the offset is that of the day of the export");
        recording.Totals.Should().Be(new Totals { Timer = 1800, Elapsed = 1920, Distance = 5000 });
        recording.Samples.Length.Should().Be(0);
        recording.Pauses.Should().BeEmpty();
        recording.Surface.Should().BeNull();
    }

    [Theory]
    [InlineData("Running", Sport.Running)]
    [InlineData("Walking", Sport.Walking)]
    [InlineData("Hiking", Sport.Walking)]
    [InlineData("Cycling", Sport.Another)]
    [InlineData("WheelchairRunPace", Sport.Another)]
    public void A_sport_is_told_by_the_type(string type, object sport) =>
        Read(Inputs.Run.Replace("TypeRunning", "Type" + type)).Only.Sport.Should().Be((Sport)sport);

    [Theory]
    [InlineData("km", "min", 5000, 1800)]
    [InlineData("mi", "min", 8046.72, 1800)]
    [InlineData("m", "s", 5, 30)]
    [InlineData("yd", "sec", 4.572, 30)]
    [InlineData("ft", "hr", 1.524, 108000)]
    [InlineData("furlong", "week", double.NaN, double.NaN)]
    [InlineData("", "", double.NaN, double.NaN)]
    public void Totals_have_units(string length, string time, double metres, double seconds)
    {
        var totals = Read(Inputs.Run.Replace("\"km\"", $"\"{length}\"").Replace("\"min\"", $"\"{time}\"")).Only.Totals;
        IsNear(totals.Distance, metres).Should().BeTrue();
        IsNear(totals.Timer, seconds).Should().BeTrue();
    }

    [Fact]
    public void Later_systems_give_the_totals_as_statistics_of_the_workout_and_again_of_its_parts()
    {
        const string Statistics = """
            <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="4.2" unit="km"/>
            <WorkoutStatistics type="HKQuantityTypeIdentifierStepCount" sum="5100" unit="count"/>
            <WorkoutStatistics type="HKQuantityTypeIdentifierRunningStrideLength" average="1.05" minimum="0.8" maximum="1.3" unit="m"/>
            <WorkoutStatistics type="HKQuantityTypeIdentifierRunningVerticalOscillation" average="8.5" unit="cm"/>
            <WorkoutStatistics type="HKQuantityTypeIdentifierRunningGroundContactTime" average="251" unit="ms"/>
            <WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="150" unit="count/min"/>
            """;
        var part = $"<WorkoutActivity>{Statistics.Replace("4.2", "9")}<WorkoutEvent type='HKWorkoutEventTypePause' date='2024-05-01 08:01:00 +0200'/><MetadataEntry key='HKIndoorWorkout' value='1'/></WorkoutActivity>";
        var workout = Inputs.Run.Replace("totalDistance=\"5\" totalDistanceUnit=\"km\"", "");
        var recording = Read(With(part + Statistics, workout)).Only;
        recording.Totals.Should().BeEquivalentTo(
            new { Distance = 4200, Steps = 5100, StepLength = 1.05, Oscillation = 85, Stance = 251 }, options => options.Using<double>(c => c.Subject.Should().BeApproximately(c.Expectation, 1e-9)).WhenTypeIs<double>());
        recording.KnowsPauses.Should().BeFalse();
        recording.Surface.Should().BeNull();
        Read(With(Statistics, Inputs.Run)).Only.Totals.Distance.Should().Be(5000, "the workout tells it itself");
    }

    [Theory]
    [InlineData("Pause 1 Resume 3", "1-3")]
    [InlineData("MotionPaused 1 MotionResumed 3", "1-3")]
    [InlineData("Pause 1 Resume 3 Lap 4 Pause 5 Resume 6", "1-3 5-6")]
    [InlineData("Pause 1 Pause 2 Resume 3", "1-3")]
    [InlineData("Resume 3", "")]
    [InlineData("Lap 4", "")]
    [InlineData("Pause 30", "30-32")]
    [InlineData("Pause 5 Resume 5", "")]
    [InlineData("Pause 5 Resume 6 Pause 1 Resume 3", "1-3 5-6")]
    public void Pauses_are_put_together_from_events(string events, string pauses)
    {
        var words = events.Split(' ').Chunk(2).Select(pair => $"<WorkoutEvent type=\"HKWorkoutEventType{pair[0]}\" date=\"2024-05-01 08:{pair[1].PadLeft(2, '0')}:00 +0200\"/>");
        var recording = Read(With(string.Concat(words))).Only;
        string.Join(' ', recording.Pauses.Select(pause => $"{(pause.From - Inputs.At(6)) / 60}-{(pause.To - Inputs.At(6)) / 60}")).Should().Be(pauses);
        recording.KnowsPauses.Should().BeTrue();
    }

    [Theory]
    [InlineData("HKIndoorWorkout", "1", Surface.Treadmill, null, double.NaN)]
    [InlineData("HKIndoorWorkout", "0", null, null, double.NaN)]
    [InlineData("HKElevationAscended", "1234 cm", null, null, 12.34)]
    [InlineData("HKElevationAscended", "12", null, null, double.NaN)]
    [InlineData("HKElevationAscended", "-12 m", null, null, double.NaN)]
    [InlineData("HKTimeZone", "America/Los_Angeles", null, -7, double.NaN)]
    [InlineData("HKTimeZone", "Middle/Earth", null, null, double.NaN)]
    [InlineData("HKTimeZone", "../zoneinfo/Europe/Berlin", null, null, double.NaN)]
    [InlineData("HKTimeZone", "/secret", null, null, double.NaN)]
    [InlineData("HKTimeZone", "", null, null, double.NaN)]
    public void Entries_tell_of_place_and_zone_and_climb(string key, string value, Surface? surface, int? hours, double climb)
    {
        var recording = Read(With($"<MetadataEntry key=\"{key}\" value=\"{value}\"/><WorkoutRoute><MetadataEntry key=\"{key}\" value=\"x\"/></WorkoutRoute>")).Only;
        recording.Surface.Should().Be(surface);
        recording.ZoneOffset.Should().Be(hours is { } ahead ? TimeSpan.FromHours(ahead) : null);
        IsNear(recording.Totals.Climb, climb).Should().BeTrue();
    }

    [Fact]
    public void The_zone_is_that_of_the_season()
    {
        var winter = With("<MetadataEntry key=\"HKTimeZone\" value=\"America/Los_Angeles\"/>").Replace("2024-05-01", "2016-11-14");
        Read(winter).Only.ZoneOffset.Should().Be(TimeSpan.FromHours(-8));
    }

    [Fact]
    public void Locations_inside_the_workout_are_its_points()
    {
        var reading = Read(With("""
            <WorkoutRoute><Location date="2024-05-01 08:00:05 +0200" latitude="37.5" longitude="-122.25" altitude="21.5" horizontalAccuracy="2.4" course="-1" speed="2.5"/>
            <Location date="2024-05-01 08:00:06 +0200" latitude="37.5" longitude="-122.25" altitude="21.5" horizontalAccuracy="31" speed="-1"/>
            <FileReference path="/workout-routes/route.gpx"/></WorkoutRoute>
            """));
        var first = Sample.Empty with { Time = Inputs.At(6, 0, 5), Latitude = 37.5, Longitude = -122.25, Altitude = 21.5f, Speed = 2.5f };
        reading.Samples.Should().Equal(first, first with { Time = first.Time + 1, Latitude = double.NaN, Longitude = double.NaN, Speed = float.NaN });
        reading.Findings.Should().BeEmpty();
    }

    [Fact]
    public void An_export_without_a_workout_is_passed_over() =>
        Read(Inputs.Record("StepCount", "5", "count")).Told.Should().Equal((FindingKind.PassedOver, FileIssue.NoData));

    public static TheoryData<string, bool> Types => new()
    {
        { "<!DOCTYPE HealthData [ <!-- a ] and a ]> here --> <!ELEMENT x (a)> ]>", true },
        { "<!DOCTYPE HealthData [ <!ATTLIST Me a CDATA \"]\" b CDATA \"]>\"> ]  >  ", true },
        { "<!DOCTYPE HealthData [ <!ENTITY a \"]>\"> <!-- it's --> startDate CDATA #REQUIRED > \" ]><!-- then --><?then?>", true },
        { "<!DOCTYPE HealthData [ ]\u000b>", true },
        { "<!DOCTYPE HealthData SYSTEM \"HealthKit.dtd\">", true },
        { "<!DOCTYPE HealthData>", true },
        { "<!DOCTYPE HealthData [" + new string('x', 1_000_000) + "]>", true },
        { "<!DOCTYPE HealthData [" + new string('x', 1_100_000) + "]>", false },
        { "<!DOCTYPE HealthData [ <!ELEMENT x (a)>", false },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void The_document_type_is_passed_over_however_broken(string type, bool isRead)
    {
        var reading = Reading.Of(AppleHealthReader.Read, $"<?xml version=\"1.0\"?>\n{type}<HealthData>{Inputs.Run}</HealthData>");
        reading.Recordings.Should().HaveCount(isRead ? 1 : 0);
        reading.Findings.Should().HaveCount(isRead ? 0 : 1);
    }

    private static Reading Read(string body) => Reading.Of(AppleHealthReader.Read, Inputs.Health(body));

    private static string With(string content, string workout = Inputs.Run) => workout.Replace("</Workout>", content + "</Workout>");

    private static bool IsNear(double value, double other) => double.IsNaN(other) ? double.IsNaN(value) : Math.Abs(value - other) < 1e-9;
}
