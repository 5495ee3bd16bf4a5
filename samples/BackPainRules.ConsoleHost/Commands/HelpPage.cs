using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>The usual help, with examples at its end.</summary>
internal sealed class HelpPage(int width) : SynchronousCommandLineAction
{
    private readonly HelpAction usual = new() { MaxWidth = Math.Clamp(width, 20, 80) };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is Verb { Examples.Count: > 0 } verb)
        {
            output.WriteLine("Examples:");
            foreach (var example in verb.Examples)
            {
                output.WriteLine($"  {example}");
            }

            output.WriteLine();
        }

        return ExitCode.Done;
    }
}
