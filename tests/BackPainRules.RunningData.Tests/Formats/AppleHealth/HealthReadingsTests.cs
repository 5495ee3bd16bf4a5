using BackPainRules.RunningData.Formats.AppleHealth;
using BackPainRules.RunningData.Recordings;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats.AppleHealth;

/// <summary>What the readings of the time of a workout add to it: one from 8:00 to 8:32.</summary>
public class HealthReadingsTests
{
    private static readonly string Bare = Inputs.Run.Replace("totalDistance=\"5\" totalDistanceUnit=\"km\"", "");

    public static TheoryData<string, string, double> Steps => new()
    {
        { "none", "", double.NaN },
        { "inside", Counted("08:00:00", "08:10:00", 1000) + Counted("08:10:00", "08:32:00", 2000), 3000 },
        { "half before", Counted("07:55:00", "08:05:00", 1000), 500 },
        { "a quarter after", Counted("08:29:00", "08:33:00", 1000), 750 },
        { "longer than the workout", Counted("07:32:00", "08:48:00", 760), 320 },
        { "just before and just after", Counted("07:50:00", "08:00:00", 1000) + Counted("08:32:00", "08:40:00", 1000), double.NaN },
        { "of one moment", Counted("08:00:00", "08:00:00", 7) + Counted("08:32:00", "08:32:00", 7) + Counted("07:59:59", "07:59:59", 7), 7 },
        { "out of order", Counted("08:20:00", "08:21:00", 10) + Counted("09:00:00", "09:01:00", 10) + Counted("08:00:00", "08:01:00", 10), 20 },
        { "a phone as well", Counted("08:00:00", "08:10:00", 1000) + Counted("08:00:00", "08:10:00", 1500, "Ana's iPhone"), 1000 },
        { "phones only", Counted("08:00:00", "08:10:00", 1000, "Old Phone") + Counted("08:00:00", "08:10:00", 1500, "Phone") + Counted("08:11:00", "08:12:00", 100, "Phone"), 1600 },
        { "two watches", Counted("08:00:00", "08:10:00", 1000) + Counted("08:00:00", "08:10:00", 1200, "Other Watch"), 1200 },
        { "a watch that was not worn", Counted("07:00:00", "07:10:00", 1000) + Counted("08:00:00", "08:10:00", 900, "Phone"), 900 },
        { "a day's total", Counted("00:00:00", "23:59:59", 9000), double.NaN },
        { "no unit", Inputs.Record("StepCount", "7", "", end: "08:00:01"), double.NaN },
        { "no number", Inputs.Record("StepCount", "x", "count", end: "08:00:01"), double.NaN },
        { "ends before it begins", Counted("08:05:00", "08:04:00", 7), double.NaN },
        { "inside a correlation, where it stands a second time", $"<Correlation>{Counted("08:00:00", "08:10:00", 1000)}</Correlation>", double.NaN },
        { "entries in it", Counted("08:00:00", "08:10:00", 1000).Replace("/>", "><MetadataEntry key='a' value='b'/></Record>"), 1000 },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Steps_are_those_of_one_source_by_their_share_in_the_workout(string what, string records, double steps)
    {
        var reading = Read(records + Bare);
        reading.Only.Totals.Steps.Should().Be(steps, what);
        reading.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Steps_after_a_workout_in_the_file_count_for_those_that_come_later() =>
        Read(Bare + Counted("08:00:00", "08:10:00", 1000) + Bare + Counted("07:59:00", "08:01:00", 20) + Bare)
            .Recordings.Select(one => one.Totals.Steps).Should().Equal(double.NaN, 1000, 1010);

    [Fact]
    public void Steps_are_not_those_of_a_ride() =>
        Read(Counted("08:00:00", "08:10:00", 1000) + Bare.Replace("TypeRunning", "TypeCycling")).Only.Totals.Steps.Should().Be(double.NaN);

    [Fact]
    public void A_distance_that_the_workout_does_not_tell_comes_from_readings()
    {
        var records = Inputs.Record("DistanceWalkingRunning", "0.5", "km", end: "08:02:00") + Inputs.Record("DistanceWalkingRunning", "1", "mi", start: "08:31:00", end: "08:33:00");
        Read(records + Bare).Only.Totals.Distance.Should().BeApproximately(500 + 804.672, 1e-3);
        Read(records + Inputs.Run).Only.Totals.Distance.Should().Be(5000);
    }

    [Theory]
    [InlineData("RunningStrideLength", "m", "1.1", "1.3", 1.2)]
    [InlineData("RunningStrideLength", "cm", "110", "130", 1.2)]
    [InlineData("RunningStrideLength", "kg", "110", "130", double.NaN)]
    [InlineData("RunningVerticalOscillation", "cm", "8", "9", 85)]
    [InlineData("RunningGroundContactTime", "ms", "240", "260", 250)]
    [InlineData("RunningGroundContactTime", "s", "0.24", "0", 240)]
    [InlineData("RunningPower", "W", "240", "250", double.NaN)]
    public void Running_form_is_the_mean_of_the_readings_that_begin_in_the_workout(string type, string unit, string first, string second, double mean)
    {
        var totals = Read(Inputs.Record(type, "99", unit, start: "07:59:59") + Inputs.Record(type, first, unit) + Inputs.Record(type, second, unit, start: "08:31:59")
            + Inputs.Record(type, "99", unit, start: "08:32:00") + Bare).Only.Totals;
        var value = type switch
        {
            "RunningStrideLength" => totals.StepLength,
            "RunningVerticalOscillation" => totals.Oscillation,
            _ => totals.Stance,
        };
        (double.IsNaN(mean) ? double.IsNaN(value) : Math.Abs(value - mean) < 1e-4).Should().BeTrue();
    }

    [Fact]
    public void Sources_are_told_apart_up_to_255()
    {
        var records = string.Concat(Enumerable.Range(0, 300).Select(i => Counted("08:00:00", "08:10:00", 1000 + i, $"Phone {i}")));
        Read(records + Bare).Only.Totals.Steps.Should().Be(1254);
    }

    [Fact]
    public void Readings_are_kept_up_to_the_limit_of_each_kind()
    {
        var records = Counted("08:00:00", "08:01:00", 10) + Counted("08:01:00", "08:02:00", 10) + Inputs.Record("RunningStrideLength", "1", "m");
        Reading.Of(AppleHealthReader.Read, Inputs.Health(records + Bare), new() { Records = 2 }).Findings.Should().BeEmpty();
        var reading = Reading.Of(AppleHealthReader.Read, Inputs.Health(records + records + Bare), new() { Records = 2 });
        reading.Only.Totals.Should().BeEquivalentTo(new { Steps = 20.0, StepLength = 1.0 });
        reading.Told.Should().Equal((FindingKind.Warning, FileIssue.TooLarge));
    }

    [Fact]
    public void A_workout_without_times_has_no_readings()
    {
        var workout = Bare.Replace("startDate", "x").Replace("endDate", "y");
        var recording = Read(Counted("08:00:00", "08:10:00", 1000) + workout).Only;
        recording.Start.Should().Be(double.NaN);
        recording.Totals.Should().Be(new Totals { Timer = 1800 });
    }

    private static Reading Read(string body) => Reading.Of(AppleHealthReader.Read, Inputs.Health(body));

    private static string Counted(string start, string end, int count, string source = "Ana's Watch") =>
        Inputs.Record("StepCount", FormattableString.Invariant($"{count}"), "count", source, start, end);
}
