using System.Text.Json;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Serialization;

/// <summary>The schema says what the reader accepts.</summary>
public class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(CaseJson.Schema(CaseText.Book)).RootElement;
    private static readonly string[] OfSessionInUnits = ["distance", "runningTime", "climb", "descent", "pace"];
    private static readonly string[] OfShoeInUnits = ["distance"];
    private static readonly string[] Reasons = ["doesNotKnow", "prefersNotToSay"];

    public static TheoryData<string, Type, string[]> Facts => new()
    {
        { "sessions", typeof(RunningSession), OfSessionInUnits },
        { "shoes", typeof(Shoe), OfShoeInUnits },
    };

    [Fact]
    public void It_is_draft_2020_12_with_unix_line_ends()
    {
        Schema.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
        CaseJson.Schema(CaseText.Book).Should().NotContain("\r").And.EndWith("}\n").And.Be(CaseJson.Schema(CaseText.Book));
    }

    [Fact]
    public void It_lists_every_signal_of_the_book_and_no_other() =>
        Names(Schema.GetProperty("properties").GetProperty("answers")).Should().BeEquivalentTo(CaseText.Book.Signals.Select(signal => signal.Id));

    [Fact]
    public void It_lists_every_property_of_a_case() =>
        Names(Schema).Should().BeEquivalentTo(CamelCased(typeof(RunnerCase)).Concat(["$schema", "schemaVersion"]));

    [Theory]
    [MemberData(nameof(Facts))]
    public void It_lists_every_property_of_a_fact_and_its_forms_with_units(string list, Type fact, string[] inUnits) =>
        Names(Items(list)).Should().BeEquivalentTo(CamelCased(fact).Concat(inUnits));

    [Fact]
    public void A_plan_has_every_property_of_a_step() =>
        Names(Items("sessions").GetProperty("properties").GetProperty("plan")).Should().BeEquivalentTo(CamelCased(typeof(PlanStep)));

    [Fact]
    public void No_object_takes_other_properties()
    {
        var objects = Descendants(Schema).Where(element => element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "object").ToArray();
        objects.Should().HaveCountGreaterThan(10, "case, answers, session, plan, shoe, and numbers with their units are objects");
        objects.Should().OnlyContain(element => element.GetProperty("additionalProperties").ValueKind == JsonValueKind.False);
    }

    [Fact]
    public void It_requires_what_the_reader_requires()
    {
        Required(Schema).Should().Equal("schemaVersion");
        Required(Schema.GetProperty("properties").GetProperty("answers")).Should().BeEmpty();
        Required(Items("sessions")).Should().Equal("date");
        Required(Items("sessions").GetProperty("properties").GetProperty("plan")).Should().Equal("week", "run");
        Required(Items("shoes")).Should().Equal("name");
    }

    [Fact]
    public void It_allows_each_signal_what_the_signal_allows()
    {
        foreach (var signal in CaseText.Book.Signals)
        {
            var answer = Schema.GetProperty("properties").GetProperty("answers").GetProperty("properties").GetProperty(signal.Id);
            answer.GetProperty("description").GetString().Should().Be(signal.Text);
            switch (signal)
            {
                case NumberSignal number:
                    var alternatives = answer.GetProperty("anyOf");
                    Range(alternatives[0]).Should().Be((number.Min, number.Max), signal.Id);
                    Range(alternatives[1].GetProperty("items")).Should().Be((number.Min, number.Max), signal.Id);
                    (alternatives[1].GetProperty("minItems").GetInt32(), alternatives[1].GetProperty("maxItems").GetInt32()).Should().Be((2, 2));
                    Texts(alternatives[2].GetProperty("enum")).Should().Equal(Reasons);
                    break;
                case ChoiceSignal choice:
                    Texts(answer.GetProperty("enum")).Should().Equal(choice.Names.Concat(Reasons), signal.Id);
                    break;
                default:
                    Texts(answer.GetProperty("enum")).Should().Equal(["yes", "no", .. Reasons], signal.Id);
                    break;
            }
        }
    }

    [Theory]
    [InlineData("sessions", "distanceMeters")]
    [InlineData("sessions", "runningSeconds")]
    [InlineData("sessions", "cadenceStepsPerMinute")]
    [InlineData("sessions", "stepLengthMeters")]
    [InlineData("sessions", "climbMeters")]
    [InlineData("sessions", "descentMeters")]
    [InlineData("sessions", "steepDownhillShare")]
    [InlineData("sessions", "effort")]
    [InlineData("sessions", "painDuring")]
    [InlineData("sessions", "painAfter")]
    [InlineData("sessions", "painNextMorning")]
    [InlineData("shoes", "distanceMeters")]
    public void A_range_of_a_fact_is_the_one_that_is_checked(string list, string name)
    {
        var (min, max) = Range(Items(list).GetProperty("properties").GetProperty(name));
        IsValid(min).Should().BeTrue();
        IsValid(max).Should().BeTrue();
        IsValid(min - 1).Should().BeFalse();
        IsValid(max + 1).Should().BeFalse();

        bool IsValid(decimal value)
        {
            var number = FormattableString.Invariant($"\"{name}\":{value}");
            return BackPainAssessor.Default.Check(CaseText.Read(list == "shoes" ? CaseText.Shoe(number) : CaseText.Session(number))).IsValid;
        }
    }

    [Fact]
    public void The_choices_of_a_run_are_those_that_are_read()
    {
        foreach (var name in (string[])["surface", "kind"])
        {
            foreach (var choice in Texts(Items("sessions").GetProperty("properties").GetProperty(name).GetProperty("enum")))
            {
                CaseText.Failures(CaseText.Session($"\"{name}\":\"{choice}\"")).Should().BeEmpty();
            }
        }

        Texts(Items("sessions").GetProperty("properties").GetProperty("surface").GetProperty("enum")).Should().HaveCount(Enum.GetValues<Surface>().Length);
        Texts(Items("sessions").GetProperty("properties").GetProperty("kind").GetProperty("enum")).Should().HaveCount(Enum.GetValues<SessionKind>().Length);
    }

    private static JsonElement Items(string list) => Schema.GetProperty("properties").GetProperty(list).GetProperty("items");

    private static IEnumerable<string> Names(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string> CamelCased(Type type) => type.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    private static IEnumerable<string> Required(JsonElement schema) => Texts(schema.GetProperty("required"));

    private static IEnumerable<string> Texts(JsonElement array) => array.EnumerateArray().Select(element => element.GetString()!);

    private static (decimal Min, decimal Max) Range(JsonElement schema) =>
        (schema.GetProperty("minimum").GetDecimal(), schema.GetProperty("maximum").GetDecimal());

    private static IEnumerable<JsonElement> Descendants(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Descendants(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Descendants),
        _ => [],
    };
}
