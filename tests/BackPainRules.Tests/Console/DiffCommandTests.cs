using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Console;

public sealed class DiffCommandTests
{
    private static readonly string Sample = BookJson.Write(SampleBook.Value);

    [Fact]
    public void A_small_difference_is_told_word_by_word()
    {
        var next = CheckCommandTests.Pack.Replace("\"atLeast\": 90", "\"atLeast\": 80", StringComparison.Ordinal).Replace("Many laps", "A lot of laps", StringComparison.Ordinal);

        Told(CheckCommandTests.Pack, next).Should().Be(
            """
            From OLD to NEW

            It may lower triage
              ! club.many  It calls a level, so what it does may neither go nor change; its
                words, sources and advice may, and another rule may call more; an app that
                means it says so with OverrideSafety.

            Rules  1 changed
              ~ club.many
                title
                  was   Many laps
                  is    A lot of laps
                when
                  was   "Laps a week" at least 90 laps
                  is    "Laps a week" at least 80 laps

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_is_added_and_removed_is_told_in_full()
    {
        using var folder = new TempFolder();
        var file = folder.Put("club.json", CheckCommandTests.Pack);
        var added = ConsoleRun.Of($"diff default {file}").Out;
        added.Should().Contain("Rules  2 added").And.Contain("  + club.many\n    title: Many laps\n    when: \"Laps a week\" at least 90 laps\n    calls: routine professional: always\n    via: doctor\n    because: It is so.\n    sources: club\n");
        added.Should().Contain("Questions  1 added").And.Contain("Signals  1 added").And.NotContain("lower triage", "it only adds");
        ConsoleRun.Of($"diff {file} default").Out.Should().Contain("Rules  2 removed").And.Contain("  - club.many\n    title: Many laps\n").And.Contain("It may lower triage\n  ! club.many");
    }

    [Fact]
    public void The_same_pack_twice_differs_in_nothing() => Told(CheckCommandTests.Pack, CheckCommandTests.Pack).Should().Be("From OLD to NEW  nothing differs\n");

    [Fact]
    public void A_book_that_may_lower_triage_is_compared_all_the_same_and_says_why()
    {
        using var folder = new TempFolder();
        var file = folder.Put("lower.json", Sample.Replace("urgentSameDay", "selfCare", StringComparison.Ordinal));
        folder.Put("a.json", Foot("yes"));
        folder.Put("b.json", Foot("no"));
        folder.Put("c.json", "{");
        folder.Put("d.json", """{"schemaVersion":1,"answers":{"nerve.foot-dorp":"yes"}}""");
        File.Delete(folder.Put("lower.txt", ""));
        var run = ConsoleRun.Of($"diff default {file} --cases {folder.Path}");

        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("It may lower triage\n  ! nerve.foot-drop  It calls a level, so what it does may neither go nor")
            .And.Contain("  ~ nerve.foot-drop\n    case b\n      was   urgent same day: always\n      is    self care: always\n");
        run.Out.Should().NotContain("Read only to be compared.", "how it was read is no difference");
        run.Out[run.Out.IndexOf("Cases", StringComparison.Ordinal)..].Should().StartWith(
            "Cases  1 of 2 cases changes its level, 3 not assessed\n  down a.json  a clinician today  becomes  self-care with a review\n  ?    c.json  not valid with OLD: This is not JSON");
        run.Out.Should().Contain("  ?    d.json  not valid with OLD: answers.nerve.foot-dorp:").And.Contain("Did you mean").And.Contain("lower.json  not valid");
        ConsoleRun.Of($"diff {file} default --cases {folder.Path}").Out.Should().Contain("  up   a.json  self-care with a review  becomes  a clinician today\n");

        static string Foot(string answer) => $$"""{"schemaVersion":1,"on":"2026-03-02","answers":{"nerve.foot-drop":"{{answer}}"} }""";
    }

    [Fact]
    public void A_case_that_asks_for_what_only_the_next_book_knows_is_named()
    {
        using var folder = new TempFolder();
        var file = folder.Put("club.pack", CheckCommandTests.Pack);
        folder.Put("laps.json", """{"schemaVersion":1,"on":"2026-03-02","answers":{"club.laps":95}}""");
        ConsoleRun.Of($"diff default {file} --cases {folder.Path}").Out.Should().Contain("Cases  0 of 0 cases change their level, 1 not assessed\n  ?    laps.json  not valid with OLD: answers.club.laps:");
        ConsoleRun.Of($"diff {file} {file} --cases {folder.Path}").Out.Should().Contain("Cases  0 of 1 case change their level\n");
    }

    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public void No_line_is_wider_than_the_terminal_and_none_has_colour_when_piped(int width)
    {
        using var folder = new TempFolder();
        var file = folder.Put("club.json", CheckCommandTests.Pack);
        foreach (var page in new[] { $"check {file}", "diff default default", $"diff {file} default", $"diff default {file}" })
        {
            var run = ConsoleRun.Of(page, width: width, unicode: false);
            run.Out.Replace(file, "x", StringComparison.Ordinal).Split('\n').Should().OnlyContain(line => line.Length <= width, page);
            run.Out.Should().NotContain("\u001b");
            run.Out.All(char.IsAscii).Should().BeTrue();
            run.Should().Be(ConsoleRun.Of(page, width: width, unicode: false));
        }
    }

    [Theory]
    [InlineData("diff default", 2, "'diff' wants NEW.")]
    [InlineData("diff", 2, "'diff' wants OLD.")]
    [InlineData("diff default no-such.json", 2, "no-such.json: there is no such file.")]
    [InlineData("diff default default --cases no-such-folder", 2, "no-such-folder: there is no such folder.")]
    [InlineData("diff default -", 3, "standard input is no sound book or pack:")]
    public void A_wrong_call_names_what_is_wrong(string commandLine, int exitCode, string expected)
    {
        var run = ConsoleRun.Of(commandLine, "[1]");

        run.ExitCode.Should().Be(exitCode);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith(expected);
    }

    private static string Told(string old, string next)
    {
        using var folder = new TempFolder();
        var (from, to) = (folder.Put("old.json", old), folder.Put("new.json", next));
        var run = ConsoleRun.Of($"diff {from} {to}");
        run.ExitCode.Should().Be(0);
        return string.Join('\n', run.Out.Split('\n')[1..]).Insert(0, run.Out.Split('\n')[0].Replace(from, "OLD", StringComparison.Ordinal).Replace(to, "NEW", StringComparison.Ordinal) + "\n");
    }
}
