using System.Globalization;
using System.Runtime.InteropServices;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.RunningData;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace BackPainRules.ConsoleHost.Imports;

/// <summary>Imports with a bar that shows how far it is, where somebody watches.</summary>
internal static class Imported
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(200);

    public static ImportResult From(string[] paths, ImportOptions options, Terminal terminal, TimeProvider time)
    {
        if (Array.Find(paths, path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
        {
            throw new UsageException($"{missing}: there is no such file or folder. PATH is an activity file (FIT, TCX, GPX), an export of Strava or Apple Health, a folder, or a zip or gzip of these.");
        }

        var importer = new ActivityImporter(options, time);
        if (!terminal.ShowsProgress)
        {
            return importer.Import(paths);
        }

        // Whoever interrupts it gets the cursor back.
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => terminal.Error.Write("\u001b[?25h"));
        ImportResult? result = null;
        var now = default(ImportProgress);
        var columns = new ProgressColumn[] { new ProgressBarColumn(), new PercentageColumn(), new CountColumn(() => now), new RemainingTimeColumn() };
        terminal.ProgressConsole().Progress().AutoClear(true).Columns(columns).Start(progress =>
        {
            var task = progress.AddTask("files", maxValue: Math.Max(1, paths.Sum(Bytes)));
            using var beat = time.CreateTimer(_ => task.Value = now.BytesRead, null, Beat, Beat);
            result = importer.Import(paths, new Watcher(state => now = state));
            task.Value = task.MaxValue;
        });
        return result!;
    }

    // What may not be read counts nothing here, and the import tells of it. Links count nothing either: they may lead in circles.
    private static long Bytes(string path) => File.Exists(path)
        ? new FileInfo(path).Length
        : new DirectoryInfo(path).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint }).Sum(file => file.Length);

    private sealed class Watcher(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }

    private sealed class CountColumn(Func<ImportProgress> now) : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(string.Create(CultureInfo.InvariantCulture, $"{now().Files:N0} files, {now().Runs:N0} runs"), Palette.Muted);
    }
}
