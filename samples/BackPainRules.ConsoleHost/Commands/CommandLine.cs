using System.CommandLine;
using System.CommandLine.Help;
using BackPainRules.Assessing;
using BackPainRules.ConsoleHost.Books;
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
        var (running, books) = (new RunningVerbs(parsed => Start(parsed)), new BookVerbs(parsed => Start(parsed)));
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
            books.Rules(),
            books.Check(),
            books.Diff(),
            books.Prove(),
            books.Schema(),
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
        var book = new Option<string?>("--book") { Description = "Assesses by this book, or this pack beside the book of this program.", HelpName = "FILE" };
        var explain = new Option<bool>("--explain") { Description = "Adds why each rule holds, answer by answer, and lists in full what is still to ask." };
        var date = Options.Date();
        var region = Options.Region();
        var units = Options.Units();
        var assess = new Verb(
            "assess",
            "Assesses a case. Exit code 0: assessed; 2: wrong arguments or no such file; 3: the case says something impossible, or the book is not sound.",
            "back-pain-rules assess my-case.json",
            "back-pain-rules assess my-case.json --explain --region ie",
            "back-pain-rules assess - --format json --date 2026-03-02 < my-case.json")
        {
            file, format, explain, book, date, region, units,
        };
        assess.SetAction(parsed => Start(parsed, parsed.GetValue(region), parsed.GetValue(book)).GetRequiredService<AssessCommand>().Run(
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

    private IServiceProvider Start(ParseResult? parsed, Region? region = null, string? book = null)
    {
        // The empty builder: no settings files, no logging, nothing that a short command would wait for.
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddBackPainRules(options =>
        {
            options.Region = region ?? options.Region;
            options.Book = book is null ? options.Book : BookFile.Read(book, terminal.In, options.Book);
        });
        builder.Services.AddSingleton(parsed?.GetValue(noColor) == true ? terminal with { HasColor = false, ShowsProgress = false } : terminal);
        builder.Services.AddSingleton(provider => provider.GetRequiredService<Terminal>().Console());
        builder.Services.AddSingleton<InterviewCommand>().AddSingleton<AssessCommand>().AddSingleton<SummaryCommand>().AddSingleton<DemoCommand>().AddSingleton<RulesCommand>().AddSingleton<SchemaCommand>().AddSingleton<CheckCommand>().AddSingleton<DiffCommand>().AddSingleton<ProveCommand>().AddSingleton<ScreenCommand>().AddSingleton<ImportCommand>().AddSingleton<LoadCommand>().AddSingleton<PlanCommand>().AddSingleton<CheckInCommand>().AddSingleton<SignsCommand>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        configure?.Invoke(builder.Services);
        return builder.Build().Services;
    }
}
