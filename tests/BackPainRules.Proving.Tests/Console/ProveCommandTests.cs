using System.Diagnostics;
using System.Text.Json.Nodes;
using BackPainRules.Catalogue;
using BackPainRules.ConsoleHost;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Proving.Tests.Console;

/// <summary><c>prove</c> as somebody sees it who writes a pack.</summary>
public sealed class ProveCommandTests : IDisposable
{
    private const string PressUps =
        """
        {
          "schemaVersion": 1,
          "pack": "club",
          "sources": { "club": { "citation": "The club" } },
          "advice": {
            "club.press-ups": {
              "title": "Press-ups", "topic": "strength", "text": "Do press-ups.", "dose": "20 a day", "evidence": "none", "upTo": "soonWithinDays", "sources": ["club"]
            }
          },
          "rules": {
            "club.press-ups": { "title": "Press-ups", "when": { "definition": "back-pain" }, "advises": ["club.press-ups"], "because": "It is so.", "sources": ["club"] }
          }
        }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [SolverFact]
    public void What_holds_is_said_law_by_law()
    {
        var run = Run("prove", "--law", "a10", "--law", "A26");

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Out.Should().StartWith($"rule book {BackPainAssessor.Default.Book.Version}: sound by structure.");
        run.Out.Should().Contain("● A10 a child is always seen: holds  (2 goals)").And.Contain("● A26 feeling better clears nothing: holds  (4 goals)");
        run.Out.TrimEnd().Should().EndWith("2 proved over all answers");
    }

    [SolverFact]
    public void A_faulty_pack_breaks_a_law_and_its_case_can_be_assessed()
    {
        var (pack, cases) = (Written("pack.json", PressUps), Path.Combine(folder, "cases"));
        var run = Run("prove", pack, "--law", "A9", "--output", cases);

        run.ExitCode.Should().Be(4);
        run.Out.Should().Contain("A9  no treatment of one's own at soon level or above: FAILS  (1 of ").And.Contain("'club.press-ups' is given.").And.NotContain("Not confirmed");
        var file = Directory.GetFiles(cases).Should().ContainSingle().Subject;
        Path.GetFileName(file).Should().Be("A9-1-case.json");
        var assessed = Run("assess", file, "--book", pack);
        assessed.ExitCode.Should().Be(0, "{0}", assessed.Error);
        assessed.Out.Should().Contain("Do press-ups.").And.Contain("See somebody within days");
    }

    [SolverFact]
    public void Where_no_law_that_was_asked_for_speaks_of_the_book_nothing_was_proved()
    {
        var book = BookJson.Write(BackPainAssessor.Default.Book.With(NhsMode.Weighted));
        var run = Run("prove", Written("book.json", book), "--law", "A5");

        run.ExitCode.Should().Be(5);
        run.Out.TrimEnd().Should().EndWith("1 of other books");
    }

    [SolverFact]
    public void A_book_that_lowers_a_level_is_refused_and_what_would_follow_is_shown()
    {
        var book = JsonNode.Parse(BookJson.Write(BackPainAssessor.Default.Book))!.AsObject();
        book["rules"]!.AsObject().Remove("follow-up.not-cleared").Should().BeTrue();
        var run = Run("prove", Written("book.json", book.ToJsonString()), "--law", "A26", "--output", folder);

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("(lowers-triage)").And.Contain("follow-up.not-cleared");
        run.Out.Should().Contain("refused.").And.Contain("FAILS");
        File.Exists(Path.Combine(folder, "A26-1-case.json")).Should().BeTrue();
    }

    [Fact]
    public void A_solver_that_cannot_be_started_is_named()
    {
        var run = Run("prove", "--law", "A10", "--solver", Path.Combine(folder, "z3"));

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("The solver failed. '").And.Contain("cannot be started");
    }

    [Fact]
    public void Without_a_solver_it_says_what_is_known_and_how_to_get_the_rest()
    {
        var run = Run(("PATH", ""), "prove");

        run.ExitCode.Should().Be(5);
        run.Out.Should().Contain("sound by structure").And.Contain("There is no solver here").And.Contain("apt-get install z3");
    }

    [Fact]
    public void A_law_that_is_none_is_named_beside_those_there_are() =>
        Run("prove", "--law", "L9").Should().Match<(int ExitCode, string Out, string Error)>(run => run.ExitCode == 2 && run.Error.Contains("There is no law 'L9'. Laws: L1, L1b, L2,"));

    [Fact]
    public void What_the_solver_is_told_is_written_as_SMT_LIB()
    {
        Run("prove", "--law", "L2", "--text", folder, "--solver", Path.Combine(folder, "none"));
        var text = File.ReadAllText(Path.Combine(folder, "L2.smt2"));
        text.Should().StartWith("; L2: a worse answer lowers nothing.").And.Contain("(set-logic ALL)").And.Contain("(declare-const |case yes cauda-equina.saddle| Bool)").And.Contain("(check-sat)");
        text.Count(letter => letter == '(').Should().Be(text.Count(letter => letter == ')'));
    }

    private string Written(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    // In a process of its own, for a search path is of the process.
    private static (int ExitCode, string Out, string Error) Run((string Name, string Value) variable, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(ConsoleProgram).Assembly.Location);
        Array.ForEach(arguments, start.ArgumentList.Add);
        start.Environment[variable.Name] = variable.Value;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }

    private static (int ExitCode, string Out, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var input = new StringReader("");
        return (ConsoleProgram.Run(arguments, new Terminal(input, output, error)), output.ToString(), error.ToString());
    }
}
