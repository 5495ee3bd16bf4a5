using System.Runtime.CompilerServices;

namespace BackPainRules.Tests.Conventions;

/// <summary>The files of the repository that these tests stand in.</summary>
internal static class Repository
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    public static IEnumerable<string> SourceFiles(string folder) =>
        Directory.Exists(File(folder))
            ? Directory.EnumerateFiles(File(folder), "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
                .Order(StringComparer.Ordinal)
            : [];

    /// <summary>Compares a text with an approved file; writes the file instead when BACKPAINRULES_REFRESH is set.</summary>
    public static (string Actual, string Approved) Approved(string actual, params string[] parts)
    {
        var file = File(parts);
        if (Environment.GetEnvironmentVariable("BACKPAINRULES_REFRESH") is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            System.IO.File.WriteAllText(file, actual);
        }

        return (actual, System.IO.File.Exists(file) ? System.IO.File.ReadAllText(file) : "");
    }

    // Deterministic builds map source paths, so the folder is found from where the tests run.
    private static string Here([CallerFilePath] string file = "")
    {
        if (System.IO.File.Exists(file))
        {
            return Path.GetDirectoryName(file)!;
        }

        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "BackPainRules.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside their repository.");
        }

        return Path.Combine(folder, "tests", "BackPainRules.Tests", "Conventions");
    }
}
