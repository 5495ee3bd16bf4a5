using System.Text;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Conventions;
using FluentValidation.Results;
using Xunit;

namespace BackPainRules.Tests.Serialization;

/// <summary>Cases as JSON, in short words.</summary>
internal static class CaseText
{
    public static RuleBook Book => BackPainAssessor.Default.Book;

    public static string[] SampleFiles { get; } = Directory.GetFiles(Repository.File("samples", "cases"), "*.json").Order(StringComparer.Ordinal).ToArray();

    public static TheoryData<string> SampleNames => [.. SampleFiles.Select(file => Path.GetFileName(file))];

    public static byte[] Sample(string name) => File.ReadAllBytes(Repository.File("samples", "cases", name));

    /// <summary>The example of the page on units.</summary>
    public static string WithUnits { get; } = File.ReadAllText(Repository.File("docs", "units.md")).Split("```json\n")[1].Split("```")[0];

    public static string Root(string properties) => $"{{\"schemaVersion\":1,{properties}}}";

    public static string Answers(string answers) => Root($"\"answers\":{{{answers}}}");

    public static string Session(string properties) => Root($"\"sessions\":[{{\"date\":\"2026-11-19\",{properties}}}]");

    public static string Shoe(string properties) => Root($"\"shoes\":[{{\"name\":\"daily\",{properties}}}]");

    public static ParsedCase Parse(string json) => CaseJson.Parse(Encoding.UTF8.GetBytes(json), Book);

    public static ValueList<ValidationFailure> Failures(string json) => Parse(json).Failures;

    public static RunnerCase Read(string json) => CaseJson.Read(Encoding.UTF8.GetBytes(json), Book);
}
