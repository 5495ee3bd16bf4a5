using System.Globalization;
using BackPainRules.Tests.Conventions;

namespace BackPainRules.Tests.Mutants;

/// <summary>
/// The committed list of faults that no table notices. Behind '=': no case was found that tells the faulty book from the right one. Behind '-': there
/// is such a case, and no row for it.
/// </summary>
internal static class KnownSurvivors
{
    private static readonly string File = Repository.File("tests", "BackPainRules.Tests", "Mutants", "survivors.txt");

    public static IReadOnlyList<string> Lines { get; } = System.IO.File.Exists(File) ? System.IO.File.ReadAllLines(File) : [];

    public static HashSet<string> Names { get; } = [.. Lines.Select(line => line[2..])];

    /// <summary>Only every so many faults are tried, because all of them take half an hour; 1: all.</summary>
    public static int Every { get; } = int.Parse(Environment.GetEnvironmentVariable("BACKPAINRULES_MUTANTS") ?? "20", CultureInfo.InvariantCulture);

    public static bool IsRefreshed => Every == 1 && Environment.GetEnvironmentVariable("BACKPAINRULES_REFRESH") is not null;

    public static void Refresh(IEnumerable<BookMutant> survivors) =>
        System.IO.File.WriteAllLines(File, survivors.Select(mutant => (MutantDifference.Find(mutant, cases: 700) is null ? "= " : "- ") + mutant.Name).Order(StringComparer.Ordinal));
}
