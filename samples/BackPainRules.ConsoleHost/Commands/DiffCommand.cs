using BackPainRules.Checking;
using BackPainRules.ConsoleHost.Books;
using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Tells what differs from one book to another, and which cases change their level.</summary>
internal sealed class DiffCommand(BackPainAssessor assessor, IAnsiConsole console, Terminal terminal)
{
    public int Run(string old, string next, string? cases, DateOnly? on)
    {
        var before = BookFile.ReadToCompare(old, terminal.In, assessor.Book);
        var after = BookFile.ReadToCompare(next, terminal.In, assessor.Book);
        var moves = cases is null ? null : LevelMove.Of(cases, new(before), new(after), on);
        var page = new Page(console);
        DifferencePage.Write(page, CaseFile.Name(old), CaseFile.Name(next), BookDifference.Between(BookFile.AsReadLike(before, after), BookFile.AsReadLike(after, before)));
        if (moves is not null)
        {
            LevelMoveSection.Write(page, moves);
        }

        return ExitCode.Done;
    }
}
