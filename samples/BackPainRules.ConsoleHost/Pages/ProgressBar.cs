using System.Runtime.InteropServices;
using BackPainRules.ConsoleHost.Terminals;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>A bar that shows how far the work is and how long it will take; only where somebody watches.</summary>
internal static class ProgressBar
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(200);

    /// <summary>Does the work, and shows it.</summary>
    /// <param name="terminal">Where it is drawn.</param>
    /// <param name="time">The beat.</param>
    /// <param name="bytes">How many bytes there are, asked only where it is drawn; null: nobody knows.</param>
    /// <param name="bytesRead">How many of them were read.</param>
    /// <param name="said">What is said beside the bar.</param>
    /// <param name="work">The work.</param>
    public static void Show(Terminal terminal, TimeProvider time, Func<long?> bytes, Func<long> bytesRead, Func<string> said, Action work)
    {
        if (!terminal.ShowsProgress)
        {
            work();
            return;
        }

        // Whoever interrupts it gets the cursor back.
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => terminal.Error.Write("\u001b[?25h"));
        var all = bytes();
        var columns = new ProgressColumn[] { new ProgressBarColumn(), new PercentageColumn(), new SaidColumn(said), new RemainingTimeColumn() };
        terminal.ProgressConsole().Progress().AutoClear(true).Columns(columns).Start(progress =>
        {
            var task = progress.AddTask("work", maxValue: Math.Max(1, all ?? 1));
            task.IsIndeterminate = all is null;
            using var beat = time.CreateTimer(_ => task.Value = bytesRead(), null, Beat, Beat);
            work();
            task.Value = task.MaxValue;
        });
    }

    private sealed class SaidColumn(Func<string> said) : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(said(), Palette.Muted);
    }
}
