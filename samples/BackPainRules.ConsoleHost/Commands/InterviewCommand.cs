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
    private const int DaysThatAnswersHold = 7;

    public int Run(string? file, string? resume, DateOnly? on)
    {
        var from = resume is not null && File.Exists(resume) ? resume : file;
        var parsed = from is null ? null : CaseJson.Parse(CaseFile.Read(from, terminal.In), assessor.Book);
        if (parsed is { Failures.Count: > 0 })
        {
            return Complain(from!, parsed.Readable, [.. parsed.Failures]);
        }

        var page = new Page(console);
        var start = Begin(parsed?.Readable ?? new(), on, page);
        var saved = resume is null ? null : new SavedCase(resume, assessor.Book);
        saved?.Try(start.Case);
        var end = new Dialogue(page, terminal, saved).Hold(start);
        page.Blank();
        if (assessor.Check(end.Case).Errors is { Count: > 0 } contradictions)
        {
            return Complain(resume ?? "your answers", end.Case, contradictions);
        }

        AssessmentPage.Write(page, end.Assessment);
        return ExitCode.Done;
    }

    // The day is written down, so that an interview taken up tomorrow still counts its days from today. Answers hold for a week (A21); after that
    // symptoms are asked anew, and what was called stands until it is cleared.
    private Interview Begin(RunnerCase told, DateOnly? on, Page page)
    {
        var today = on ?? Interview.Start(assessor).Assessment.On;
        var then = told.On ?? today;
        if (today.DayNumber - then.DayNumber <= DaysThatAnswersHold)
        {
            return Interview.Start(assessor, told with { On = on ?? then });
        }

        page.Note($"What you told is of {Words.Short(then)}: your symptoms are asked again, as of today.", Palette.Strong, indent: 0);
        return Interview.Start(assessor, Interview.Start(assessor, told).Assessment.NextConsultation(today));
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
