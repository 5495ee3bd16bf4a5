using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Serialization;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Assesses one case.</summary>
internal sealed class AssessCommand(BackPainAssessor assessor, IAnsiConsole console, Terminal terminal)
{
    public int Run(string file, OutputFormat format, bool explain, DateOnly? on)
    {
        var assessed = AssessedCase.Of(assessor, CaseFile.Read(file, terminal.In), on);
        if (assessed.IsValid)
        {
            Write(assessed, format, explain);
            return ExitCode.Done;
        }

        if (format == OutputFormat.Json)
        {
            terminal.Complain(FailureJson.Of(assessed));
            return ExitCode.InvalidCase;
        }

        if (assessed.IsEmergency)
        {
            TriageBanner.Write(new Page(console), assessed.Assessment);
        }

        FailureText.Write(terminal, file, assessed);
        return ExitCode.InvalidCase;
    }

    private void Write(AssessedCase assessed, OutputFormat format, bool explain)
    {
        if (format == OutputFormat.Json)
        {
            terminal.Out.WriteLine(AssessmentJson.Write(assessed.Assessment, explain));
            return;
        }

        var page = new Page(console);
        AssessmentPage.Write(page, assessed.Assessment, explain);
    }
}
