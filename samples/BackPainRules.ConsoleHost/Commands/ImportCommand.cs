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
        if (log is not null)
        {
            var before = log.Case.Sessions?.Count ?? 0;
            var runner = result.AddTo(log.Case);
            if (!log.Write(runner, terminal))
            {
                return ExitCode.InvalidCase;
            }

            var added = (runner.Sessions?.Count ?? 0) - before;
            terminal.Out.WriteLine($"{caseFile}: {Words.Count(added, "run")} added, {Words.Count(result.Runs.Count - added, "run")} there already.");
        }
        else if (format == OutputFormat.Json)
        {
            terminal.Out.WriteLine(ImportJson.Of(result));
        }
        else
        {
            ImportPage.Write(new Page(console), result);
        }

        return result.HasFailures ? ExitCode.BadFiles : ExitCode.Done;
    }
}
