using System.Globalization;
using System.Text.Json.Nodes;
using BackPainRules.Assessing;
using BackPainRules.Auditing;
using BackPainRules.Catalogue;
using BackPainRules.Engines;
using BackPainRules.Language;
using BackPainRules.Serialization;

namespace BackPainRules.Tests.Proofs;

/// <summary>Books, readings and proofs as they are written: all that a checker is given.</summary>
internal static class Written
{
    private static readonly Speech Speech = new(Region.UnitedKingdom, null, ClinicalWording.English, CultureInfo.InvariantCulture, Voice.Runner, UnitSystem.Metric);

    public static JsonObject Book(RuleBook book) => Parsed(BookJson.Write(book));

    public static JsonObject Readings(CaseReadings readings) => Parsed(IndentedJson.WriteLine(json => ReadingsJson.Write(json, readings)));

    public static ProofChecker Checker(JsonObject book, CaseReadings readings) => new(book, Readings(readings));

    public static ProofChecker Checker(JsonObject book, Assessment assessment) => Checker(book, assessment.Basis.Recommendation.Actual.Readings);

    public static JsonObject Of(Proof proof) => Parsed(IndentedJson.WriteLine(json =>
    {
        json.WriteStartObject();
        ProofJson.Write(json, proof);
        json.WriteEndObject();
    }));

    /// <summary>Every line of an assessment that can be proved: each level that is called, each flag, factor and pattern, and each rule that suggests a factor.</summary>
    public static IEnumerable<Proof> Lines(Assessment assessment) =>
    [
        .. assessment.FiredRules.Select(assessment.Explain),
        .. assessment.RedFlags.Select(line => line.Flag.Id)
            .Concat(assessment.Factors.SelectMany(line => line.Rules.Append(line.Factor.Id)))
            .Concat(assessment.Patterns.Select(pattern => pattern.Id))
            .Distinct().Select(assessment.Explain),
    ];

    /// <summary>Every so manieth rule and finding, whether or not it holds, under each supposition about open answers.</summary>
    public static IEnumerable<Proof> Everything(BookProgram program, CaseReadings readings, int step = 1, int from = 0)
    {
        var recommendation = Recommendation.Of(program, readings);
        foreach (var verdicts in new[] { recommendation.Actual, recommendation.Assumed, recommendation.Suspected, recommendation.Cautious }.Distinct())
        {
            var explain = new Explain(verdicts, readings, Speech);
            Func<Proof>[] all = [.. program.Book.Rules.Select(rule => (Func<Proof>)(() => explain.Of(rule))), .. program.Book.Findings.Select(finding => (Func<Proof>)(() => explain.Of(finding)))];
            for (var i = from % step; i < all.Length; i += step)
            {
                yield return all[i]() with { Supposed = verdicts.Readings.Supposed };
            }
        }
    }

    public static JsonObject Parsed(string json) => JsonNode.Parse(json, null, new() { MaxDepth = 1000 })!.AsObject();
}
