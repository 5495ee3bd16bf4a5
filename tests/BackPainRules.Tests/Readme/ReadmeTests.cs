using System.Text;
using System.Text.RegularExpressions;
using BackPainRules.ConsoleHost;
using BackPainRules.Serialization;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Readme;

/// <summary>Every snippet of the README is compiled and run, every command of it is run or held against what it starts.</summary>
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.File("README.md"));

    public static TheoryData<int> Snippets => [.. Enumerable.Range(0, CodeBlocks("csharp").Length)];

    public static TheoryData<string> ConsoleCommands =>
        [.. CodeBlocks("sh").SelectMany(block => block.Split('\n')).Where(line => line.StartsWith("dotnet run --project samples/BackPainRules.ConsoleHost"))];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_compiles_and_runs(int number)
    {
        var output = Snippet.Run(CodeBlocks("csharp")[number]);

        if (number == 0)
        {
            output.Should().Contain("You can look after this at home").And.Contain("may contribute: Long steps (evidence VeryLow)").And.Contain("still to ask:");
        }

        foreach (var (said, expected) in output.Split('\n').Zip(Snippet.Expected(CodeBlocks("csharp")[number])))
        {
            said.Should().Be(expected);
        }
    }

    [Theory]
    [MemberData(nameof(ConsoleCommands))]
    public void A_console_command_runs(string command)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var arguments = command.Contains(" -- ") ? command.Split(" -- ")[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        var paths = arguments.Select(one => one.StartsWith("samples/") ? Repository.File(one) : one).ToArray();

        ConsoleProgram.Run(paths, TextReader.Null, output, errors).Should().Be(0, errors.ToString());
        output.ToString().Should().NotBeEmpty();
    }

    [Fact]
    public void Each_project_that_a_command_names_exists()
    {
        foreach (Match match in ProjectPath().Matches(Readme))
        {
            Directory.Exists(Repository.File(match.Groups[1].Value)).Should().BeTrue(match.Value);
        }

        File.Exists(Repository.File("BackPainRules.sln")).Should().BeTrue();
    }

    [Fact]
    public void The_case_that_it_shows_is_read()
    {
        var parsed = CaseJson.Parse(Encoding.UTF8.GetBytes(CodeBlocks("json").Single()), BackPainAssessor.Default.Book);
        parsed.Failures.Should().BeEmpty();
        BackPainAssessor.Default.Check(parsed.Readable).Errors.Should().BeEmpty();
    }

    [Fact]
    public void The_first_example_is_fifteen_lines_or_fewer() =>
        CodeBlocks("csharp")[0].Split('\n').Count(line => line.Length > 0).Should().BeLessThanOrEqualTo(15);

    [Fact]
    public void Each_file_that_it_links_to_exists()
    {
        foreach (Match match in Link().Matches(Readme))
        {
            File.Exists(Repository.File(match.Groups[1].Value)).Should().BeTrue(match.Value);
        }
    }

    private static string[] CodeBlocks(string language) => Snippet.Blocks(Readme, language);

    [GeneratedRegex(@"--project ([\w./]+)")]
    private static partial Regex ProjectPath();

    [GeneratedRegex(@"\]\(([\w./-]+)\)")]
    private static partial Regex Link();
}
