using System.Text;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Terminals;

/// <summary>A writer with a width, as Spectre.Console wants it.</summary>
internal sealed class FixedOutput(TextWriter writer, int width) : IAnsiConsoleOutput
{
    public TextWriter Writer => writer;

    public bool IsTerminal => false;

    public int Width => width;

    public int Height => 24;

    public void SetEncoding(Encoding encoding)
    {
    }
}
