using System.Text.Json;
using BackPainRules.ConsoleHost;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Console;

/// <summary>Activity files on the command line: as JSON, as a table, into a case.</summary>
public sealed class ImportCommandTests
{
    private static readonly string Runs = Repository.File("samples", "runs");
    private static readonly string First = Path.Combine(Runs, "2026-10-05.fit");

    [Fact]
    public void Runs_are_shown_as_JSON_and_what_is_not_known_is_null()
    {
        var run = ConsoleRun.Of($"import {First}");
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        using var json = JsonDocument.Parse(run.Out);
        var session = json.RootElement.GetProperty("sessions").EnumerateArray().Should().ContainSingle().Subject;
        session.GetProperty("startTime").GetString().Should().Be("2026-10-05T07:40:00+01:00");
        session.GetProperty("source").GetString().Should().Be("fit");
        Numbers(session, "distanceMeters", "timerSeconds", "movingSeconds", "cadenceStepsPerMinute", "descentMeters").Should().Equal(4680, 1800, 1800, 161, 34.1);
        session.GetProperty("shoe").ValueKind.Should().Be(JsonValueKind.Null);
        session.GetProperty("from").GetProperty("distanceMeters").GetString().Should().Be("total");
        session.GetProperty("from").TryGetProperty("shoe", out _).Should().BeFalse();
    }

    [Fact]
    public void A_folder_is_a_table_of_its_runs()
    {
        var run = ConsoleRun.Of($"import {Runs} --format text --shoe Blue");
        run.ExitCode.Should().Be(0);
        run.Out.Should().StartWith("\nImported  19 runs out of 19 files\n").And.MatchRegex("2026-10-26 07:40  4.99  32 +6:25 +161").And.Contain("Blue");
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_with_its_place_and_the_rest_goes_on()
    {
        using var folder = new TempFolder();
        var sound = File.ReadAllBytes(First);
        File.WriteAllBytes(Path.Combine(folder.Path, "a-cut.fit"), sound[..3000]);
        File.WriteAllBytes(Path.Combine(folder.Path, "b-sound.fit"), sound);
        folder.Put("c.txt", "no run");
        var run = ConsoleRun.Of($"import {folder.Path}");
        run.ExitCode.Should().Be(4);
        run.Error.Should().Contain("a-cut.fit, at 29").And.Contain("It ends within a message; what is whole was kept.").And.Contain("Files of the kind .txt that hold no activity known here: 1.");
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("sessions").GetArrayLength().Should().BePositive();
        json.RootElement.GetProperty("findings").EnumerateArray().Should().Contain(finding => finding.GetProperty("issue").GetString() == "truncated");
    }

    [Theory]
    [InlineData("import")]
    [InlineData("load")]
    public void Where_nothing_that_was_named_can_be_read_the_exit_code_says_so(string verb)
    {
        using var folder = new TempFolder();
        var file = folder.Put("notes.txt", "no run");
        ConsoleRun.Of($"{verb} {file}").ExitCode.Should().Be(4);
        ConsoleRun.Of($"{verb} {file} {First}").ExitCode.Should().Be(0, "something else was read");
    }

    [Fact]
    public void A_case_gets_the_runs_once_and_keeps_what_it_says()
    {
        using var folder = new TempFolder();
        var file = folder.Put("case.json", """{"schemaVersion":1,"on":"2026-11-20","answers":{"pain.worst":4},"sessions":[{"date":"2026-11-19","distanceMeters":11800,"painDuring":3}]}""");
        ConsoleRun.Of($"import {Runs} --case {file}").Should().Be(new ConsoleRun(0, $"{file}: 18 runs added, 1 run there already.\n", ""));
        var once = File.ReadAllText(file);
        ConsoleRun.Of($"import {Runs} --case {file}").Out.Should().Be($"{file}: 0 runs added, 19 runs there already.\n");
        File.ReadAllText(file).Should().Be(once);
        using var json = JsonDocument.Parse(once);
        json.RootElement.GetProperty("logFrom").GetString().Should().Be("2026-10-05");
        json.RootElement.GetProperty("answers").GetProperty("pain.worst").GetInt32().Should().Be(4);
        var last = json.RootElement.GetProperty("sessions").EnumerateArray().Last();
        last.GetProperty("painDuring").GetInt32().Should().Be(3);
        last.GetProperty("cadenceStepsPerMinute").GetInt32().Should().Be(161);
        ConsoleRun.Of($"assess {file}").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_case_that_is_not_there_is_made()
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "new.json");
        ConsoleRun.Of($"import {First} --case {file}").ExitCode.Should().Be(0);
        File.ReadAllText(file).Should().Contain("\"distanceMeters\": 4680");
    }

    [Fact]
    public void A_case_that_is_not_valid_is_left_as_it_is()
    {
        using var folder = new TempFolder();
        var file = folder.Put("case.json", ConsoleRun.ImpossibleNumber);
        var run = ConsoleRun.Of($"import {First} --case {file}");
        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("answers.pain.worst");
        File.ReadAllText(file).Should().Be(ConsoleRun.ImpossibleNumber);
    }

    [Fact]
    public void A_run_after_the_day_of_the_case_is_refused_and_the_case_left_as_it_is()
    {
        using var folder = new TempFolder();
        var file = folder.Put("case.json", ConsoleRun.Calm);
        ConsoleRun.Of($"import {First} --case {file}").ExitCode.Should().Be(3);
        File.ReadAllText(file).Should().Be(ConsoleRun.Calm);
    }

    [Fact]
    public void An_answer_that_contradicts_what_was_recorded_is_named_with_what_to_do()
    {
        using var folder = new TempFolder();
        var file = folder.Put("case.json", """{"schemaVersion":1,"on":"2026-11-20","answers":{"running.over-an-hour":"no"}}""");
        using var error = new StringWriter();
        ConsoleProgram.Run(["import", Runs, "--case", file], TextReader.Null, TextWriter.Null, error).Should().Be(3);
        error.ToString().Should().Contain("answers.running.over-an-hour").And.Contain($"take the answer out of {file}");
    }

    [Theory]
    [InlineData("import", "'import' wants PATH.")]
    [InlineData("import no-such-folder", "no-such-folder: there is no such file or folder. PATH is an activity file")]
    [InlineData("import no-such-folder --time-zone Dublin", "--time-zone takes a name such as Europe/Dublin or America/New_York, not 'Dublin'.")]
    [InlineData("import no-such-folder --format xml", "--format takes text, json, not 'xml'.")]
    [InlineData("load no-such-folder --weeks 0", "--weeks takes a number from 1 to 520, not '0'.")]
    [InlineData("load no-such.json", "no-such.json: there is no such file.")]
    public void A_wrong_call_names_what_is_wrong(string commandLine, string expected)
    {
        var run = ConsoleRun.Of(commandLine);
        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain(expected);
    }

    private static double[] Numbers(JsonElement session, params string[] names) => Array.ConvertAll(names, name => session.GetProperty(name).GetDouble());
}
