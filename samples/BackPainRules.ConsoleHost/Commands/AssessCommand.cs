using System.Globalization;
using BackPainRules.Assessing;
using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Language;
using BackPainRules.Serialization;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Assesses one case.</summary>
internal sealed class AssessCommand(BackPainAssessor assessor, IAnsiConsole console, Terminal terminal)
{
    public int Run(string file, OutputFormat format, bool explain, DateOnly? on, UnitSystem units)
    {
        var assessed = AssessedCase.Of(assessor, CaseFile.Read(file, terminal.In), on);
        if (assessed.IsValid)
        {
            Write(assessed.Assessment.In(CultureInfo.InvariantCulture, units: units), format, explain);
            return ExitCode.Done;
        }

        if (format == OutputFormat.Json)
        {
            terminal.Complain(FailureJson.Of(assessed));
            return ExitCode.InvalidCase;
        }

        if (assessed.IsPressing)
        {
            TriageBanner.Write(new Page(console), assessed.Assessment);
        }

        FailureText.Write(terminal, file, assessed);
        return ExitCode.InvalidCase;
    }

    private void Write(Assessment assessment, OutputFormat format, bool explain)
    {
        if (format == OutputFormat.Json)
        {
            terminal.Out.WriteLine(AssessmentJson.Write(assessment, explain));
            return;
        }

        var page = new Page(console);
        AssessmentPage.Write(page, assessment, explain);
    }
}
