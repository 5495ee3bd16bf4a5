using System.Globalization;
using BackPainRules.ConsoleHost.Imports;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.RunningData;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Reads activity files: shows their runs, or adds them to a case.</summary>
internal sealed class ImportCommand(BackPainAssessor assessor, IAnsiConsole console, Terminal terminal, TimeProvider time)
{
    public int Run(string[] paths, string? caseFile, string? shoe, OutputFormat format, TimeZoneInfo? zone)
    {
        var log = caseFile is null ? null : LogFile.Open(caseFile, assessor);
        if (log is { IsValid: false })
        {
            log.Complain(terminal);
            return ExitCode.InvalidCase;
        }

        var result = Imported.From(paths, new ImportOptions { TimeZone = zone, Shoe = shoe }, terminal, time);
        FindingText.Write(terminal, result);
        if (log is not null && result.Runs.Count == 0)
        {
            terminal.Complain($"There is no run in it; {caseFile} is left as it is.");
        }
        else if (log is not null)
        {
            var before = log.Case.Sessions?.Count ?? 0;
            var runner = result.AddTo(log.Case);
            if (runner is { On: { } on, Sessions: { Count: > 0 } runs } && runs[^1].Date > on)
            {
                terminal.Complain(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{caseFile}: its answers are of {on:yyyy-MM-dd}, and there are later runs, up to {runs[^1].Date:yyyy-MM-dd}. Nothing was added. Take it up on that day first: interview --resume {caseFile} --date {runs[^1].Date:yyyy-MM-dd}"));
                return ExitCode.InvalidCase;
            }

            if (!log.Write(runner, terminal))
            {
                terminal.Complain($"Nothing was added. Where an answer contradicts what was recorded (told-twice), take the answer out of {caseFile}: the log tells it.");
                return ExitCode.InvalidCase;
            }

            var added = (runner.Sessions?.Count ?? 0) - before;

            // Parts of a run that follow each other are one run of the log.
            var read = result.AddTo(new()).Sessions?.Count ?? 0;
            terminal.Out.WriteLine($"{caseFile}: {Words.Count(added, "run")} added, {Words.Count(read - added, "run")} there already.");
        }
        else if (format == OutputFormat.Json)
        {
            terminal.Out.WriteLine(ImportJson.Of(result));
        }
        else
        {
            ImportPage.Write(new Page(console), result);
        }

        return Imported.ExitCodeOf(result);
    }
}
