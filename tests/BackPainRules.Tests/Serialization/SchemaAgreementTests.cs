using System.Text.Json;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Serialization.CaseText;

namespace BackPainRules.Tests.Serialization;

/// <summary>Schema and reader agree on cases.</summary>
public class SchemaAgreementTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(CaseJson.Schema(Book)).RootElement;

    public static TheoryData<string> Samples => SampleNames;

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_accepted_and_so_is_what_is_written_of_it(string name)
    {
        var json = System.Text.Encoding.UTF8.GetString(Sample(name));
        Accepts(json).Should().BeTrue();
        Accepts(CaseJson.Write(Read(json), Book)).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(UnitTests.Answered), MemberType = typeof(UnitTests))]
    public void A_number_with_its_unit_is_accepted(string signal, string number, string unit, string stored, string size)
    {
        Accepts(Answers($"\"{signal}\":{{\"value\":{number},\"unit\":\"{unit}\"}}")).Should().BeTrue($"{stored} is {number} times {size}");
        Accepts(Answers($"\"{signal}\":{{\"from\":{number},\"to\":{number},\"unit\":\"{unit}\"}}")).Should().BeTrue();
        Accepts(Answers($"\"{signal}\":{{\"value\":{number},\"unit\":\"{unit}?\"}}")).Should().BeFalse();
        Accepts(Answers($"\"{signal}\":{{\"value\":-{number},\"unit\":\"{unit}\"}}")).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(UnitTests.InParts), MemberType = typeof(UnitTests))]
    public void A_number_in_two_parts_is_accepted(string signal, string told, string stored) =>
        Accepts(Answers($"\"{signal}\":{told}")).Should().BeTrue(stored);

    [Fact]
    public void Runs_with_units_are_accepted()
    {
        foreach (var run in UnitTests.Runs.Select(row => (string)row[0]))
        {
            Accepts(Session(run)).Should().BeTrue(run);
        }

        Accepts(Shoe("""  "distance":{"value":310,"unit":"mi"} """)).Should().BeTrue();
    }

    [Fact]
    public void What_the_reader_refuses_is_refused()
    {
        // Not for a schema to say: a repetition, the order of two numbers, and what is beyond a decimal.
        string[] beyond = ["twice", "beyond all", "reversed", "half a character"];
        var answers = UnitFailureTests.Answered.Select(row => ((string)row[0], Answers((string)row[1])));
        var runs = UnitFailureTests.Runs.Select(row => ((string)row[0], Session((string)row[1])));
        foreach (var (what, json) in answers.Concat(runs).Where(one => !beyond.Any(one.Item1.Contains)))
        {
            Accepts(json).Should().BeFalse(what);
        }

        Accepts(Shoe("""  "distanceMeters":1,"distance":{"value":1,"unit":"m"} """)).Should().BeFalse();
    }

    private static bool Accepts(string json) => SchemaCheck.Accepts(Schema, JsonDocument.Parse(json).RootElement);
}
