using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Serialization;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Shows all rules, or one; or writes the whole book.</summary>
internal sealed class RulesCommand(BackPainAssessor assessor, IAnsiConsole console, Terminal terminal)
{
    public int Run(string? id, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            terminal.Out.Write(id is null ? BookJson.Write(assessor.Book) : throw new UsageException("--format json writes the whole book; leave the id out."));
            return ExitCode.Done;
        }

        var page = new Page(console);
        if (id is null)
        {
            RuleTable.Write(page, assessor.Book);
            return ExitCode.Done;
        }

        var rule = assessor.Book.Rules.FirstOrDefault(rule => Is(rule.Id) || Is(rule.Row)) ?? throw new UsageException(Unknown(id));
        RulePage.Write(page, assessor.Book, rule);
        return ExitCode.Done;

        bool Is(string name) => name.Equals(id, StringComparison.OrdinalIgnoreCase);
    }

    private string Unknown(string id)
    {
        var words = id.Split('.', '-');
        var near = assessor.Book.Rules
            .Select(rule => rule.Id)
            .Select(known => (Id: known, Shared: words.Where(word => word.Length > 2 && known.Contains(word, StringComparison.OrdinalIgnoreCase)).Sum(word => word.Length)))
            .Where(known => known.Shared > 0)
            .OrderByDescending(known => known.Shared)
            .ThenBy(known => known.Id.Length)
            .Take(5)
            .Select(known => known.Id)
            .ToArray();
        return $"There is no rule '{id}'." + (near.Length > 0 ? $" Near: {string.Join(", ", near)}." : " 'rules' without an id lists all.");
    }
}
