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
            "Exit code 0: all read; 2: wrong arguments or no such file; 3: the case is not valid; 4: something could not be read, and the rest was.",
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
}
