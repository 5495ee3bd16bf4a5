using BackPainRules.Checking;
using BackPainRules.ConsoleHost.Books;
using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Checks a book, or a pack beside the book of this program.</summary>
internal sealed class CheckCommand(BackPainAssessor assessor, IAnsiConsole console, Terminal terminal)
{
    public int Run(string? file)
    {
        var book = file is null or BookFile.Default ? assessor.Book : BookFile.Read(file, terminal.In, assessor.Book);
        var advisories = RuleBookChecker.Check(book);
        AdvisoryPage.Write(new Page(console), file is null ? $"rule book {book.Version}" : CaseFile.Name(file), book, advisories);
        return advisories.Count > 0 ? ExitCode.Mend : ExitCode.Done;
    }
}
