using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Serialization;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Prints the JSON Schema of a case, or of books and packs.</summary>
internal sealed class SchemaCommand(BackPainAssessor assessor, Terminal terminal)
{
    public int Run(bool isOfPacks)
    {
        terminal.Out.WriteLine(isOfPacks ? BookJson.Schema() : CaseJson.Schema(assessor.Book));
        return ExitCode.Done;
    }
}
