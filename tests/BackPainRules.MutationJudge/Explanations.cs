using System.Text.RegularExpressions;

namespace BackPainRules.MutationJudge;

/// <summary>Why no test can notice some faults: a file, a pattern of 'from => to', and the reason, a line each.</summary>
internal sealed class Explanations
{
    private readonly (Regex File, Regex Change, string Why)[] lines;

    private Explanations((Regex File, Regex Change, string Why)[] lines) => this.lines = lines;

    public static Explanations Read() => new(
        [.. from line in File.ReadLines(Places.Source("explained.tsv"))
            where line.Length > 0 && line[0] != '#'
            let parts = line.Split('\t')
            select (new Regex($"^(?:{parts[0]})$"), new Regex(parts[1]), parts[2])]);

    /// <summary>Why nothing can notice it; null: a test should.</summary>
    public string? Of(Fault fault) => Array.Find(lines, line => line.File.IsMatch(fault.File) && line.Change.IsMatch($"{fault.From} => {fault.To}")).Why;
}
