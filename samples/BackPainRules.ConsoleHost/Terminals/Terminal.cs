using System.Text;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Terminals;

/// <summary>Where a command reads and writes, and what that place can show.</summary>
/// <param name="In">What <c>-</c> reads.</param>
/// <param name="Out">The page.</param>
/// <param name="Error">What went wrong.</param>
public sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error)
{
    /// <summary>Columns. Pages never use more than 80: longer lines read badly.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether colours are shown.</summary>
    public bool HasColor { get; init; }

    /// <summary>Whether letters beyond ASCII are shown.</summary>
    public bool HasUnicode { get; init; } = true;

    /// <summary>Whether somebody watches what goes wrong, so that progress may be drawn there.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>What <c>-</c> reads, in its bytes.</summary>
    internal Stream Input => In is StreamReader reader ? reader.BaseStream : new MemoryStream(Encoding.UTF8.GetBytes(In.ReadToEnd()));

    /// <summary>A console that draws on <see cref="Error"/>, over and over the same lines.</summary>
    internal IAnsiConsole ProgressConsole()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = HasColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new FixedOutput(Error, Math.Clamp(Width, 20, 80)),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = HasUnicode;
        return console;
    }

    /// <summary>A console that draws on <see cref="Out"/> within these limits.</summary>
    internal IAnsiConsole Console() => Console(Out);

    /// <summary>A console that draws within these limits.</summary>
    internal IAnsiConsole Console(TextWriter on)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new FixedOutput(HasColor && HasUnicode ? on : new PlainWriter(on, HasUnicode), Math.Clamp(Width, 20, 80)),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = HasUnicode;
        console.Profile.Capabilities.Links = false;
        return console;
    }

    /// <summary>Says what went wrong, after all that was printed before.</summary>
    internal void Complain(string message)
    {
        try
        {
            Out.Flush();
        }
        catch (IOException)
        {
            // A full disk behind the page does not silence what is wrong.
        }

        Error.WriteLine(HasUnicode ? message : AsciiLetters.Of(message));
        Error.Flush();
    }
}
