using System.Globalization;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Serialization.CaseText;

namespace BackPainRules.Tests.Serialization;

/// <summary>A number that is told with its unit is stored in the unit of its signal, exactly.</summary>
public class UnitTests
{
    /// <summary>Signal, number and unit, what is stored, and the size of the unit.</summary>
    public static TheoryData<string, string, string, string, string> Answered => new()
    {
        { "person.mass", "86.2", "kg", "86.2", "1" },
        { "person.mass", "190", "lb", "86.1825503", "0.45359237" },
        { "person.mass", "13.5", "st", "85.72895793", "6.35029318" },
        { "person.height", "1.73", "m", "1.73", "1" },
        { "person.height", "173", "cm", "1.73", "0.01" },
        { "person.height", "5.75", "ft", "1.7526", "0.3048" },
        { "person.height", "68.5", "in", "1.7399", "0.0254" },
        { "gait.step-length", "90", "cm", "0.9", "0.01" },
        { "equipment.shoe-distance", "500", "km", "500", "1" },
        { "equipment.shoe-distance", "310", "mi", "498.89664", "1.609344" },
        { "equipment.shoe-distance", "820500", "m", "820.5", "0.001" },
        { "course.days", "10", "days", "10", "1" },
        { "course.days", "3", "weeks", "21", "7" },
        { "running.break-weeks", "3", "weeks", "3", "1" },
        { "running.months", "18", "months", "18", "1" },
        { "running.months", "1.5", "years", "18", "12" },
        { "pain.morning-stiffness", "45", "minutes", "45", "1" },
        { "pain.morning-stiffness", "1.5", "hours", "90", "60" },
        { "person.sitting-hours", "7.5", "hours", "7.5", "1" },
        { "person.age", "35", "years", "35", "1" },
        { "gait.cadence", "172", "steps/min", "172", "1" },
    };

    /// <summary>Signal, an amount in two parts, and what is stored.</summary>
    public static TheoryData<string, string, string> InParts => new()
    {
        { "person.mass", """{"stone":13,"pounds":7}""", "85.72895793" },
        { "person.mass", """{"pounds":13.5,"stone":9}""", "63.276135615" },
        { "person.mass", """{"stone":12.0,"pounds":0}""", "76.20351816" },
        { "person.height", """{"feet":5,"inches":8}""", "1.7272" },
        { "person.height", """{"inches":11.5,"feet":5}""", "1.8161" },
        { "person.height", """{"feet":6,"inches":0}""", "1.8288" },
    };

    /// <summary>What is told of a run, and its metres, seconds, climb and descent.</summary>
    public static TheoryData<string, string?, string?, string?, string?> Runs => new()
    {
        { """ "distance":{"value":3.1,"unit":"mi"} """, "4988.9664", null, null, null },
        { """ "distance":{"value":10,"unit":"km"} """, "10000", null, null, null },
        { """ "distance":{"value":400,"unit":"m"} """, "400", null, null, null },
        { """ "runningTime":{"minutes":62,"seconds":30} """, null, "3750", null, null },
        { """ "runningTime":{"minutes":0,"seconds":59.5} """, null, "59.5", null, null },
        { """ "climb":{"value":300,"unit":"ft"},"descent":{"value":90,"unit":"m"} """, null, null, "91.44", "90" },
        { """ "climbMeters":12,"descent":{"value":50,"unit":"ft"} """, null, null, "12", "15.24" },
        { """ "distance":{"value":3.1,"unit":"mi"},"pace":{"minutes":9,"seconds":40,"per":"mi"} """, "4988.9664", "1798", null, null },
        { """ "pace":{"minutes":9,"seconds":40,"per":"mi"},"distance":{"value":3.1,"unit":"mi"} """, "4988.9664", "1798", null, null },
        { """ "distanceMeters":5000,"pace":{"minutes":6,"seconds":0,"per":"km"} """, "5000", "1800", null, null },
        { """ "distanceMeters":5000,"pace":{"minutes":9,"seconds":40,"per":"mi"} """, "5000", "1801.976", null, null },
        { """ "runningSeconds":1740,"pace":{"minutes":9,"seconds":40,"per":"mi"} """, "4828.032", "1740", null, null },
        { """ "runningTime":{"minutes":30,"seconds":0},"pace":{"minutes":7,"seconds":0,"per":"km"} """, "4285.714", "1800", null, null },
        { """ "distanceMeters":0,"pace":{"minutes":59,"seconds":59.9,"per":"km"} """, "0", "0", null, null },
    };

    [Theory]
    [MemberData(nameof(Answered))]
    public void An_answer_is_stored_in_the_unit_of_its_signal(string signal, string number, string unit, string stored, string size)
    {
        var answer = Read(Answers($"\"{signal}\":{{\"value\":{number},\"unit\":\"{unit}\"}}")).Answers[signal];
        answer.Should().Be(Answer.Of(Exact(stored)));
        (answer.From / Exact(size)).Should().Be(Exact(number), "the way back is exact too");
        Read(Answers($"\"{signal}\":{{\"unit\":\"{unit}\",\"value\":{number}}}")).Answers[signal].Should().Be(answer, "order says nothing");
        Read(Answers($"\"{signal}\":{{\"from\":{number},\"to\":{number},\"unit\":\"{unit}\"}}")).Answers[signal].Should().Be(answer);
    }

    [Theory]
    [MemberData(nameof(InParts))]
    public void An_answer_in_two_parts_is_stored_as_one_number(string signal, string told, string stored) =>
        Read(Answers($"\"{signal}\":{told}")).Answers[signal].Should().Be(Answer.Of(Exact(stored)));

    [Fact]
    public void Every_unit_that_is_listed_is_tested()
    {
        var tested = Answered.Select(row => (Signal: (NumberSignal)Book.FindSignal((string)row[0])!, Unit: (string)row[2]));
        var pairs = tested.Select(one => (one.Signal.Unit, one.Unit)).ToHashSet();
        foreach (var signal in Book.Signals.OfType<NumberSignal>().Where(signal => signal.Unit.Length > 0))
        {
            var failure = Failures(Answers($"\"{signal.Id}\":{{\"value\":1,\"unit\":\"?\"}}")).Should().ContainSingle().Which;
            foreach (var unit in failure.ErrorMessage["Allowed: ".Length..^1].Split(", "))
            {
                pairs.Should().Contain((signal.Unit, unit));
            }
        }
    }

    [Fact]
    public void A_vague_answer_has_its_unit_too() =>
        Read(Answers("""  "person.mass":{"from":180,"to":190,"unit":"lb"} """)).Answers["person.mass"].Should().Be(Answer.Of(81.6466266m, 86.1825503m));

    [Fact]
    public void A_plain_number_is_in_the_unit_of_its_signal() =>
        Read(Answers("\"person.mass\":86.2,\"person.height\":[1.7,1.75]")).Answers.Should().Equal(
            KeyValuePair.Create("person.height", Answer.Of(1.7m, 1.75m)),
            KeyValuePair.Create("person.mass", Answer.Of(86.2m)));

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_run_is_stored_in_metres_and_seconds(string told, string? meters, string? seconds, string? climb, string? descent)
    {
        var runner = Read(Session(told));
        var run = runner.Sessions.Should().ContainSingle().Which;
        (run.DistanceMeters, run.RunningSeconds, run.ClimbMeters, run.DescentMeters).Should().Be((Number(meters), Number(seconds), Number(climb), Number(descent)));
        Read(CaseJson.Write(runner, Book)).Should().Be(runner);
    }

    [Fact]
    public void A_shoe_is_stored_in_metres() =>
        Read(Shoe("""  "distance":{"value":310,"unit":"mi"} """)).Shoes![0].DistanceMeters.Should().Be(498_896.64m);

    [Fact]
    public void What_is_written_is_in_the_stored_units()
    {
        var runner = Read(Answers(string.Join(',', Answered.DistinctBy(row => row[0]).Select(row => $"\"{row[0]}\":{{\"value\":{row[1]},\"unit\":\"{row[2]}\"}}"))));
        var written = CaseJson.Write(runner, Book);
        written.Should().NotContain("unit");
        Read(written).Should().Be(runner);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void It_is_the_same_number_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Read(Answers("""  "person.mass":{"value":190.5,"unit":"lb"} """)).Answers["person.mass"].Should().Be(Answer.Of(86.409346485m));
            Failures(Answers("""  "person.mass":{"value":190.5,"unit":"LBS"} """)).Should().ContainSingle().Which.ErrorMessage.Should().EndWith("'lb'?");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static decimal Exact(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);

    private static decimal? Number(string? number) => number is null ? null : Exact(number);
}
