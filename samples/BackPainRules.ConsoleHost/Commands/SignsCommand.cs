using BackPainRules.ConsoleHost.Pages;
using BackPainRules.Returning;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Lists the warning signs that are asked on each day of the way back.</summary>
internal sealed class SignsCommand(IAnsiConsole console)
{
    public int Run()
    {
        var page = new Page(console);
        page.Heading("Is any of these new, or clearly changed?", "also within 24 hours after a run");
        foreach (var sign in WayBack.SignsToAsk)
        {
            page.Item(page.Glyphs.Open, Palette.Open, [new(sign.Text, Palette.Plain), Span.Muted($"  {sign.Id}")], indent: 2);
        }

        return ExitCode.Done;
    }
}
