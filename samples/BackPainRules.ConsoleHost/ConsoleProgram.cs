using System.CommandLine;
using System.CommandLine.Invocation;
using BackPainRules.ConsoleHost.Books;
using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Commands;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Returning;
using BackPainRules.Serialization;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainRules.ConsoleHost;

/// <summary>The program, apart from the process it runs in.</summary>
public static class ConsoleProgram
{
    /// <summary>Runs a command line as if piped: 80 columns, no colour.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="input">What <c>-</c> reads.</param>
    /// <param name="output">The page.</param>
    /// <param name="error">What went wrong.</param>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error) =>
        Run(args, new Terminal(input, output, error));

    /// <summary>Runs a command line; gives the exit code.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="terminal">Where to read and write.</param>
    /// <param name="configure">Changes what the host registers, such as the book or the clock.</param>
    public static int Run(string[] args, Terminal terminal, Action<IServiceCollection>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        using var invariant = InvariantOutput.Begin();
        try
        {
            var parsed = CommandLine.Of(terminal, configure).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is ParseErrorAction)
            {
                throw new UsageException(CommandLine.Mistakes(parsed));
            }

            var exitCode = parsed.Invoke(new InvocationConfiguration
            {
                Output = new PlainWriter(terminal.Out, terminal.HasUnicode),
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
            terminal.Out.Flush();
            return exitCode;
        }
        catch (UsageException mistake)
        {
            terminal.Complain(mistake.Message);
            return ExitCode.WrongArguments;
        }
        catch (InvalidWayBackException impossible)
        {
            terminal.Complain(string.Join(Environment.NewLine, impossible.Errors.Select(FailureText.Of)));
            return ExitCode.InvalidCase;
        }
        catch (InvalidBookJsonException unsound)
        {
            terminal.Complain(BookFile.Mistakes(unsound));
            return ExitCode.InvalidBook;
        }
        catch (Exception)
        {
            // A message could quote an answer, and answers are health data.
            terminal.Complain("Something went wrong inside the program; do not rely on what it printed. This is a fault of the program, not of the case.");
            return ExitCode.Fault;
        }
    }
}
