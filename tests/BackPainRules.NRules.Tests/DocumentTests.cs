using System.Reflection;
using System.Text.RegularExpressions;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace BackPainRules.HostTests;

/// <summary>Every C# snippet of docs/nrules.md is compiled and run; a line that ends in a comment says what it prints.</summary>
public class DocumentTests
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    private static readonly string Page = File.ReadAllText(Repository.File("docs", "nrules.md"));

    public static TheoryData<int> Snippets => [.. Enumerable.Range(0, Blocks().Length)];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_compiles_and_prints_what_it_says(int number)
    {
        var snippet = Blocks()[number];
        Run(Compile(snippet)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            Regex.Matches(snippet, @"WriteLine\(.*\);\s+// (.+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value.Trim()));
    }

    [Fact]
    public void Each_file_that_it_names_exists()
    {
        foreach (Match match in Regex.Matches(Page, @"(?:src|tests|docs)/[\w./-]+"))
        {
            (File.Exists(Repository.File(match.Value)) || Directory.Exists(Repository.File(match.Value))).Should().BeTrue(match.Value);
        }
    }

    private static string[] Blocks() =>
        [.. Regex.Matches(Page, "^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Select(match => match.Groups[1].Value)];

    private static byte[] Compile(string snippet)
    {
        var references = Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(file => Path.GetFileName(file) is var name && (name.StartsWith("BackPainRules") || name.StartsWith("NRules") || name.StartsWith("Microsoft.Extensions")))
            .Concat(Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll"))
            .Append(typeof(object).Assembly.Location)
            .Append(Assembly.Load("netstandard").Location)
            .DistinctBy(Path.GetFileName)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            $"snippet-{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(snippet)],
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        compilation.Emit(image).Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
        return image.ToArray();
    }

    private static string Run(byte[] image)
    {
        var before = Console.Out;
        using var output = new StringWriter();
        try
        {
            Console.SetOut(output);
            var main = Assembly.Load(image).EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString().ReplaceLineEndings("\n");
    }
}
