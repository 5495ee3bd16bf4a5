using BackPainRules.Assessing;
using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Interviews;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Facts;
using BackPainRules.Serialization;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Asks question by question, danger first, and assesses.</summary>
internal sealed class InterviewCommand(BackPainAssessor assessor, IAnsiConsole console, Terminal terminal)
{
    public int Run(string? file, string? resume, DateOnly? on)
    {
        var saved = resume is null ? null : new SavedCase(resume, assessor.Book);
        var from = resume is not null && File.Exists(resume) ? resume : file;
        var start = from is null ? new RunnerCase() : Read(from);
        if (start is null)
        {
            return ExitCode.InvalidCase;
        }

        // The day is written down, so that an interview taken up tomorrow still counts its days from today.
        start = start with { On = on ?? start.On ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime) };
        var page = new Page(console);
        var dialogue = new Dialogue(page, terminal, saved);
        var end = dialogue.Hold(Interview.Start(assessor, start));
        page.Blank();
        AssessmentPage.Write(page, end.Assessment);
        return ExitCode.Done;
    }

    private RunnerCase? Read(string file)
    {
        var assessed = AssessedCase.Of(assessor, CaseFile.Read(file, terminal.In), on: null);
        if (assessed.IsValid)
        {
            return CaseJson.Read(CaseFile.Read(file, terminal.In), assessor.Book);
        }

        if (assessed.IsPressing)
        {
            TriageBanner.Write(new Page(console), assessed.Assessment);
        }

        FailureText.Write(terminal, file, assessed);
        return null;
    }
}
