using System.Globalization;
using System.Text.Json;
using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Serialization;

/// <summary>The fields of a written assessment that programs build on.</summary>
public class AssessmentJsonTests
{
    public static TheoryData<string> Samples => CaseText.SampleNames;

    public static TheoryData<string, string> SamplesInCultures
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var file in CaseText.SampleFiles)
            {
                data.Add(Path.GetFileName(file), "tr-TR");
                data.Add(Path.GetFileName(file), "de-DE");
                data.Add(Path.GetFileName(file), "ar-SA");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_fields_of_the_contract_say_what_the_assessment_says(string name)
    {
        var assessment = Assess(name);
        var json = Json(assessment);

        Level(json, "floor").Should().Be(assessment.Range.Floor);
        Level(json, "recommended").Should().Be(assessment.Recommended);
        Level(json, "ceiling").Should().Be(assessment.Range.Ceiling);
        Texts(json, "redFlags", "id").Should().Equal(assessment.RedFlags.Select(line => line.Flag.Id));
        Texts(json, "factors", "id").Should().Equal(assessment.Factors.Select(line => line.Factor.Id));
        Texts(json, "factors", "evidence").Should().Equal(assessment.Factors.Select(line => Camel(line.Evidence)));
        Texts(json, "advice", "id").Should().Equal(assessment.Advice.Select(line => line.Advice.Id));
        Texts(json, "advice", "status").Should().Equal(assessment.Advice.Select(line => Camel(line.Status)));
        Texts(json, "openQuestions", "id").Should().Equal(assessment.OpenQuestions.Select(line => line.Question.Id));
        Texts(json, "firedRules", "auditId").Should().Equal(assessment.FiredRules.Select(fired => fired.AuditId));
        json.GetProperty("ruleBook").GetProperty("version").GetString().Should().Be(assessment.Book.Version);
        json.GetProperty("ruleBook").GetProperty("fingerprint").GetString().Should().Be(assessment.Book.Fingerprint).And.NotBeEmpty();
        json.GetProperty("on").GetString().Should().Be(assessment.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.GetProperty("disclaimer").GetString().Should().NotBeEmpty();
        json.GetProperty("safetyNet").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public void The_samples_have_something_in_every_list_of_the_contract()
    {
        var all = CaseText.SampleFiles.Select(file => Json(Assess(Path.GetFileName(file)))).ToArray();
        foreach (var list in (string[])["factors", "advice", "openQuestions"])
        {
            all.Should().Contain(json => json.GetProperty(list).GetArrayLength() > 0, list);
        }
    }

    [Fact]
    public void An_emergency_has_a_red_flag_and_its_level()
    {
        var json = Json(BackPainAssessor.Default.Assess(CaseText.Read(CaseText.Answers("\"cauda-equina.saddle\":\"yes\""))));
        Level(json, "recommended").Should().Be(TriageLevel.EmergencyNow);
        json.GetProperty("redFlags").GetArrayLength().Should().BePositive();
        json.GetProperty("triage").GetProperty("why").GetString().Should().Contain("999");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Withheld_advice_has_no_text_to_follow(string name) => ShouldWithhold(Json(Assess(name)));

    [Fact]
    public void Some_advice_is_withheld_and_some_is_given()
    {
        var told = CaseText.SampleFiles.Select(file => CaseJson.Read(File.ReadAllBytes(file), CaseText.Book)).ToArray();
        var withSign = told.Select(runner => runner with { Answers = runner.Answers.With("cauda-equina.saddle", Answer.Yes) });
        var all = told.Concat(withSign).Select(runner => Json(BackPainAssessor.Default.Assess(runner))).ToArray();
        all.Should().AllSatisfy(ShouldWithhold);
        all.SelectMany(json => Texts(json, "advice", "status")).Should().Contain(["withheld", "recommended"]);
    }

    [Theory]
    [MemberData(nameof(SamplesInCultures))]
    public void It_is_the_same_text_in_every_culture(string name, string culture)
    {
        var expected = AssessmentJson.Write(Assess(name), withProofs: true);
        var (before, uiBefore) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            AssessmentJson.Write(Assess(name), withProofs: true).Should().Be(expected);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, uiBefore);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void It_is_the_same_text_twice_with_unix_line_ends(string name)
    {
        var assessment = Assess(name);
        var text = AssessmentJson.Write(assessment, withProofs: true);
        text.Should().NotContain("\r").And.EndWith("}\n");
        AssessmentJson.Write(assessment, withProofs: true).Should().Be(text);
        AssessmentJson.Write(Assess(name), withProofs: true).Should().Be(text);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Proofs_are_there_when_asked_for(string name)
    {
        var assessment = Assess(name);
        Json(assessment).TryGetProperty("proofs", out _).Should().BeFalse();

        var json = JsonDocument.Parse(AssessmentJson.Write(assessment, withProofs: true)).RootElement;
        var rules = assessment.FiredRules.Select(fired => fired.RuleId).Concat(assessment.Factors.SelectMany(line => line.Rules)).Distinct();
        Texts(json, "proofs", "id").Should().Equal(rules);
        Texts(json, "proofs", "kind").Should().NotContain(kind => kind != "rule");
        json.GetProperty("proofs").EnumerateArray().Should().NotContain(proof => proof.GetProperty("because").GetArrayLength() == 0);
    }

    [Fact]
    public void Readings_are_there_with_proofs_each_as_it_was_read()
    {
        var assessment = BackPainAssessor.Default.Assess(CaseText.Read(CaseText.Answers(
            """
            "cauda-equina.saddle":"no","pain.low-back":"yes","pain.worst":[2.5,4],"person.age":35.9,"person.sex":"female","person.pregnant":"prefersNotToSay"
            """)));
        Json(assessment).TryGetProperty("readings", out _).Should().BeFalse();

        var readings = JsonDocument.Parse(AssessmentJson.Write(assessment, withProofs: true)).RootElement.GetProperty("readings");
        Read("cauda-equina.saddle").Should().Be("false");
        Read("pain.low-back").Should().Be("true");
        Read("pain.worst").Should().Be("[3,4]", "pain scores are brought up to their step");
        Read("person.age").Should().Be("35", "years are completed years");
        Read("person.sex").Should().Be("\"female\"");
        Read("person.pregnant").Should().Be("null", "asked, and no value");
        Read("infection.fever").Should().Be("nothing", "not known");

        string Read(string signal) => readings.TryGetProperty(signal, out var value) ? value.GetRawText().Replace(" ", "").Replace("\n", "") : "nothing";
    }

    [Fact]
    public void A_finding_is_written_out_once_in_a_proof()
    {
        var json = JsonDocument.Parse(AssessmentJson.Write(BackPainAssessor.Default.Assess(new() { On = new(2026, 11, 20) }).Explain("running-waits"))).RootElement;
        var findings = All(json).Where(node => node.GetProperty("kind").GetString() is "pattern" or "redflag").ToLookup(node => node.GetProperty("id").GetString());
        findings.Should().Contain(one => one.Count() > 1, "several conditions look at one");
        findings.Should().OnlyContain(one => one.Count(node => node.GetProperty("because").GetArrayLength() > 0) <= 1);

        static IEnumerable<JsonElement> All(JsonElement node) => ((string[])["because", "rest"])
            .SelectMany(list => node.TryGetProperty(list, out var parts) ? parts.EnumerateArray().ToArray() : []).SelectMany(All).Prepend(node);
    }

    [Fact]
    public void A_proof_is_written_with_all_its_parts()
    {
        var proof = BackPainAssessor.Default.Assess(CaseText.Read(CaseText.Answers("\"cauda-equina.saddle\":\"yes\""))).Explain(CaseText.Book.Rules[0].Id);
        ShouldSay(JsonDocument.Parse(AssessmentJson.Write(proof)).RootElement, proof);

        static void ShouldSay(JsonElement json, Proof proof)
        {
            json.GetProperty("kind").GetString().Should().Be(proof.Kind);
            json.GetProperty("text").GetString().Should().Be(proof.Text);
            json.GetProperty("truth").GetString().Should().Be(Camel(proof.Truth));
            (json.TryGetProperty("id", out var id) ? id.GetString() : null).Should().Be(proof.Id);
            (json.TryGetProperty("answer", out var answer) ? answer.GetString() : null).Should().Be(proof.Answer);
            var because = json.GetProperty("because");
            because.GetArrayLength().Should().Be(proof.Because.Count);
            for (var i = 0; i < proof.Because.Count; i++)
            {
                ShouldSay(because[i], proof.Because[i]);
            }
        }
    }

    private static void ShouldWithhold(JsonElement json)
    {
        foreach (var line in json.GetProperty("advice").EnumerateArray())
        {
            var isWithheld = line.GetProperty("status").GetString() == "withheld";
            line.TryGetProperty("text", out _).Should().Be(!isWithheld);
            line.TryGetProperty("dose", out _).Should().Be(!isWithheld);
            (isWithheld && line.GetProperty("reasons").GetArrayLength() == 0).Should().BeFalse("who withholds says why");
        }
    }

    private static Assessment Assess(string name) => BackPainAssessor.Default.Assess(CaseJson.Read(CaseText.Sample(name), CaseText.Book));

    private static JsonElement Json(Assessment assessment) => JsonDocument.Parse(AssessmentJson.Write(assessment)).RootElement;

    private static TriageLevel Level(JsonElement json, string name) =>
        Enum.Parse<TriageLevel>(json.GetProperty("triage").GetProperty(name).GetString()!, ignoreCase: true);

    private static IEnumerable<string> Texts(JsonElement json, string list, string name) =>
        json.GetProperty(list).EnumerateArray().Select(line => line.GetProperty(name).GetString()!);

    private static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
