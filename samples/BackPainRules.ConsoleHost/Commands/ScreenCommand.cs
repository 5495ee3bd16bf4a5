using System.Globalization;
using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Screens many cases: how many there are of each level, and each with its levels where asked.</summary>
internal sealed class ScreenCommand(BackPainAssessor assessor, Terminal terminal, TimeProvider time)
{
    public int Run(string path, string? output)
    {
        var counts = new LevelCounts();
        using var cases = ManyCases.At(path, terminal);
        using var lines = output is null ? null : CaseLines.To(output, terminal.Out, cases);

        // Progress and lines on the same screen would be written into each other.
        var watched = output == "-" ? terminal with { ShowsProgress = false } : terminal;
        var started = time.GetTimestamp();
        string Rate() => string.Create(CultureInfo.InvariantCulture, $"{counts.All / Math.Max(0.001, time.GetElapsedTime(started).TotalSeconds):N0} cases/s");
        ProgressBar.Show(watched, time, () => cases.Bytes, () => cases.BytesRead, Rate, () =>
        {
            foreach (var screened in cases.Screen(assessor))
            {
                lines?.Write(screened);
                counts.Add(screened);
            }

            lines?.Finish();
        });

        foreach (var complaint in counts.Complaints)
        {
            terminal.Complain(complaint);
        }

        if (counts.Unnamed > 0)
        {
            terminal.Complain($"And {Words.Count(counts.Unnamed, "case")} more{(output is null ? "; --output tells what is wrong with each" : "")}.");
        }

        // Where the lines go to standard output, nothing else does.
        ScreenPage.Write(new Page(terminal.Console(output == "-" ? terminal.Error : terminal.Out)), counts);
        return counts.Invalid == 0 ? ExitCode.Done : ExitCode.BadCases;
    }
}
