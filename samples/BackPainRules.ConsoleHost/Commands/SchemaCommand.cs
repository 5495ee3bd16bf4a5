using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Serialization;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Prints the JSON Schema of a case.</summary>
internal sealed class SchemaCommand(BackPainAssessor assessor, Terminal terminal)
{
    public int Run()
    {
        terminal.Out.WriteLine(CaseJson.Schema(assessor.Book));
        return ExitCode.Done;
    }
}
