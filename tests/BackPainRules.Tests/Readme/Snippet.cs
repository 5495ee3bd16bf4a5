using System.Text.RegularExpressions;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BackPainRules.Tests.Readme;

/// <summary>Code of a document: compiled and run, and held against what its comments say it prints.</summary>
internal static class Snippet
{
    public static string[] Blocks(string page, string language) =>
        [.. Regex.Matches(page, $"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Select(match => match.Groups[1].Value)];

    // A line that ends in a comment says what it prints.
    public static IEnumerable<string> Expected(string snippet) =>
        Regex.Matches(snippet, @"WriteLine\(.*\);\s+// (.+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value.Trim());

    /// <summary>What it prints.</summary>
    public static string Run(string snippet) => Run(Compile(snippet));

    private static byte[] Compile(string snippet)
    {
        var references = AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => !assembly.IsDynamic && assembly.Location.Length > 0)
            .Select(assembly => assembly.Location)
            .Concat(Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll"))
            .Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "Microsoft.Extensions.*.dll"))
            .DistinctBy(Path.GetFileName)
            .Select(path => MetadataReference.CreateFromFile(path));
        const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";
        var compilation = CSharpCompilation.Create(
            $"snippet-{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(snippet)],
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
        return image.ToArray();
    }

    private static string Run(byte[] image)
    {
        using var output = new StringWriter();
        PerTest.Begin(output);
        try
        {
            var main = System.Reflection.Assembly.Load(image).EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            PerTest.Begin(null);
        }

        return output.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>Standard output that belongs to whoever began it: tests beside it print too.</summary>
    private sealed class PerTest(TextWriter everybody) : TextWriter
    {
        private static readonly AsyncLocal<TextWriter?> Mine = new();

        static PerTest() => System.Console.SetOut(new PerTest(System.Console.Out));

        public override System.Text.Encoding Encoding => everybody.Encoding;

        public static void Begin(TextWriter? output) => Mine.Value = output;

        public override void Write(char value) => (Mine.Value ?? everybody).Write(value);
    }
}
