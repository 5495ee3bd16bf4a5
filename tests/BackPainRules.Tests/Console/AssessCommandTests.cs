using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Console;

public sealed class AssessCommandTests
{
    [Fact]
    public void A_case_from_standard_input_is_assessed()
    {
        var run = ConsoleRun.Of("assess -", ConsoleRun.Calm);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("Self-care, and look again").And.Contain("provisional").And.Contain("Long steps").And.Contain("not a diagnosis");
    }

    [Fact]
    public void A_case_from_a_file_gives_the_same_page_as_from_standard_input()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, ConsoleRun.Calm);
        try
        {
            ConsoleRun.Of($"assess {file}").Should().Be(ConsoleRun.Of("assess -", ConsoleRun.Calm));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("assess no-such-case.json", "no-such-case.json")]
    [InlineData("assess /", "folder")]
    [InlineData("assess", "FILE")]
    [InlineData("assess - --date 2.3.2026", "2026-03-02")]
    [InlineData("assess - --date 2026-02-30", "2026-02-30")]
    [InlineData("assess - --region fr", "uk, ie, us, eu")]
    [InlineData("assess - --format xml", "text, json")]
    [InlineData("diagnose", "assess, summary, screen, import, load, plan, checkin, rules, check, diff, prove, schema")]
    [InlineData("assess - --units furlong", "metric, imperial, us")]
    [InlineData("summary - --for everybody", "runner, clinician")]
    [InlineData("rules no-such-rule", "no-such-rule")]
    public void A_wrong_call_names_what_is_wrong_and_exits_with_2(string commandLine, string expected)
    {
        var run = ConsoleRun.Of(commandLine, ConsoleRun.Calm);

        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain(expected);
    }

    [Fact]
    public void An_impossible_answer_is_named_and_exits_with_3()
    {
        var run = ConsoleRun.Of("assess -", ConsoleRun.ImpossibleNumber);

        run.ExitCode.Should().Be(3);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("answers.pain.worst: ").And.NotContain("11");
    }

    [Fact]
    public void An_emergency_beside_an_impossible_number_is_shown_all_the_same()
    {
        var run = ConsoleRun.Of("assess -", ConsoleRun.EmergencyBesideAnImpossibleNumber);

        run.ExitCode.Should().Be(3);
        run.Out.Should().Contain("Emergency: get help now").And.Contain("Call 999");
        run.Error.Should().Contain("answers.pain.worst: ");
    }

    [Theory]
    [InlineData(ConsoleRun.EmergencyBesideAnImpossibleNumber, true)]
    [InlineData(ConsoleRun.ImpossibleNumber, false)]
    public void A_program_is_told_the_same_as_json(string input, bool emergency)
    {
        var run = ConsoleRun.Of("assess - --format json", input);

        run.ExitCode.Should().Be(3);
        run.Out.Should().BeEmpty();
        var error = JsonDocument.Parse(run.Error).RootElement;
        error.GetProperty("error").GetString().Should().Be("invalid-case");
        error.GetProperty("emergency").GetBoolean().Should().Be(emergency);
        error.TryGetProperty("why", out _).Should().Be(emergency);
        error.GetProperty("triage").GetProperty("floor").GetString().Should().Be(emergency ? "EmergencyNow" : "SelfCare");
        error.GetProperty("failures")[0].GetProperty("path").GetString().Should().Be("answers.pain.worst");
    }

    [Theory]
    [InlineData("")]
    [InlineData("sore back")]
    [InlineData("[1]")]
    public void What_is_no_case_exits_with_3(string input)
    {
        var run = ConsoleRun.Of("assess -", input);

        run.ExitCode.Should().Be(3);
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }

    [Fact]
    public void At_emergency_level_neither_factors_nor_questions_distract()
    {
        var run = ConsoleRun.Of("assess - --explain", ConsoleRun.Emergency);

        run.Out.Should().Contain("Call 999").And.NotContainAny("What may contribute", "Still to ask", "technique.long-steps");
    }

    [Fact]
    public void A_sign_about_which_the_person_could_not_say_is_told_as_such() =>
        ConsoleRun.Of("assess -", ConsoleRun.CouldNotSay).Out.Should().Contain("you could not say");

    [Fact]
    public void What_the_open_level_hangs_on_is_said_once()
    {
        var page = ConsoleRun.Of("assess -", ConsoleRun.Calm).Out;

        page.Split("if the questions below bring nothing against it").Should().HaveCount(2);
    }

    [Fact]
    public void Explain_adds_the_proof_of_each_rule_that_fired() =>
        ConsoleRun.Of("assess - --explain", ConsoleRun.Calm).Out.Should().Contain("technique.long-steps").And.Contain("+ Long steps load the low back");

    [Theory]
    [InlineData("uk", "999")]
    [InlineData("ie", "112 or 999")]
    [InlineData("us", "911")]
    [InlineData("EU", "112")]
    public void The_region_names_its_services(string region, string number) =>
        ConsoleRun.Of($"assess - --region {region}", ConsoleRun.Emergency).Out.Should().Contain($"Call {number}");

    [Fact]
    public void The_date_replaces_the_one_in_the_case() =>
        ConsoleRun.Of("assess - --date 2026-05-04", ConsoleRun.Calm).Out.Should().Contain("Monday 4 May 2026").And.Contain("11 May 2026");

    [Fact]
    public void Json_is_one_document() =>
        JsonDocument.Parse(ConsoleRun.Of("assess - --format json", ConsoleRun.Calm).Out).RootElement.ValueKind.Should().Be(JsonValueKind.Object);
}
