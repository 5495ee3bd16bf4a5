using System.Text;
using BackPainRules.ConsoleHost.Charts;
using BackPainRules.ConsoleHost.Imports;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.RunningData.Logs;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Shows the load of the last weeks, on the screen and as a drawing.</summary>
internal sealed class LoadCommand(BackPainAssessor assessor, IAnsiConsole console, Terminal terminal, TimeProvider time)
{
    public int Run(string[] paths, string? svg, int weeks, TimeZoneInfo? zone)
    {
        if (RunsFrom.Read(paths, zone, assessor, terminal, time) is not { } runs)
        {
            return ExitCode.InvalidCase;
        }

        if (runs.Log(assessor) is not { } log)
        {
            terminal.Complain("There is no run in it.");
            return runs.ExitCode;
        }

        LoadPage.Write(new Page(console), log, weeks);
        if (svg is not null)
        {
            Draw(svg, log, weeks);
        }

        return runs.ExitCode;
    }

    private static void Draw(string path, TrainingLog log, int weeks)
    {
        try
        {
            File.WriteAllText(path, LoadChart.Of(log, weeks), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"--svg: {path} cannot be written. It takes a file.");
        }
    }
}
