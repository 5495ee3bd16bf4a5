using System.Text.Json;
using BackPainRules.Language;
using BackPainRules.Streaming;
using FluentValidation.Results;

namespace BackPainRules.ConsoleHost.Cases;

/// <summary>One of many cases, screened: a line of a file, or a file of a folder.</summary>
/// <param name="File">The name of the file; null: there is only one.</param>
/// <param name="Line">The line; null: the file is one case.</param>
/// <param name="Floor">The level that is certain; null: it is no case at all.</param>
/// <param name="Recommended">The level to act on.</param>
/// <param name="Ceiling">The level that open answers could bring.</param>
/// <param name="Failures">What is wrong with it.</param>
internal sealed record ScreenedCase(
    string? File, long? Line, TriageLevel? Floor, TriageLevel? Recommended, TriageLevel? Ceiling, IReadOnlyList<ValidationFailure> Failures)
{
    private const int MostComplaints = 3;

    public bool IsValid => Failures.Count == 0;

    public static ScreenedCase Of(ScreenedLine line, string? file) => new(file, line.Number, line.Floor, line.Recommended, line.Ceiling, line.Failures);

    public static ScreenedCase Of(AssessedCase assessed, string file) => assessed.Failures.Any(failure => failure.PropertyName.Length == 0)
        ? new(file, null, null, null, null, assessed.Failures)
        : new(file, null, assessed.Assessment.Range.Floor, assessed.Assessment.Recommended, assessed.Assessment.Range.Ceiling, assessed.Failures);

    /// <summary>What is wrong, with the place, for a person.</summary>
    public IEnumerable<string> Complaints()
    {
        var place = string.Join(", ", new[] { File, Line is { } line ? $"line {line}" : null }.OfType<string>());
        return Failures.Take(MostComplaints).Select(failure => $"{place}: {FailureText.Of(failure)}").Concat(Failures.Count > MostComplaints ? [$"{place}: and {Failures.Count - MostComplaints} more."] : []);
    }

    /// <summary>Writes it as an object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (File is not null)
        {
            json.WriteString("file", File);
        }

        if (Line is { } line)
        {
            json.WriteNumber("line", line);
        }

        foreach (var (name, level) in new[] { ("floor", Floor), ("recommended", Recommended), ("ceiling", Ceiling) })
        {
            if (level is not null)
            {
                json.WriteString(name, level.ToString());
            }
        }

        if (!IsValid)
        {
            FailureJson.Write(json, Failures);
        }

        json.WriteEndObject();
    }
}
