using System.Text;
using System.Text.Json;
using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Conventions;

namespace BackPainRules.Tests.Evaluation;

/// <summary>A published or told case, typed in as stated, with the level that its source gives and those that are also right.</summary>
internal sealed record RealCase(string Id, string Kind, TriageLevel Level, IReadOnlyList<TriageLevel> Acceptable, RunnerCase Told)
{
    public static readonly IReadOnlyList<RealCase> All = In("Cases");

    /// <summary>Cases that were found and typed later, by people who had seen neither the rules nor the evidence.</summary>
    public static readonly IReadOnlyList<RealCase> Later = In("LaterCases");

    // Constant pain that no position eases, at 38 and with nothing beside it: the evidence says two working days (A5), the source today.
    private static readonly string[] BelowByTheEvidence = ["r027"];

    /// <summary>The emergencies and urgent cases that may never be below their acceptable levels.</summary>
    public static readonly IReadOnlyList<RealCase> Pressing =
        [.. All.Concat(Later).Where(one => one.Level >= TriageLevel.UrgentSameDay && !BelowByTheEvidence.Contains(one.Id))];

    public Assessment Assessment { get; } = BackPainAssessor.Default.Assess(Told);

    public bool IsExact => Assessment.Recommended == Level;

    public bool IsAcceptable => Acceptable.Contains(Assessment.Recommended);

    public bool IsTooLow => Assessment.Recommended < Acceptable.Min();

    public bool IsTooHigh => Assessment.Recommended > Acceptable.Max();

    public bool IsSettled => Assessment.Range.Floor == Assessment.Range.Ceiling;

    private static RealCase[] In(string folder) =>
        [.. Directory.EnumerateFiles(Repository.File("tests", "BackPainRules.Tests", "Evaluation", folder), "*.json").Order(StringComparer.Ordinal).Select(Read)];

    private static RealCase Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var root = json.RootElement;
        return new(
            Path.GetFileNameWithoutExtension(file),
            root.GetProperty("kind").GetString()!,
            Named(root.GetProperty("level")),
            [.. root.GetProperty("acceptable").EnumerateArray().Select(Named).Distinct()],
            CaseJson.Read(Encoding.UTF8.GetBytes(root.GetProperty("case").GetRawText()), BackPainAssessor.Default.Book));
    }

    private static TriageLevel Named(JsonElement level) => Enum.Parse<TriageLevel>(level.GetString()!);
}
