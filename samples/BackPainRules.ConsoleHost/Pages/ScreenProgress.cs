using System.Globalization;
using System.Runtime.InteropServices;
using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Terminals;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>A bar that shows how far the work is, how fast it goes and how long it will take; only where somebody watches.</summary>
internal static class ScreenProgress
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(200);

    public static void Show(Terminal terminal, TimeProvider time, ManyCases cases, LevelCounts counts, Action work)
    {
        if (!terminal.ShowsProgress)
        {
            work();
            return;
        }

        // Whoever interrupts it gets the cursor back.
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => terminal.Error.Write("\u001b[?25h"));
        var started = time.GetTimestamp();
        var columns = new ProgressColumn[] { new ProgressBarColumn(), new PercentageColumn(), new RateColumn(() => counts.All / Math.Max(0.001, time.GetElapsedTime(started).TotalSeconds)), new RemainingTimeColumn() };
        terminal.ProgressConsole().Progress().AutoClear(true).Columns(columns).Start(progress =>
        {
            var task = progress.AddTask("cases", maxValue: Math.Max(1, cases.Bytes ?? 1));
            task.IsIndeterminate = cases.Bytes is null;
            using var beat = time.CreateTimer(_ => task.Value = cases.BytesRead, null, Beat, Beat);
            work();
            task.Value = task.MaxValue;
        });
    }

    private sealed class RateColumn(Func<double> aSecond) : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(string.Create(CultureInfo.InvariantCulture, $"{aSecond():N0} cases/s"), Palette.Muted);
    }
}
