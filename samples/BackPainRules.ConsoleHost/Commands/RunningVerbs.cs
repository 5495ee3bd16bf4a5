using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>The verbs about running itself: files of watches, load, and the way back.</summary>
internal sealed class RunningVerbs(Func<ParseResult, IServiceProvider> start)
{
    public Verb Import()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Activity files (FIT, TCX, GPX), exports of Strava or Apple Health, folders, zip or gzip of these.", Arity = ArgumentArity.OneOrMore };
        var into = new Option<string?>("--case") { Description = "Adds the runs to the log of the case in this file, in place of showing them; a file that is not there is made. It is health data: mind who reads it.", HelpName = "FILE" };
        var shoe = new Option<string?>("--shoe") { Description = "The shoe of the runs that tell none.", HelpName = "NAME" };
        var zone = Options.Zone();
        var format = Options.Format(OutputFormat.Json);
        var import = new Verb(
            "import",
            "Reads activity files and shows their runs as JSON: each once, each value with where it came from; what was passed over, and why, goes to standard error. " +
            "Exit code 0: all read; 2: wrong arguments or no such file; 3: the case is not valid; 4: something could not be read, or there was nothing to read; the rest was.",
            "back-pain-rules import my-runs/ --format text",
            "back-pain-rules import export.zip --time-zone Europe/Dublin > runs.json",
            "back-pain-rules import today.fit --case my-case.json --shoe \"Blue ones\"")
        {
            paths, into, shoe, zone, format,
        };
        import.SetAction(parsed => start(parsed).GetRequiredService<ImportCommand>().Run(
            parsed.GetRequiredValue(paths), parsed.GetValue(into), parsed.GetValue(shoe), parsed.GetValue(format), parsed.GetValue(zone)));
        return import;
    }

    public Verb Load()
    {
        var paths = new Argument<string[]>("PATH") { Description = "A case (*.json, or '-' for standard input), or what 'import' takes.", Arity = ArgumentArity.OneOrMore };
        var svg = new Option<string?>("--svg") { Description = "Draws it into this file too, as one SVG that needs nothing else.", HelpName = "FILE" };
        var weeks = Options.Weeks();
        var zone = Options.Zone();
        var load = new Verb(
            "load",
            "Shows the last weeks of running: kilometres, the largest jump of a run, steps against speed. Exit codes are those of 'import'.",
            "back-pain-rules load my-case.json",
            "back-pain-rules load my-runs/ --weeks 26 --svg load.svg")
        {
            paths, svg, weeks, zone,
        };
        load.SetAction(parsed => start(parsed).GetRequiredService<LoadCommand>().Run(
            parsed.GetRequiredValue(paths), parsed.GetValue(svg), parsed.GetValue(weeks), parsed.GetValue(zone)));
        return load;
    }

    public Verb Plan()
    {
        var file = new Argument<string>("CASE") { Description = "The case as JSON; '-' reads standard input." };
        var way = new Option<string?>("--way") { Description = "Keeps the way back in this file, and takes up the one that is there: a new warning sign in the case ends it. It is health data: mind who reads it.", HelpName = "FILE" };
        var date = Options.Date();
        var plan = new Verb(
            "plan",
            "Shows what opens running again after this case, and the next step of the way back. Exit code 0: shown; 2: wrong arguments or no such file; 3: the case or the way back says something impossible.",
            "back-pain-rules plan my-case.json",
            "back-pain-rules plan my-case.json --way my-way.json")
        {
            file, way, date,
        };
        plan.SetAction(parsed => start(parsed).GetRequiredService<PlanCommand>().Run(parsed.GetRequiredValue(file), parsed.GetValue(way), parsed.GetValue(date)));
        return plan;
    }

    public Verb CheckIn()
    {
        var file = new Argument<string?>("WAY") { Description = "The file that 'plan --way' keeps; with nothing told it is shown.", Arity = ArgumentArity.ZeroOrOne };
        var corrects = new Option<bool>("--correct") { Description = "What is told takes the place of all that was told of that day; else signs add up and the worse of two scores counts." };
        var signs = new Option<bool>("--list-signs") { Description = "Lists the warning signs in words, each with its id, and does nothing else." };
        var date = Options.Date("The day that is told of; today unless said.");
        var options = new CheckInOptions();
        var checkIn = new Verb(
            "checkin",
            "Tells how a day on the way back went, and shows what comes next. What is not told is not known, and is no reason to go on. Exit codes are those of 'plan'.",
            "back-pain-rules checkin my-way.json --did walk --before 1 --during 1 --limp no --signs none",
            "back-pain-rules checkin my-way.json --did run --step 1 --before 0 --during 2 --after 0 --limp no --signs none",
            "back-pain-rules checkin my-way.json --morning 0 --woken no")
        {
            file, date, corrects, signs,
        };
        foreach (var option in options.All)
        {
            checkIn.Add(option);
        }

        checkIn.SetAction(parsed => parsed.GetValue(signs)
            ? start(parsed).GetRequiredService<SignsCommand>().Run()
            : start(parsed).GetRequiredService<CheckInCommand>().Run(
                parsed.GetValue(file) ?? throw new UsageException("'checkin' wants WAY. The file that 'plan --way' keeps."),
                parsed.GetValue(date),
                told => options.Tell(parsed, told),
                parsed.GetValue(corrects)));
        return checkIn;
    }
}
