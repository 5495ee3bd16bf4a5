using System.CommandLine;
using System.Globalization;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>What can be told of a day on the way back; what is not told is not known.</summary>
internal sealed class CheckInOptions
{
    private readonly List<(Option Option, Func<ParseResult, CheckIn, CheckIn> Tell)> all = [];

    public CheckInOptions()
    {
        Word("--did", "rest|walk|run", "What was done: neither, a brisk walk of 30 minutes, or a run.", DidWords, (told, value) => told with { Did = value });
        Number("--step", "The step that was run, 1 to 8.", (told, value) => told with { Step = (int)value });
        Plan();
        Number("--before", "Pain just before it, 0 to 10.", (told, value) => told with { Before = value });
        Number("--during", "Highest pain in it.", (told, value) => told with { During = value });
        Number("--after", "Pain an hour after it.", (told, value) => told with { After = value });
        Number("--morning", "Pain on rising on this day.", (told, value) => told with { Morning = value });
        Number("--next-morning", "Pain on rising on the day after; its own check-in may tell it instead.", (told, value) => told with { NextMorning = value });
        Number("--stiffer", "Minutes by which the morning after was stiffer.", (told, value) => told with { MoreStiffnessMinutes = value });
        YesNo("--limp", "Whether pain made the steps uneven.", (told, value) => told with { Limp = value });
        Signs();
        Number("--leg-pain", "Nerve-like pain in the leg, of who had it.", (told, value) => told with { LegPain = value });
        Number("--daily", "Pain in everyday movement.", (told, value) => told with { DailyMovement = value });
        YesNo("--woken", "Whether it woke you in one of the last 3 nights.", (told, value) => told with { WokenByPain = value });
        YesNo("--easing", "Whether it is easing.", (told, value) => told with { Easing = value });
        YesNo("--gone", "Whether all that was warned of is gone.", (told, value) => told with { SignsGone = value });
        Day("--seen", "The day on which a clinician examined it.", (told, value) => told with { Seen = value });
        Day("--cleared", "The day on which that clinician agreed to running.", (told, value) => told with { Cleared = value });
        YesNo("--bone", "Whether the clinician found a bone injury.", (told, value) => told with { BoneInjury = value });
        Number("--meters", "Distance of the run in metres.", (told, value) => told with { DistanceMeters = value });
        Number("--minutes", "Minutes of running, walking breaks left out.", (told, value) => told with { RunMinutes = value });
    }

    private static (string Word, DayActivity Value)[] DidWords => [("rest", DayActivity.Rest), ("walk", DayActivity.BriskWalk), ("run", DayActivity.Run)];

    public IEnumerable<Option> All => all.Select(one => one.Option);

    /// <summary>A check-in with what the command line tells.</summary>
    public CheckIn Tell(ParseResult parsed, CheckIn told) => all.Where(one => parsed.GetResult(one.Option) is not null).Aggregate(told, (so, one) => one.Tell(parsed, so));

    private void Number(string name, string text, Func<CheckIn, decimal, CheckIn> with) => Add(
        name,
        "N",
        text,
        word => decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null,
        "a number such as 2 or 2.5",
        with);

    private void YesNo(string name, string text, Func<CheckIn, bool, CheckIn> with) => Word(name, "yes|no", text, [("yes", true), ("no", false)], with);

    private void Day(string name, string text, Func<CheckIn, DateOnly, CheckIn> with) => Add(
        name,
        "yyyy-MM-dd",
        text,
        word => DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        "a day such as 2026-03-02",
        with);

    private void Word<T>(string name, string words, string text, (string Word, T Value)[] allowed, Func<CheckIn, T, CheckIn> with)
        where T : struct => Add(
        name,
        words,
        text,
        word => Array.Find(allowed, one => one.Word == word) is { Word: not null } found ? found.Value : null,
        words.Replace("|", ", ", StringComparison.Ordinal),
        with);

    private void Plan() => Add(
        "--plan",
        "WEEK.RUN",
        "The run of Couch to 5K that it was, such as 5.3.",
        word => word.Split('.') is [var week, var run] && int.TryParse(week, NumberStyles.None, CultureInfo.InvariantCulture, out var w) && int.TryParse(run, NumberStyles.None, CultureInfo.InvariantCulture, out var r) ? (w, r) : ((int, int)?)null,
        "week and run such as 5.3",
        (told, step) => told with { Plan = new PlanStep(step.Item1, step.Item2) });

    private void Signs()
    {
        var option = new Option<string>("--signs") { HelpName = "none|ID,ID", Description = $"New warning signs: none, or {string.Join(", ", WayBack.SignsToAsk.Select(sign => sign.Id))}." };
        option.Validators.Add(result =>
        {
            if (SignsOf(result.Tokens is [var token, ..] ? token.Value : "") is null)
            {
                result.AddError($"--signs takes none, or ids out of {string.Join(", ", WayBack.SignsToAsk.Select(sign => sign.Id))}, with commas between.");
            }
        });
        all.Add((option, (parsed, told) => told with { NewSigns = SignsOf(parsed.GetRequiredValue(option)) }));
    }

    private static ValueList<YesNoSignal>? SignsOf(string words)
    {
        if (words == "none")
        {
            return [];
        }

        var signs = Array.ConvertAll(words.Split(','), word => WayBack.SignsToAsk.FirstOrDefault(sign => sign.Id == word));
        return Array.TrueForAll(signs, sign => sign is not null) ? [.. signs.OfType<YesNoSignal>()] : null;
    }

    private void Add<T>(string name, string help, string text, Func<string, T?> read, string allowed, Func<CheckIn, T, CheckIn> with)
        where T : struct
    {
        // A word in each, read here: a yes/no option of the parser would not take 'no'.
        var option = new Option<string>(name) { HelpName = help, Description = text };
        option.Validators.Add(result =>
        {
            if (read(result.Tokens is [var token, ..] ? token.Value : "") is null)
            {
                // What was typed is health data, and is not said again.
                result.AddError($"{name} takes {allowed}.");
            }
        });
        all.Add((option, (parsed, told) => with(told, read(parsed.GetRequiredValue(option))!.Value)));
    }
}
