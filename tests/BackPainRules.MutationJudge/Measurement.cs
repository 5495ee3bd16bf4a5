using System.Globalization;

namespace BackPainRules.MutationJudge;

/// <summary>What a row of a test reaches.</summary>
/// <param name="Row">The name of the row.</param>
/// <param name="Seconds">How long it takes.</param>
/// <param name="Faults">The faults it reaches each time.</param>
/// <param name="Early">The faults it reaches the first time only, such as those in the making of the default book.</param>
internal sealed record Measurement(string Row, double Seconds, int[] Faults, int[] Early)
{
    public static Measurement[] Read() =>
        [.. from file in Directory.GetFiles(Places.Folder, "reached.*.tsv")
            from line in File.ReadAllLines(file)
            let parts = line.Split('\t')
            where parts.Length == 4
            select new Measurement(parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture), Ids(parts[2]), Ids(parts[3]))];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Row}\t{Seconds}\t{string.Join(' ', Faults)}\t{string.Join(' ', Early)}");

    private static int[] Ids(string list) => Array.ConvertAll(list.Split(' ', StringSplitOptions.RemoveEmptyEntries), int.Parse);
}
