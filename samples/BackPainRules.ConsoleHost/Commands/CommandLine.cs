using System.CommandLine;
using System.CommandLine.Help;
using BackPainRules.Assessing;
using BackPainRules.ConsoleHost.Terminals;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>The verbs and options, and which command each of them runs.</summary>
internal sealed class CommandLine
{
    private readonly Terminal terminal;
    private readonly Action<IServiceCollection>? configure;

    private readonly Option<bool> noColor = new("--no-color") { Description = "Plain text; NO_COLOR in the environment does the same.", Recursive = true };

    private CommandLine(Terminal terminal, Action<IServiceCollection>? configure) => (this.terminal, this.configure) = (terminal, configure);

    public static Command Of(Terminal terminal, Action<IServiceCollection>? configure) => new CommandLine(terminal, configure).Root();

    /// <summary>What is wrong with a command line, in words.</summary>
    public static string Mistakes(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Arguments.Skip(parsed.CommandResult.Tokens.Count).FirstOrDefault() is { Arity.MinimumNumberOfValues: > 0 } wanted)
        {
            return $"'{command.Name}' wants {wanted.Name}. {wanted.Description}{Environment.NewLine}More with --help.";
        }

        var mistakes = command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var unknown, ..]
            ? [$"There is no verb or option '{unknown}'. Verbs: {string.Join(", ", command.Subcommands.Select(verb => verb.Name))}; none: the demo."]
            : parsed.Errors.Select(mistake => mistake.Message);
        return string.Join(Environment.NewLine, mistakes.Append("More with --help."));
    }

    private Verb Root()
    {
        var running = new RunningVerbs(parsed => Start(parsed));
        var root = new Verb(
            "back-pain-rules",
            "What a runner tells about a sore back, turned into an explained assessment. Without a verb: a demo with six sample cases. " +
            "Decision support, not a diagnosis.",
            "back-pain-rules",
            "back-pain-rules interview",
            "back-pain-rules assess my-case.json --explain",
            "back-pain-rules rules | less")
        {
            Interview(),
            Assess(),
            Summary(),
            Screen(),
            running.Import(),
            running.Load(),
            running.Plan(),
            running.CheckIn(),
            Rules(),
            Check(),
            Diff(),
            Schema(),
            noColor,
            new HelpOption { Action = new HelpPage(terminal.Width) },
            new VersionOption { Action = new VersionPage(() => Start(parsed: null).GetRequiredService<BackPainAssessor>().Book) },
        };
        root.SetAction(parsed => Start(parsed).GetRequiredService<DemoCommand>().Run());
        return root;
    }

    private Verb Assess()
    {
        var file = new Argument<string>("FILE") { Description = "The case as JSON; '-' reads standard input." };
        var format = Options.Format();
        var explain = new Option<bool>("--explain") { Description = "Adds why each rule holds, answer by answer, and lists in full what is still to ask." };
        var date = Options.Date();
        var region = Options.Region();
        var units = Options.Units();
        var assess = new Verb(
            "assess",
            "Assesses a case. Exit code 0: assessed; 2: wrong arguments or no such file; 3: the case says something impossible.",
            "back-pain-rules assess my-case.json",
            "back-pain-rules assess my-case.json --explain --region ie",
            "back-pain-rules assess - --format json --date 2026-03-02 < my-case.json")
        {
            file, format, explain, date, region, units,
        };
        assess.SetAction(parsed => Start(parsed, parsed.GetValue(region)).GetRequiredService<AssessCommand>().Run(
            parsed.GetRequiredValue(file), parsed.GetValue(format), parsed.GetValue(explain), parsed.GetValue(date), parsed.GetValue(units)));
        return assess;
    }

    private Verb Interview()
    {
        var file = new Argument<string?>("FILE") { Description = "A case as JSON to begin with; none: from nothing.", Arity = ArgumentArity.ZeroOrOne };
        var resume = new Option<string?>("--resume") { Description = "Keeps the answers in this file after each screen, and takes up where it ends. It is health data: mind who reads it.", HelpName = "FILE" };
        var date = Options.Date();
        var region = Options.Region();
        var interview = new Verb(
            "interview",
            "Asks a few screens, danger first, and assesses. It stops when no answer can move the level.",
            "back-pain-rules interview",
            "back-pain-rules interview --resume my-case.json",
            "back-pain-rules interview my-case.json --region us")
        {
            file, resume, date, region,
        };
        interview.SetAction(parsed => Start(parsed, parsed.GetValue(region)).GetRequiredService<InterviewCommand>().Run(
            parsed.GetValue(file), parsed.GetValue(resume), parsed.GetValue(date)));
        return interview;
    }

    private Verb Summary()
    {
        var file = new Argument<string>("FILE") { Description = "The case as JSON; '-' reads standard input." };
        var reader = Options.Reader();
        var date = Options.Date();
        var region = Options.Region();
        var units = Options.Units();
        var summary = new Verb(
            "summary",
            "Prints a short plain text about a case, to paste into a message. It is health data: mind who reads it.",
            "back-pain-rules summary my-case.json",
            "back-pain-rules summary my-case.json --for clinician")
        {
            file, reader, date, region, units,
        };
        summary.SetAction(parsed => Start(parsed, parsed.GetValue(region)).GetRequiredService<SummaryCommand>().Run(
            parsed.GetRequiredValue(file), parsed.GetValue(reader), parsed.GetValue(date), parsed.GetValue(units)));
        return summary;
    }

    private Verb Screen()
    {
        var path = new Argument<string>("PATH") { Description = "A file with one case a line (*.ndjson, *.jsonl or another), '-' for standard input, one case (*.json), or a folder with both." };
        var output = new Option<string?>("--output") { Description = "Writes the levels of each case, and what is wrong with it, to this file as NDJSON; '-' is standard output. It is health data: mind who reads it.", HelpName = "FILE" };
        var region = Options.Region();
        var screen = new Verb(
            "screen",
            "Screens many cases: how many there are of each level. Exit code 0: all screened; 2: wrong arguments, no such file, or the output cannot be written; 4: some cases are not valid, and the rest was screened. Interrupted, what was written is in FILE.part.",
            "back-pain-rules screen my-cases.ndjson",
            "back-pain-rules screen my-cases --output levels.ndjson")
        {
            path, output, region,
        };
        screen.SetAction(parsed => Start(parsed, parsed.GetValue(region)).GetRequiredService<ScreenCommand>().Run(parsed.GetRequiredValue(path), parsed.GetValue(output)));
        return screen;
    }

    private Verb Rules()
    {
        var id = new Argument<string?>("ID") { Description = "A rule, by id or by its row of the evidence; none: a table of all.", Arity = ArgumentArity.ZeroOrOne };
        var rules = new Verb("rules", "Shows the rules.", "back-pain-rules rules", "back-pain-rules rules nerve.foot-drop") { id };
        rules.SetAction(parsed => Start(parsed).GetRequiredService<RulesCommand>().Run(parsed.GetValue(id)));
        return rules;
    }

    private Verb Check()
    {
        var file = new Argument<string?>("FILE") { Description = "A book or pack of rules as JSON, '-' reads standard input; none: the book of this program.", Arity = ArgumentArity.ZeroOrOne };
        var check = new Verb(
            "check",
            "Checks a book, or a pack beside the book of this program. Exit code 0: sound, nothing to mend; 2: wrong arguments or no such file; 3: no sound book or pack; 4: something to mend.",
            "back-pain-rules check",
            "back-pain-rules check my-pack.json")
        {
            file,
        };
        check.SetAction(parsed => Start(parsed).GetRequiredService<CheckCommand>().Run(parsed.GetValue(file)));
        return check;
    }

    private Verb Diff()
    {
        var old = new Argument<string>("OLD") { Description = "A book or pack of rules as JSON, or 'default': the book of this program." };
        var next = new Argument<string>("NEW") { Description = "A book or pack of rules as JSON, or 'default': what comes in the place of OLD." };
        var cases = new Option<string?>("--cases") { Description = "Assesses every case (*.json) of this folder with both, and tells which change their level.", HelpName = "DIR" };
        var date = Options.Date();
        var diff = new Verb(
            "diff",
            "Tells what differs from one book to another, in words, and whether it may lower triage. Exit code 0: told; 2: wrong arguments or no such file; 3: no sound book or pack.",
            "back-pain-rules diff default my-pack.json",
            "back-pain-rules diff pack-1.json pack-2.json --cases my-cases")
        {
            old, next, cases, date,
        };
        diff.SetAction(parsed => Start(parsed).GetRequiredService<DiffCommand>().Run(
            parsed.GetRequiredValue(old), parsed.GetRequiredValue(next), parsed.GetValue(cases), parsed.GetValue(date)));
        return diff;
    }

    private Verb Schema()
    {
        var pack = new Option<bool>("--pack") { Description = "That of books and packs of rules instead." };
        var schema = new Verb("schema", "Prints the JSON Schema of a case.", "back-pain-rules schema > case.schema.json", "back-pain-rules schema --pack > pack.schema.json") { pack };
        schema.SetAction(parsed => Start(parsed).GetRequiredService<SchemaCommand>().Run(parsed.GetValue(pack)));
        return schema;
    }

    private IServiceProvider Start(ParseResult? parsed, Region? region = null)
    {
        // The empty builder: no settings files, no logging, nothing that a short command would wait for.
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddBackPainRules(options => options.Region = region ?? options.Region);
        builder.Services.AddSingleton(parsed?.GetValue(noColor) == true ? terminal with { HasColor = false, ShowsProgress = false } : terminal);
        builder.Services.AddSingleton(provider => provider.GetRequiredService<Terminal>().Console());
        builder.Services.AddSingleton<InterviewCommand>().AddSingleton<AssessCommand>().AddSingleton<SummaryCommand>().AddSingleton<DemoCommand>().AddSingleton<RulesCommand>().AddSingleton<SchemaCommand>().AddSingleton<CheckCommand>().AddSingleton<DiffCommand>().AddSingleton<ScreenCommand>().AddSingleton<ImportCommand>().AddSingleton<LoadCommand>().AddSingleton<PlanCommand>().AddSingleton<CheckInCommand>().AddSingleton<SignsCommand>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        configure?.Invoke(builder.Services);
        return builder.Build().Services;
    }
}
