using BackPainRules.Assessing;
using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Interviews;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Facts;
using BackPainRules.Serialization;
using FluentValidation.Results;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Asks question by question, danger first, and assesses.</summary>
internal sealed class InterviewCommand(BackPainAssessor assessor, IAnsiConsole console, Terminal terminal)
{
    public int Run(string? file, string? resume, DateOnly? on)
    {
        var from = resume is not null && File.Exists(resume) ? resume : file;
        var parsed = from is null ? null : CaseJson.Parse(CaseFile.Read(from, terminal.In), assessor.Book);
        if (parsed is { Failures.Count: > 0 })
        {
            return Complain(from!, parsed.Readable, [.. parsed.Failures]);
        }

        // The day is written down, so that an interview taken up tomorrow still counts its days from today.
        var start = Interview.Start(assessor, (parsed?.Readable ?? new()) with { On = on ?? parsed?.Readable.On });
        start = Interview.Start(assessor, start.Case with { On = start.Assessment.On });
        var page = new Page(console);
        var end = new Dialogue(page, terminal, resume is null ? null : new SavedCase(resume, assessor.Book)).Hold(start);
        page.Blank();
        if (assessor.Check(end.Case).Errors is { Count: > 0 } contradictions)
        {
            return Complain(resume ?? "your answers", end.Case, contradictions);
        }

        AssessmentPage.Write(page, end.Assessment);
        return ExitCode.Done;
    }

    private int Complain(string name, RunnerCase readable, IReadOnlyList<ValidationFailure> failures)
    {
        var assessed = new AssessedCase(Interview.Start(assessor, readable).Assessment, failures);
        if (assessed.IsPressing)
        {
            TriageBanner.Write(new Page(console), assessed.Assessment);
        }

        FailureText.Write(terminal, name, assessed);
        return ExitCode.InvalidCase;
    }
}
