using System.Text.Json;
using BackPainRules.ConsoleHost;
using BackPainRules.ConsoleHost.Terminals;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BackPainRules.Tests.Console;

/// <summary>Many cases on the command line: the page, the lines, and what is not valid.</summary>
public sealed class ScreenCommandTests
{
    private const string Settled = """{"schemaVersion":1,"on":"2026-03-02","answers":{"nerve.numb-saddle":"yes"}}""";

    private static readonly string Lines = string.Join('\n', ConsoleRun.Calm, ConsoleRun.Emergency, "", ConsoleRun.CouldNotSay, "{", ConsoleRun.EmergencyBesideAnImpossibleNumber);

    [Fact]
    public void The_page_of_a_small_file_shows_how_many_there_are_of_each_level()
    {
        using var folder = new TempFolder();
        var run = ConsoleRun.Of($"screen {folder.Put("cases.ndjson", Lines)}");

        run.ExitCode.Should().Be(4);
        run.Error.Should().Be("line 5: This is not JSON (byte 2).\nline 6: answers.pain.worst: Allowed: a number from 0 to 10 of 10, or a range of two such numbers.\n".ReplaceLineEndings());
        run.Out.Should().Be(
            """

            Screened  5 cases, 2 of them not valid

              emergency now               ██████████████████████████ 2  40.0 %
              a clinician today           █████████████ 1  20.0 %
              an appointment within days  0  0.0 %
              a routine appointment       0  0.0 %
              self-care with a review     █████████████ 1  20.0 %
              self-care                   0  0.0 %
              not readable                █████████████ 1  20.0 %

              Open answers could move 2 of them. What is not valid counts as far as it was
              readable.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Where_all_is_well_the_error_stream_is_empty_and_the_exit_code_0()
    {
        var run = ConsoleRun.Of("screen -", Settled);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("Screened  1 case\n").And.Contain("1  100.0 %\n").And.EndWith("  Open answers could move none of them.\n");
    }

    [Fact]
    public void Each_case_is_a_line_of_the_output_with_its_levels_and_what_is_wrong()
    {
        using var folder = new TempFolder();
        var (file, output) = (folder.Put("cases.ndjson", Lines), Path.Combine(folder.Path, "levels.ndjson"));
        var run = ConsoleRun.Of($"screen {file} --output {output}");

        run.Should().Be(ConsoleRun.Of($"screen {file}"), "the page is the same");
        File.ReadAllText(output).Should().Be(
            """
            {"line":1,"floor":"SelfCare","recommended":"SelfCareWithReview","ceiling":"EmergencyNow"}
            {"line":2,"floor":"EmergencyNow","recommended":"EmergencyNow","ceiling":"EmergencyNow"}
            {"line":4,"floor":"SelfCare","recommended":"UrgentSameDay","ceiling":"EmergencyNow"}
            {"line":5,"failures":[{"path":"","code":"not-json","message":"This is not JSON (byte 2)."}]}
            {"line":6,"floor":"EmergencyNow","recommended":"EmergencyNow","ceiling":"EmergencyNow","failures":[{"path":"answers.pain.worst","code":"out-of-range","message":"Allowed: a number from 0 to 10 of 10, or a range of two such numbers."}]}

            """.ReplaceLineEndings("\n"));
        File.ReadAllBytes(output)[0].Should().Be((byte)'{', "no mark stands before it");
    }

    [Fact]
    public void Where_the_lines_go_to_standard_output_nothing_else_does_and_it_stays_open()
    {
        using var folder = new TempFolder();
        var (file, output) = (folder.Put("cases.ndjson", Lines), Path.Combine(folder.Path, "levels.ndjson"));
        var (run, page) = (ConsoleRun.Of($"screen {file} --output -"), ConsoleRun.Of($"screen {file} --output {output}"));

        run.ExitCode.Should().Be(4);
        run.Out.Should().Be(File.ReadAllText(output));
        run.Error.Should().Be(page.Error + page.Out);
        run.Out.TrimEnd('\n').Split('\n').Should().OnlyContain(line => JsonDocument.Parse(line, default).RootElement.ValueKind == JsonValueKind.Object);

        using var stream = new MemoryStream();
        using var standard = new StreamWriter(stream);
        ConsoleProgram.Run(["screen", file, "--output", "-"], TextReader.Null, standard, TextWriter.Null).Should().Be(4);
        stream.CanWrite.Should().BeTrue();
    }

    [Fact]
    public void The_first_20_cases_that_are_not_valid_are_named_and_the_rest_counted()
    {
        var run = ConsoleRun.Of("screen -", string.Join('\n', Enumerable.Repeat(ConsoleRun.ImpossibleNumber, 1_022)));

        run.ExitCode.Should().Be(4);
        run.Out.Should().Contain("Screened  1,022 cases, 1,022 of them not valid\n");
        var complaints = run.Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        complaints.Should().HaveCount(21);
        complaints[19].Should().StartWith("line 20: answers.pain.worst: ");
        complaints[20].Should().Be("And 1,002 cases more; --output tells what is wrong with each.");
    }

    [Fact]
    public void A_folder_is_screened_file_by_file_in_order_of_their_names()
    {
        using var folder = new TempFolder();
        using var beside = new TempFolder();
        folder.Put("c.json", ConsoleRun.EmergencyBesideAnImpossibleNumber);
        folder.Put("b.ndjson", $"\r\n{ConsoleRun.Calm}\r\n{ConsoleRun.EmergencyBesideAnImpossibleNumber}\r\n");
        folder.Put("a.json", ConsoleRun.Emergency.Replace(",", ",\n", StringComparison.Ordinal));
        folder.Put("d.jsonl", ConsoleRun.CouldNotSay);
        folder.Put("notes.txt", "not a case");
        Directory.CreateDirectory(Path.Combine(folder.Path, "e.json"));
        var output = Path.Combine(beside.Path, "levels.ndjson");
        var run = ConsoleRun.Of($"screen {folder.Path} --output {output}");

        run.ExitCode.Should().Be(4);
        run.Out.Should().Contain("Screened  5 cases, 2 of them not valid\n");
        run.Error.ReplaceLineEndings("\n").Split('\n').Select(line => line.Split(": Allowed")[0]).Should().Equal("b.ndjson, line 3: answers.pain.worst", "c.json: answers.pain.worst", "");
        var lines = File.ReadAllLines(output);
        lines.Select(line => line[..line.IndexOf(",\"recommended", StringComparison.Ordinal)]).Should().Equal(
            "{\"file\":\"a.json\",\"floor\":\"EmergencyNow\"",
            "{\"file\":\"b.ndjson\",\"line\":2,\"floor\":\"SelfCare\"",
            "{\"file\":\"b.ndjson\",\"line\":3,\"floor\":\"EmergencyNow\"",
            "{\"file\":\"c.json\",\"floor\":\"EmergencyNow\"",
            "{\"file\":\"d.jsonl\",\"line\":1,\"floor\":\"SelfCare\"");
        lines[3].Should().Be(lines[2].Replace("b.ndjson\",\"line\":3", "c.json\"", StringComparison.Ordinal), "a case says the same alone and on a line");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n\t\n")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\r\n")]
    public void A_file_without_cases_has_none(string text)
    {
        using var folder = new TempFolder();
        var output = Path.Combine(folder.Path, "levels.ndjson");
        var run = ConsoleRun.Of($"screen {folder.Put("none.ndjson", text)} --output {output}");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("Screened  0 cases\n");
        File.ReadAllText(output).Should().BeEmpty();
    }

    [Fact]
    public void What_is_screened_is_never_written_over()
    {
        using var folder = new TempFolder();
        var file = folder.Put("cases.ndjson", Lines);
        foreach (var commandLine in new[] { $"screen {file} --output {folder.Path}/./cases.ndjson", $"screen {folder.Path} --output {file}" })
        {
            var run = ConsoleRun.Of(commandLine);
            run.ExitCode.Should().Be(2);
            run.Out.Should().BeEmpty();
            run.Error.Should().EndWith($"cases.ndjson is one of the files to be screened, or would be the next time.{Environment.NewLine}");
            File.ReadAllText(file).Should().Be(Lines);
        }
    }

    [Fact]
    public void The_output_has_its_name_only_when_it_is_whole()
    {
        using var folder = new TempFolder();
        var (file, output) = (folder.Put("cases.ndjson", Lines), folder.Put("levels.txt", "of last week"));
        ConsoleRun.Of($"screen {file} --output {output}").ExitCode.Should().Be(4);
        File.ReadAllLines(output).Should().HaveCount(5);
        File.Exists(output + ".part").Should().BeFalse();

        ConsoleRun.Of($"screen {folder.Path} --output {Path.Combine(folder.Path, "new.ndjson")}").Error.Should().Contain("or would be the next time");
        ConsoleRun.Of($"screen {folder.Put("one.json", Settled.Trim())}").Out.Should().Contain("Screened  1 case\n", "a file of that name is one case");
    }

    [Fact]
    public void What_cannot_be_read_or_written_is_named_and_exits_with_2()
    {
        using var folder = new TempFolder();
        var (file, lost) = (folder.Put("cases.ndjson", Lines), Path.Combine(folder.Path, "lost", "levels.ndjson"));
        using var empty = new TempFolder();
        empty.Put("cases.txt", Lines);

        Mistake($"screen {file} --output {lost}").Should().Be($"--output: {lost} cannot be written. It takes a file, or '-' for standard output.");
        Mistake($"screen {file} --output {empty.Path}").Should().Be($"--output: {empty.Path} cannot be written. It takes a file, or '-' for standard output.");
        Mistake($"screen {lost}").Should().Be($"{lost}: there is no such file. PATH is a file with one case a line, as JSON in UTF-8, a folder, or '-' for standard input.");
        Mistake($"screen {empty.Path}").Should().Be($"{empty.Path}: there is no *.json, *.ndjson or *.jsonl file in this folder.");
        Mistake("screen").Should().StartWith("'screen' wants PATH.");
    }

    [Theory]
    [InlineData(80)]
    [InlineData(60)]
    [InlineData(40)]
    public void No_line_is_wider_than_the_terminal_and_none_has_colour_when_piped(int width)
    {
        var many = string.Join('\n', Enumerable.Repeat(Lines, 300));
        foreach (var input in new[] { Lines, many, ConsoleRun.Calm, "" })
        {
            var run = ConsoleRun.Of("screen -", input, width, unicode: false);
            run.Out.Split('\n').Should().OnlyContain(line => line.Length <= width);
            run.Out.Split('\n').Should().ContainSingle(line => line.StartsWith("  emergency now"), "a level and its count stand on one line")
                .Which.Should().EndWith(width < 60 ? run.Out.Contains("600") ? " 600" : "" : " %");
            run.Out.Should().NotContain("\u001b");
            (run.Out + run.Error).All(char.IsAscii).Should().BeTrue();
            run.Should().Be(ConsoleRun.Of("screen -", input, width, unicode: false));
        }
    }

    [Fact]
    public void A_terminal_with_colour_shows_the_same_words()
    {
        var colored = ConsoleRun.Of("screen -", Lines, color: true);
        colored.Out.Should().Contain("\u001b[");
        ConsoleRun.Of("screen - --no-color", Lines, color: true).Out.Should().Be(ConsoleRun.Of("screen -", Lines).Out);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Progress_is_drawn_on_the_error_stream_and_never_between_lines(bool unicode)
    {
        var quiet = ConsoleRun.Of("screen -", Settled, unicode: unicode);
        var watched = Watched("screen -", unicode);
        watched.Out.Should().Be(quiet.Out);
        watched.Error.Should().Contain("cases/s").And.EndWith("\u001b[?25h", "the cursor is given back");
        watched.Error.All(char.IsAscii).Should().Be(!unicode);
        Watched("screen - --output -", unicode).Should().Be(ConsoleRun.Of("screen - --output -", Settled, unicode: unicode));
    }

    private static ConsoleRun Watched(string commandLine, bool unicode)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var typed = new StringReader(Settled);
        var exitCode = ConsoleProgram.Run(
            commandLine.Split(' '),
            new Terminal(typed, output, error) { HasUnicode = unicode, ShowsProgress = true },
            services => services.Configure<BackPainRulesOptions>(options => options.Book = SampleBook.Value));
        return new(exitCode, output.ToString(), error.ToString());
    }

    private static string Mistake(string commandLine)
    {
        var run = ConsoleRun.Of(commandLine);
        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        return run.Error.TrimEnd();
    }
}
