using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Serialization.CaseText;

namespace BackPainRules.Tests.Serialization;

/// <summary>What is wrong with a unit is named by path and code, with what is allowed and never with what was told.</summary>
public class UnitFailureTests
{
    private const string Masses = "Allowed: kg, lb, st.";
    private const string Inches = "Allowed: a number from 0 and below 12.";

    /// <summary>What is wrong, the answer to the signal, and the one failure: path below the answers, code, and the message.</summary>
    public static TheoryData<string, string, string, string, string> Answered => new()
    {
        { "pounds in the plural", """ "person.mass":{"value":190,"unit":"lbs"} """, "person.mass.unit", "unknown-unit", Masses + " Did you mean 'lb'?" },
        { "pounds as a word", """ "person.mass":{"value":190,"unit":"Pounds"} """, "person.mass.unit", "unknown-unit", Masses + " Did you mean 'lb'?" },
        { "pounds misspelt", """ "person.mass":{"value":190,"unit":"puonds"} """, "person.mass.unit", "unknown-unit", Masses + " Did you mean 'lb'?" },
        { "stone as a word", """ "person.mass":{"value":13,"unit":"stone"} """, "person.mass.unit", "unknown-unit", Masses + " Did you mean 'st'?" },
        { "kg in capitals", """ "person.mass":{"value":86,"unit":"KG"} """, "person.mass.unit", "unknown-unit", Masses + " Did you mean 'kg'?" },
        { "a foot for feet", """ "person.height":{"value":5,"unit":"foot"} """, "person.height.unit", "unknown-unit", "Allowed: m, cm, ft, in. Did you mean 'ft'?" },
        { "weeks for feet", """ "person.height":{"value":5,"unit":"weeks"} """, "person.height.unit", "unknown-unit", "Allowed: m, cm, ft, in." },
        { "a unit like no other", """ "person.mass":{"value":86,"unit":"oz"} """, "person.mass.unit", "unknown-unit", Masses },
        { "a unit without a name", """ "person.mass":{"value":86,"unit":""} """, "person.mass.unit", "unknown-unit", Masses },
        { "a unit of length for a mass", """ "person.mass":{"value":86,"unit":"cm"} """, "person.mass.unit", "unknown-unit", Masses },
        { "a unit of mass for a length", """ "person.height":{"value":173,"unit":"kg"} """, "person.height.unit", "unknown-unit", "Allowed: m, cm, ft, in." },
        { "kilometers for a distance", """ "equipment.shoe-distance":{"value":3,"unit":"kilometers"} """, "equipment.shoe-distance.unit", "unknown-unit", "Allowed: km, m, mi. Did you mean 'km'?" },
        { "miles for a distance", """ "equipment.shoe-distance":{"value":3,"unit":"miles"} """, "equipment.shoe-distance.unit", "unknown-unit", "Allowed: km, m, mi. Did you mean 'mi'?" },
        { "min for minutes", """ "pain.morning-stiffness":{"value":3,"unit":"min"} """, "pain.morning-stiffness.unit", "unknown-unit", "Allowed: minutes, hours. Did you mean 'minutes'?" },
        { "a day in weeks", """ "running.break-weeks":{"value":3,"unit":"days"} """, "running.break-weeks.unit", "unknown-unit", "Allowed: weeks." },
        { "half a character as a unit", """ "person.mass":{"value":86,"unit":"\ud800"} """, "person.mass.unit", "unknown-unit", Masses },
        { "a number as a unit", """ "person.mass":{"value":86,"unit":1} """, "person.mass.unit", "wrong-type", Masses },
        { "null as a unit", """ "person.mass":{"value":86,"unit":null} """, "person.mass.unit", "wrong-type", "What is not known is left out, not null." },
        { "no unit", """ "person.mass":{"value":190} """, "person.mass.unit", "missing", "It is needed. " + Masses },
        { "no unit of a range", """ "person.mass":{"from":180,"to":190} """, "person.mass.unit", "missing", "It is needed. " + Masses },
        { "a unit alone", """ "person.mass":{"unit":"lb"} """, "person.mass.value", "missing", "It is needed." },
        { "half a range", """ "person.mass":{"from":180,"unit":"lb"} """, "person.mass.to", "missing", "It is needed." },
        { "a range reversed", """ "person.mass":{"from":190,"to":180,"unit":"lb"} """, "person.mass.to", "not-allowed", "Allowed: a number that is not below 'from'." },
        { "a text as a value", """ "person.mass":{"value":"190","unit":"lb"} """, "person.mass.value", "not-allowed", "Allowed: a number." },
        { "a value beyond all", """ "person.mass":{"value":1e999,"unit":"lb"} """, "person.mass.value", "wrong-type", "Allowed: a number." },
        { "a value beyond all when converted", """ "person.mass":{"value":7e28,"unit":"st"} """, "person.mass", "out-of-range", "It is beyond every number that is possible." },
        { "a range beyond all when converted", """ "person.mass":{"from":1,"to":7e28,"unit":"st"} """, "person.mass", "out-of-range", "It is beyond every number that is possible." },
        { "a value twice", """ "person.mass":{"value":190,"value":190,"unit":"lb"} """, "person.mass.value", "duplicate-property", "which one is meant?" },
        { "a value misspelt", """ "person.mass":{"value":190,"unit":"lb","units":"lb"} """, "person.mass.units", "unknown-property", "Did you mean 'unit'?" },
        { "nothing", """ "person.mass":{} """, "person.mass", "wrong-type", "or an object with value and unit (kg, lb, st), or with stone and pounds." },
        { "stone alone", """ "person.mass":{"stone":13} """, "person.mass.pounds", "missing", "It is needed." },
        { "inches alone", """ "person.height":{"inches":8} """, "person.height.feet", "missing", "It is needed." },
        { "negative inches", """ "person.height":{"feet":5,"inches":-1} """, "person.height.inches", "out-of-range", Inches },
        { "15 inches", """ "person.height":{"feet":5,"inches":15} """, "person.height.inches", "out-of-range", Inches },
        { "12 inches", """ "person.height":{"feet":5,"inches":12} """, "person.height.inches", "out-of-range", Inches },
        { "inches as a text", """ "person.height":{"feet":5,"inches":"8"} """, "person.height.inches", "not-allowed", Inches },
        { "half a foot", """ "person.height":{"feet":5.5,"inches":8} """, "person.height.feet", "out-of-range", "Allowed: a whole number from 0." },
        { "negative feet", """ "person.height":{"feet":-5,"inches":8} """, "person.height.feet", "out-of-range", "Allowed: a whole number from 0." },
        { "20 pounds beside stone", """ "person.mass":{"stone":13,"pounds":20} """, "person.mass.pounds", "out-of-range", "Allowed: a number from 0 and below 14." },
        { "stone and a unit", """ "person.mass":{"stone":13,"pounds":7,"unit":"lb"} """, "person.mass.unit", "not-allowed", "It does not go with 'stone'. Allowed: stone and pounds." },
        { "a value and inches", """ "person.height":{"value":5,"unit":"ft","inches":8} """, "person.height.inches", "not-allowed", "It does not go with 'value'. Allowed: value and unit." },
        { "a value and a range", """ "person.mass":{"value":5,"unit":"lb","from":8} """, "person.mass.from", "not-allowed", "It does not go with 'value'." },
        { "feet for a mass", """ "person.mass":{"feet":5} """, "person.mass.feet", "unknown-property", "There is no such property." },
        { "a unit where there is none", """ "pain.now":{"value":3,"unit":"lb"} """, "pain.now", "wrong-type", "Allowed: a number from 0 to 10, or a range of two such numbers." },
        { "a unit for yes or no", """ "pain.low-back":{"value":3,"unit":"lb"} """, "pain.low-back", "wrong-type", "Allowed: yes, no, doesNotKnow or prefersNotToSay." },
        { "a text for a mass", """ "person.mass":"190 lb" """, "person.mass", "not-allowed", "Allowed: a number from 10 to 350 kg, or a range of two such numbers, or an object with value and unit (kg, lb, st)" },
    };

    /// <summary>What is wrong, what is told of a run, and the one failure: path below the run, code, and the message.</summary>
    public static TheoryData<string, string, string, string, string> Runs => new()
    {
        { "two distances", """ "distanceMeters":1,"distance":{"value":1,"unit":"m"} """, "distance", "told-twice", "'distanceMeters' and 'distance' tell the same" },
        { "two distances, the other way", """ "distance":{"value":1,"unit":"m"},"distanceMeters":1 """, "distanceMeters", "told-twice", "'distance' and 'distanceMeters' tell the same" },
        { "two running times", """ "runningSeconds":60,"runningTime":{"minutes":1,"seconds":0} """, "runningTime", "told-twice", "'runningSeconds' and 'runningTime'" },
        { "two climbs", """ "climbMeters":60,"climb":{"value":60,"unit":"m"} """, "climb", "told-twice", "'climbMeters' and 'climb'" },
        { "two descents", """ "descentMeters":60,"descent":{"value":60,"unit":"m"} """, "descent", "told-twice", "'descentMeters' and 'descent'" },
        { "feet for a distance", """ "distance":{"value":1,"unit":"ft"} """, "distance.unit", "unknown-unit", "Allowed: m, km, mi." },
        { "a distance without a unit", """ "distance":{"value":1} """, "distance.unit", "missing", "It is needed. Allowed: m, km, mi." },
        { "a vague distance", """ "distance":{"value":1,"unit":"km","to":2} """, "distance.to", "unknown-property", "There is no such property." },
        { "a distance as a number", """ "distance":5 """, "distance", "wrong-type", "Allowed: an object with value and unit (m, km, mi)." },
        { "a distance as a text", """ "distance":"5 km" """, "distance", "not-allowed", "Allowed: an object with value and unit (m, km, mi)." },
        { "a distance of nothing", """ "distance":{} """, "distance", "wrong-type", "Allowed: an object with value and unit (m, km, mi)." },
        { "a distance beyond all", """ "distance":{"value":7e28,"unit":"mi"} """, "distance", "out-of-range", "It is beyond every number that is possible." },
        { "a climb in miles", """ "climb":{"value":1,"unit":"mi"} """, "climb.unit", "unknown-unit", "Allowed: m, ft." },
        { "a running time as a text", """ "runningTime":"1:02:30" """, "runningTime", "not-allowed", "Allowed: an object with minutes and seconds." },
        { "a running time of nothing", """ "runningTime":{} """, "runningTime", "wrong-type", "Allowed: an object with minutes and seconds." },
        { "a running time as a value", """ "runningTime":{"value":3} """, "runningTime.value", "unknown-property", "There is no such property." },
        { "75 seconds", """ "runningTime":{"minutes":1,"seconds":75} """, "runningTime.seconds", "out-of-range", "Allowed: a number from 0 and below 60." },
        { "half a minute", """ "runningTime":{"minutes":1.5,"seconds":0} """, "runningTime.minutes", "out-of-range", "Allowed: a whole number from 0." },
        { "minutes without seconds", """ "runningTime":{"minutes":1} """, "runningTime.seconds", "missing", "It is needed." },
        { "a pace of 75 minutes", """ "distanceMeters":1,"pace":{"minutes":75,"seconds":0,"per":"km"} """, "pace.minutes", "out-of-range", "Allowed: a whole number from 1 to 59." },
        { "a pace of no minute", """ "distanceMeters":1,"pace":{"minutes":0,"seconds":0,"per":"km"} """, "pace.minutes", "out-of-range", "Allowed: a whole number from 1 to 59." },
        { "a pace of 75 seconds", """ "distanceMeters":1,"pace":{"minutes":5,"seconds":75,"per":"km"} """, "pace.seconds", "out-of-range", "Allowed: a number from 0 and below 60." },
        { "a pace per metre", """ "distanceMeters":1,"pace":{"minutes":5,"seconds":7,"per":"m"} """, "pace.per", "unknown-unit", "Allowed: km, mi." },
        { "a pace per nothing", """ "distanceMeters":1,"pace":{"minutes":5,"seconds":7} """, "pace.per", "missing", "It is needed. Allowed: km, mi." },
        { "a pace without seconds", """ "distanceMeters":1,"pace":{"minutes":5,"per":"km"} """, "pace.seconds", "missing", "It is needed." },
        { "a pace as a number", """ "distanceMeters":1,"pace":5 """, "pace", "wrong-type", "Allowed: an object with minutes, seconds and per." },
        { "a pace alone", """ "pace":{"minutes":5,"seconds":7,"per":"km"} """, "pace", "missing", "beside a distance or a running time" },
        { "a pace beside both", """ "distanceMeters":1000,"runningSeconds":300,"pace":{"minutes":5,"seconds":0,"per":"km"} """, "pace", "told-twice", "leave one of the three out" },
        { "a pace beside a distance that is not readable", """ "distance":{"value":5},"pace":{"minutes":5,"seconds":0,"per":"km"} """, "distance.unit", "missing", "It is needed." },
    };

    [Theory]
    [MemberData(nameof(Answered))]
    public void A_wrong_answer_is_named_by_path_and_code(string what, string answer, string path, string code, string message) =>
        ShouldFail(what, Answers(answer), $"answers.{path}", code, message);

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_wrong_run_is_named_by_path_and_code(string what, string run, string path, string code, string message) =>
        ShouldFail(what, Session(run), $"sessions[0].{path}", code, message);

    [Fact]
    public void A_shoe_tells_its_distance_once()
    {
        ShouldFail("", Shoe("""  "distanceMeters":1,"distance":{"value":1,"unit":"m"} """), "shoes[0].distance", "told-twice", "'distanceMeters' and 'distance'");
        ShouldFail("", Shoe("""  "distance":{"value":1,"unit":"min"} """), "shoes[0].distance.unit", "unknown-unit", "Allowed: m, km, mi.");
    }

    [Theory]
    [InlineData("""  "person.mass":{"value":900,"unit":"lb"} """, "answers.person.mass", "350 kg")]
    [InlineData("""  "person.mass":{"stone":1,"pounds":0} """, "answers.person.mass", "350 kg")]
    [InlineData("""  "person.mass":{"from":150,"to":900,"unit":"lb"} """, "answers.person.mass", "350 kg")]
    [InlineData("""  "person.mass":{"value":-190,"unit":"lb"} """, "answers.person.mass", "350 kg")]
    [InlineData("""  "person.height":{"feet":9,"inches":8} """, "answers.person.height", "2.5 m")]
    [InlineData("""  "person.height":{"value":173,"unit":"m"} """, "answers.person.height", "2.5 m")]
    [InlineData("""  "person.height":{"value":1.73,"unit":"cm"} """, "answers.person.height", "2.5 m")]
    public void What_is_impossible_after_conversion_is_refused_as_a_plain_number_is(string answer, string path, string allowed)
    {
        var failure = BackPainAssessor.Default.Check(Read(Answers(answer))).Errors.Should().ContainSingle().Which;
        (failure.PropertyName, failure.ErrorCode).Should().Be((path, "out-of-range"));
        failure.ErrorMessage.Should().Contain(allowed);
    }

    [Theory]
    [InlineData("""  "distanceMeters":7e28,"pace":{"minutes":5,"seconds":0,"per":"mi"} """, "distanceMeters")]
    [InlineData("""  "distanceMeters":-5,"pace":{"minutes":5,"seconds":0,"per":"mi"} """, "distanceMeters")]
    [InlineData("""  "runningSeconds":-7e28,"pace":{"minutes":5,"seconds":0,"per":"mi"} """, "runningSeconds")]
    [InlineData("""  "runningTime":{"minutes":6001,"seconds":0} """, "runningSeconds")]
    [InlineData("""  "distance":{"value":400,"unit":"mi"} """, "distanceMeters")]
    public void An_impossible_run_is_refused_by_the_check(string run, string property) =>
        BackPainAssessor.Default.Check(Read(Session(run))).Errors.Should()
            .Contain(failure => failure.PropertyName == $"sessions[0].{property}" && failure.ErrorCode == "out-of-range");

    [Fact]
    public void No_value_is_repeated()
    {
        string[] values = ["98765432", "-98765432", "98765432.5", "7e28", "\"sentinel\"", "[98765432]", "{\"value\":98765432}", "null"];
        string[] answers = ["\"value\":{0},\"unit\":\"lbs\"", "\"value\":98765432,\"unit\":{0}", "\"value\":{0}", "\"from\":98765432,\"to\":{0},\"unit\":\"st\"", "\"stone\":{0},\"pounds\":98765432", "\"feet\":5,\"inches\":{0}"];
        string[] runs = ["\"distance\":{0}", "\"climb\":{\"value\":{0},\"unit\":\"f\"}", "\"runningTime\":{\"minutes\":{0},\"seconds\":{0}}", "\"pace\":{0}", "\"pace\":{\"minutes\":{0},\"seconds\":98765432,\"per\":{0}}"];
        foreach (var value in values)
        {
            ShouldNotRepeat([.. answers.Select(one => Answers($"\"person.mass\":{{{one.Replace("{0}", value)}}}")), .. runs.Select(one => Session(one.Replace("{0}", value)))]);
        }
    }

    private static void ShouldNotRepeat(string[] cases)
    {
        foreach (var json in cases)
        {
            var parsed = Parse(json);
            var failures = parsed.Failures.Concat(BackPainAssessor.Default.Check(parsed.Readable).Errors).ToArray();
            failures.Should().NotBeEmpty(json);
            string.Join(' ', failures.Select(one => $"{one.PropertyName} {one} {one.ErrorCode} {one.AttemptedValue} {one.CustomState}"))
                .Should().NotContainAny("98765432", "sentinel", "7e28");
        }
    }

    private static void ShouldFail(string what, string json, string path, string code, string message)
    {
        var failure = Failures(json).Should().ContainSingle(what).Which;
        (failure.PropertyName, failure.ErrorCode).Should().Be((path, code), what);
        failure.ErrorMessage.Should().Contain(message, what);
        failure.ErrorMessage.Contains("Did you mean").Should().Be(message.Contains("Did you mean"), what);
    }
}
