using BackPainRules.Language;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Serialization;

/// <summary>What can be read survives beside what cannot, and what was told is never repeated in a message.</summary>
public class ReadablePartTests
{
    private const string Number = "98765432";
    private const string Text = "\"sentinel-text\"";
    private const string Saddle = "\"answers\":{\"cauda-equina.saddle\":\"yes\"}";

    /// <summary>Faults, each to stand beside the answers.</summary>
    public static TheoryData<string> Faults =>
    [
        "\"sesions\":[]",
        "\"schemaVersion\":2",
        "\"on\":\"today\"",
        "\"painBegan\":null",
        "\"sessions\":[{\"effort\":3}]",
        "\"sessions\":{}",
        "\"logFrom\":\"then\"",
        "\"shoes\":[{\"name\":\"\\ud800\"}]",
        "\"\\ud800\":1",
        "\"answers\":{}",
    ];

    /// <summary>Faulty answers, each to stand beside a sign of an emergency.</summary>
    public static TheoryData<string> FaultyAnswers =>
    [
        "\"pain.now\":\"three\"",
        "\"pain.now\":null",
        "\"pian.now\":3",
        "\"pain.low-back\":true",
        "\"cauda-equina.sadle\":\"no\"",
        "\"cauda-equina.saddle-partly\":\"\\ud800\"",
        "\"\\udc00\":1",
    ];

    /// <summary>JSON with a wrong value that must not be repeated.</summary>
    public static TheoryData<string> WithSentinels => [.. Sentinels()];

    [Theory]
    [MemberData(nameof(Faults))]
    public void An_emergency_beside_a_fault_is_still_seen(string fault)
    {
        ShouldBeAnEmergency(CaseText.Root($"{Saddle},{fault}"));
        if (fault != "\"answers\":{}")
        {
            ShouldBeAnEmergency($"{{{fault},\"schemaVersion\":1,{Saddle}}}");
        }
    }

    [Theory]
    [MemberData(nameof(FaultyAnswers))]
    public void An_emergency_beside_a_faulty_answer_is_still_seen(string fault)
    {
        ShouldBeAnEmergency(CaseText.Answers($"\"cauda-equina.saddle\":\"yes\",{fault}"));
        ShouldBeAnEmergency(CaseText.Answers($"{fault},\"cauda-equina.saddle\":\"yes\""));
    }

    [Fact]
    public void An_emergency_without_a_version_is_still_seen() => ShouldBeAnEmergency($"{{{Saddle}}}");

    [Fact]
    public void An_emergency_beside_bytes_that_are_no_text_is_still_seen()
    {
        byte[] json = [.. "{\"schemaVersion\":1,\"shoes\":[{\"name\":\"caf"u8, 0xE9, .. "\"}],\"answers\":{\"cauda-equina.saddle\":\"yes\"}}"u8];
        BackPainAssessor.Default.Assess(CaseJson.Parse(json, CaseText.Book).Readable).Recommended.Should().Be(TriageLevel.EmergencyNow);
    }

    [Fact]
    public void A_log_with_one_run_that_is_not_readable_is_not_known_as_a_whole()
    {
        var parsed = CaseText.Parse(CaseText.Root("\"sessions\":[{\"date\":\"2026-11-19\"},{\"date\":\"today\"}],\"shoes\":[{\"name\":\"daily\"}]"));
        parsed.Readable.Sessions.Should().BeNull();
        parsed.Readable.Shoes.Should().ContainSingle();
    }

    [Fact]
    public void An_answer_that_is_not_readable_counts_as_not_asked() =>
        CaseText.Parse(CaseText.Answers("\"pain.low-back\":\"Yes\"")).Readable.Answers.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(WithSentinels))]
    public void No_value_is_repeated(string json)
    {
        var act = () => CaseText.Read(json);
        var exception = act.Should().Throw<InvalidCaseJsonException>().Which;
        exception.ToString().Should().NotContainAny("98765432", "sentinel");
        foreach (var failure in exception.Errors)
        {
            $"{failure.PropertyName} {failure.ErrorMessage} {failure.ErrorCode} {failure}".Should().NotContainAny("98765432", "sentinel");
            failure.AttemptedValue.Should().BeNull();
            failure.CustomState.Should().BeNull();
            failure.FormattedMessagePlaceholderValues.Should().BeNullOrEmpty();
        }
    }

    private static void ShouldBeAnEmergency(string json)
    {
        var act = () => CaseText.Read(json);
        var parsed = act.Should().Throw<InvalidCaseJsonException>(json).Which.Parsed;
        BackPainAssessor.Default.Assess(parsed.Readable).Recommended.Should().Be(TriageLevel.EmergencyNow, json);
    }

    private static IEnumerable<string> Sentinels()
    {
        string[] values = [Number, Text, $"[{Number}]", $"[{Text},{Text}]", $"{Number}e{Number}", $"-{Number}.5", $"{{\"a\":{Number}}}", $"{{\"week\":{Text}}}"];
        string[] places = ["schemaVersion", "on", "painBegan", "answers", "sessions", "shoes", "answrs"];
        string[] signals = ["pain.low-back", "person.sex", "pian.now"];
        string[] ofSession = ["date", "distanceMeters", "surface", "kind", "warmedUp", "plan", "shooe"];
        foreach (var value in values)
        {
            foreach (var place in places)
            {
                yield return $"{{\"{place}\":{value}}}";
            }

            foreach (var signal in signals)
            {
                yield return CaseText.Answers($"\"{signal}\":{value}");
            }

            foreach (var property in ofSession)
            {
                yield return CaseText.Root($"\"sessions\":[{{\"{property}\":{value}}},{value}]");
            }

            yield return CaseText.Root($"\"shoes\":[{{\"name\":{value},\"name\":{value},\"visiblyWorn\":{value}}}]");
            yield return CaseText.Answers($"\"pain.now\":1,\"pain.now\":{value}");
            yield return CaseText.Root($"\"on\":{value}") + value;
        }

        yield return CaseText.Answers($"\"pain.now\":{Text}");
        yield return CaseText.Answers($"\"pain.now\":[{Number},1]");
        yield return "sentinel-text";
        yield return Number + "x";
        yield return "{\"schemaVersion\":1}{\"sentinel";
        yield return CaseText.Answers("\"pain.now\":sentinel-text");
        yield return CaseText.Answers($"\"pain.now\":0{Number}");
        yield return CaseText.Answers("\"pain.now\":\"sentinel\\x\"");
    }

    [Theory]
    [InlineData("\"cauda-equina.saddle\":\"no\",\"cauda-equina.saddle\":\"yes\"")]
    [InlineData("\"cauda-equina.saddle\":\"yes\",\"cauda-equina.saddle\":\"no\"")]
    [InlineData("\"cauda-equina.saddle\":\"no\"},\"answers\":{\"cauda-equina.saddle\":\"yes\"")]
    public void Of_two_answers_to_one_sign_the_dangerous_one_stays(string answers)
    {
        var json = System.Text.Encoding.UTF8.GetBytes($"{{\"schemaVersion\":1,\"answers\":{{{answers}}}}}");
        var parsed = BackPainRules.Serialization.CaseJson.Parse(json, BackPainAssessor.Default.Book);

        parsed.Failures.Should().ContainSingle().Which.ErrorCode.Should().Be("duplicate-property");
        BackPainAssessor.Default.Assess(parsed.Readable).Recommended.Should().Be(BackPainRules.Language.TriageLevel.EmergencyNow);
    }
}
