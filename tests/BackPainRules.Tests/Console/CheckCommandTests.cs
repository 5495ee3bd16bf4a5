using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Console;

public sealed class CheckCommandTests
{
    /// <summary>A pack beside the sample book: one rule that can never hold and one that is well.</summary>
    public const string Pack =
        """
        {
          "schemaVersion": 1,
          "pack": "club",
          "sources": { "club": { "citation": "The club" } },
          "signals": { "club.laps": { "kind": "number", "text": "Laps a week", "unit": "laps", "min": 0, "max": 500 } },
          "questions": { "club": { "text": "Laps?", "plainer": "Laps?", "why": "To know.", "answers": ["club.laps"] } },
          "rules": {
            "club.never": { "title": "Never", "when": { "all": [{ "number": "club.laps", "below": 3, "unit": "laps" }, { "number": "club.laps", "atLeast": 5, "unit": "laps" }] }, "cases": [{ "calls": "routineProfessional", "when": true }], "because": "It is so.", "sources": ["club"] },
            "club.many": { "title": "Many laps", "when": { "number": "club.laps", "atLeast": 90, "unit": "laps" }, "cases": [{ "calls": "routineProfessional", "when": true }], "because": "It is so.", "sources": ["club"] }
          }
        }
        """;

    [Fact]
    public void A_sound_book_with_nothing_to_mend_exits_with_0()
    {
        var run = ConsoleRun.Of("check");

        run.ExitCode.Should().Be(0);
        run.Out.Should().StartWith("rule book 1.2.3: sound, nothing to mend.  5 rules, ");
        run.Error.Should().BeEmpty();
        ConsoleRun.Of("check -", BookJson.Write(SampleBook.Value)).Out.Should().Be(run.Out.Replace("rule book 1.2.3", "standard input"));
    }

    [Fact]
    public void What_is_to_be_mended_is_printed_with_why_and_how_and_exits_with_4()
    {
        var run = ConsoleRun.Of("check -", Pack);

        run.ExitCode.Should().Be(4);
        run.Error.Should().BeEmpty();
        run.Out.Split('\n', 2)[0].Should().StartWith("standard input: sound, 1 thing to mend.  7 rules, ");
        run.Out.Split('\n', 2)[1].Should().Be(
            """

            – club.never  dead-rule
              It can never hold: "Laps a week" under 3 laps and "Laps a week" at least 5
              laps never hold together.
              Mend its condition, or leave the rule out.

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("sore back", "", "This is not JSON (line 1, byte 1). (not-json)")]
    [InlineData("{}", "schemaVersion: ", "Allowed: 1. (schema-version)")]
    [InlineData("club.laps\", \"below", "rules.club.never.when.all[0].number: ", "There is no signal 'club.lap'. Did you mean 'club.laps'? (unknown-signal)")]
    public void A_mistake_is_named_by_file_and_path_and_exits_with_3(string input, string path, string message)
    {
        var json = input.StartsWith("club", StringComparison.Ordinal) ? Pack.Replace(input, "club.lap\", \"below", StringComparison.Ordinal) : input;
        using var folder = new TempFolder();
        var file = folder.Put("club.json", json);
        var run = ConsoleRun.Of($"check {file}");

        run.ExitCode.Should().Be(3);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith($"{file} is no sound book or pack:").And.Contain($"{Environment.NewLine}{file}: {path}{message}");
    }

    [Fact]
    public void A_book_that_lowers_a_level_is_refused_by_name()
    {
        var run = ConsoleRun.Of("check -", BookJson.Write(SampleBook.Value).Replace("urgentSameDay", "selfCare", StringComparison.Ordinal));

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("standard input: rules.nerve.foot-drop: It calls a level").And.Contain("(lowers-triage)");
    }

    [Theory]
    [InlineData("check no-such-pack.json", "no-such-pack.json: there is no such file. FILE is a book or pack of rules as JSON")]
    [InlineData("check /", "/: it is a folder.")]
    public void A_file_that_cannot_be_read_exits_with_2(string commandLine, string expected)
    {
        var run = ConsoleRun.Of(commandLine);

        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith(expected);
    }
}
