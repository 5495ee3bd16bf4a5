using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using BackPainRules.Assessing;
using BackPainRules.Language;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Options that take one of a few words, or a date.</summary>
internal static class Options
{
    public static Option<OutputFormat> Format() => new("--format")
    {
        Description = "text or json; text unless said.",
        HelpName = "text|json",
        CustomParser = result => OneOf(result, "--format", ("text", OutputFormat.Text), ("json", OutputFormat.Json)),
    };

    public static Option<Region?> Region() => new("--region")
    {
        Description = "Names and numbers of services; uk unless said.",
        HelpName = "uk|ie|us|eu",
        CustomParser = result => OneOf<Region?>(
            result,
            "--region",
            ("uk", Assessing.Region.UnitedKingdom),
            ("ie", Assessing.Region.Ireland),
            ("us", Assessing.Region.UnitedStates),
            ("eu", Assessing.Region.EuropeanUnion)),
    };

    public static Option<UnitSystem> Units() => new("--units")
    {
        Description = "Units in which amounts are shown: metric (kg, m, km), imperial (st and lb, ft and in, mi) or us (lb, ft and in, mi).",
        HelpName = "metric|imperial|us",
        CustomParser = result => OneOf(
            result, "--units", ("metric", UnitSystem.Metric), ("imperial", UnitSystem.Imperial), ("us", UnitSystem.UsCustomary)),
    };

    public static Option<Voice> Reader() => new("--for")
    {
        Description = "Who reads it: runner or clinician; runner unless said.",
        HelpName = "runner|clinician",
        CustomParser = result => OneOf(result, "--for", ("runner", Voice.Runner), ("clinician", Voice.Clinician)),
    };

    public static Option<DateOnly?> Date() => new("--date")
    {
        Description = "The day of the consultation, in place of the one in the case.",
        HelpName = "yyyy-MM-dd",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(Word(result), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            result.AddError($"--date takes a day such as 2026-03-02, not '{Word(result)}'.");
            return null;
        },
    };

    private static T? OneOf<T>(ArgumentResult result, string option, params (string Word, T Value)[] allowed)
    {
        foreach (var (word, value) in allowed)
        {
            if (word.Equals(Word(result), StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        result.AddError($"{option} takes {string.Join(", ", allowed.Select(one => one.Word))}, not '{Word(result)}'.");
        return default;
    }

    private static string Word(ArgumentResult result) => result.Tokens is [var token, ..] ? token.Value : "";
}
