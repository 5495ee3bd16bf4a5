using System.Globalization;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.RunningData;

namespace BackPainRules.ConsoleHost.Imports;

/// <summary>Tells what was passed over and what went wrong: each failure by itself, and of what is all right only how often.</summary>
internal static class FindingText
{
    private const int MostOfAKind = 20;

    public static void Write(Terminal terminal, ImportResult result)
    {
        foreach (var (message, findings) in Grouped(result, FindingKind.PassedOver))
        {
            terminal.Complain($"Passed over, {Words.Count(findings.Count, "time")}: {message} {Some(findings)}");
        }

        foreach (var kind in (FindingKind[])[FindingKind.Warning, FindingKind.Damaged, FindingKind.Failed])
        {
            foreach (var (message, findings) in Grouped(result, kind))
            {
                foreach (var finding in findings.Take(MostOfAKind))
                {
                    terminal.Complain($"{Name(kind)}: {finding.File}{At(finding)}: {message}");
                }

                if (findings.Count > MostOfAKind)
                {
                    terminal.Complain($"{Name(kind)}: and {Words.Count(findings.Count - MostOfAKind, "more", "more")} of these.");
                }
            }
        }
    }

    private static IEnumerable<(string Message, List<FileFinding> Findings)> Grouped(ImportResult result, FindingKind kind) =>
        result.Findings.Where(finding => finding.Kind == kind).GroupBy(Told, StringComparer.Ordinal).Select(group => (group.Key, group.ToList()));

    // Each run that came twice names the file that is kept; here it is one line for all.
    private static string Told(FileFinding finding) => finding.Issue == FileIssue.Duplicate ? "The same run is in a better file." : finding.Message;

    private static string Some(List<FileFinding> findings)
    {
        const int Shown = 3;
        var names = findings.Select(finding => finding.File).Distinct(StringComparer.Ordinal).ToArray();
        return $"({string.Join(", ", names.Take(Shown))}{(names.Length > Shown ? ", ..." : "")})";
    }

    private static string At(FileFinding finding) =>
        finding.Offset is not { } offset ? "" : string.Create(CultureInfo.InvariantCulture, $", at {offset}");

    private static string Name(FindingKind kind) => kind switch
    {
        FindingKind.Warning => "Odd",
        FindingKind.Damaged => "Damaged",
        _ => "Failed",
    };
}
