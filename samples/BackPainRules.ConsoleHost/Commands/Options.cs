using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using BackPainRules.Assessing;
using BackPainRules.Language;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Options that take one of a few words, or a date.</summary>
internal static class Options
{
    public static Option<OutputFormat> Format(OutputFormat otherwise = OutputFormat.Text) => new("--format")
    {
        Description = $"text or json; {(otherwise == OutputFormat.Text ? "text" : "json")} unless said.",
        HelpName = "text|json",
        DefaultValueFactory = _ => otherwise,
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

    public static Option<int> Weeks() => new("--weeks")
    {
        Description = "How many weeks are shown, 1 to 520; 12 unless said.",
        HelpName = "N",
        DefaultValueFactory = _ => 12,
        CustomParser = result =>
        {
            if (int.TryParse(Word(result), NumberStyles.None, CultureInfo.InvariantCulture, out var weeks) && weeks is >= 1 and <= 520)
            {
                return weeks;
            }

            result.AddError($"--weeks takes a number from 1 to 520, not '{Word(result)}'.");
            return 0;
        },
    };

    public static Option<TimeZoneInfo?> Zone() => new("--time-zone")
    {
        Description = "Your time zone, such as Europe/Dublin, for files that do not tell theirs.",
        HelpName = "ID",
        CustomParser = result =>
        {
            if (TimeZoneInfo.TryFindSystemTimeZoneById(Word(result), out var zone))
            {
                return zone;
            }

            result.AddError($"--time-zone takes a name such as Europe/Dublin or America/New_York, not '{Word(result)}'.");
            return null;
        },
    };

    public static Option<DateOnly?> Date(string description = "The day of the consultation, in place of the one in the case.") => new("--date")
    {
        Description = description,
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
