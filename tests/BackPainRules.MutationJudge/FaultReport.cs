using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BackPainRules.MutationJudge;

/// <summary>The faults that Stryker made, out of its report.</summary>
internal static partial class FaultReport
{
    /// <summary>What stands before the faults in the report.</summary>
    public const string Begin = "app.report = {";

    public static Fault[] Read()
    {
        var page = File.ReadAllText(Places.Report);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(page[(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length - 1)..]));
        var faults =
            from file in JsonNode.Parse(ref reader)!["files"]!.AsObject()
            from mutant in file.Value!["mutants"]!.AsArray()
            where (string?)mutant["status"] is not ("Ignored" or "CompileError")
            select FaultOf(file.Key.Split("/src/BackPainRules/")[^1], ((string)file.Value["source"]!).Split('\n'), mutant);
        return
        [
            .. from fault in faults
               group fault by fault.Key into same
               from one in same.Index()
               let known = one.Item with { Key = $"{one.Item.Key}|{one.Index + 1}" }
               orderby known.Id
               select known
        ];
    }

    private static Fault FaultOf(string file, string[] source, JsonNode mutant)
    {
        var (start, end) = (mutant["location"]!["start"]!, mutant["location"]!["end"]!);
        var line = (int)start["line"]!;
        var lines = source[(line - 1)..(int)end["line"]!];
        lines[^1] = lines[^1][..((int)end["column"]! - 1)];
        lines[0] = lines[0][((int)start["column"]! - 1)..];
        var (from, to) = (OneLine(string.Join('\n', lines)), OneLine((string)mutant["replacement"]!));
        return new(int.Parse((string)mutant["id"]!, CultureInfo.InvariantCulture), file, line, from, to, $"{file}|{from}|{to}");
    }

    private static string OneLine(string text) => Blanks().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
