using System.Xml.Linq;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Console;

/// <summary>The load of the last weeks, in the terminal and as a drawing.</summary>
public sealed class LoadCommandTests
{
    private static readonly string Runs = Repository.File("samples", "runs");

    [Fact]
    public void The_page_shows_weeks_the_largest_jump_and_steps_against_speed()
    {
        var run = ConsoleRun.Of($"load {Runs} --weeks 3");
        run.Should().Be(new ConsoleRun(
            0,
            """

            Load  3 weeks to Thursday 19 November 2026

              2 Nov   ██████████████████ 18.0 km in 3 runs, longest 8.0
              9 Nov   █████████ 9.5 km in 2 runs, longest 4.8
              16 Nov  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ 16.6 km in 2 runs, longest 11.8 (4 days of it)

            Longest runs
              19 November: 11.8 km, 1.48 times the longest run of the 30 days before it.
              Runners with such a jump got hurt more often in one large study, of all kinds;
              back pain alone was not studied.

            Steps against speed
              5:30 to 6:00 min/km   164 steps/min   2 runs
              6:00 to 6:30 min/km   162 steps/min   4 runs
              6:30 to 7:00 min/km   160 steps/min   1 run

            """.ReplaceLineEndings("\n"),
            ""));
    }

    [Fact]
    public void A_case_shows_the_load_of_its_log_and_what_is_missing_is_said()
    {
        var run = ConsoleRun.Of("load -", """{"schemaVersion":1,"on":"2026-03-10","answers":{},"sessions":[{"date":"2026-03-02","distanceMeters":5000},{"date":"2026-03-03"}]}""");
        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("at least 5.0 km in 2 runs").And.Contain("Not known yet: a run is held against those of the 30 days before it")
            .And.Contain("No run tells both.").And.Contain("4 March to 10 March, 7 days");
    }

    [Fact]
    public void The_drawing_is_one_file_that_needs_nothing_else()
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "load.svg");
        ConsoleRun.Of($"load {Runs} --svg {file}").ExitCode.Should().Be(0);
        var drawing = XDocument.Load(file).Root!;
        XNamespace svg = "http://www.w3.org/2000/svg";
        drawing.Name.Should().Be(svg + "svg");
        drawing.Elements(svg + "title").Single().Value.Should().Be("Running, 5 October 2026 to 19 November 2026");
        drawing.Descendants(svg + "title").Should().Contain(tip => tip.Value == "19 November 2026: 11.8 km, 1.48 times the longest before");
        drawing.DescendantsAndSelf().Attributes().Should().NotContain(attribute => attribute.Value.Contains("http") && !attribute.IsNamespaceDeclaration);
        File.ReadAllText(file).Should().NotContain("NaN").And.NotContain("Infinity").And.NotContain("<script");
    }

    [Fact]
    public void A_drawing_of_next_to_nothing_says_what_it_lacks()
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "load.svg");
        ConsoleRun.Of($"load - --svg {file}", """{"schemaVersion":1,"on":"2026-03-02","answers":{},"sessions":[{"date":"2026-03-02"}]}""").ExitCode.Should().Be(0);
        File.ReadAllText(file).Should().Contain("No run of these weeks tells its distance.").And.Contain("Not known: this takes two weeks of the log").And.Contain("No run of these weeks tells both.");
    }

    [Fact]
    public void Without_a_run_there_is_nothing_to_show()
    {
        var run = ConsoleRun.Of("load -", ConsoleRun.Calm);
        run.Should().Be(new ConsoleRun(0, "", $"There is no run in it.{Environment.NewLine}"));
    }

    [Fact]
    public void What_went_before_pain_is_told_where_the_log_has_scores()
    {
        var sessions = string.Join(',', Enumerable.Range(1, 30).Select(day => $$"""{"date":"2026-03-{{day:00}}","distanceMeters":{{(day % 2 == 0 ? 9000 + day : 4000 + day)}},"painNextMorning":{{(day % 2 == 0 ? 5 : 0)}}}"""));
        ConsoleRun.Of("load -", $$"""{"schemaVersion":1,"on":"2026-03-31","answers":{},"sessions":[{{sessions}}]}""").Out.Should().Contain("What went before pain").And.Contain("9.0 km in the\n  middle of 15 runs");
    }
}
