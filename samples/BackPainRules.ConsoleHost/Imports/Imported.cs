using System.Globalization;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.RunningData;

namespace BackPainRules.ConsoleHost.Imports;

/// <summary>Imports with a bar that shows how far it is, where somebody watches.</summary>
internal static class Imported
{
    public static ImportResult From(string[] paths, ImportOptions options, Terminal terminal, TimeProvider time)
    {
        if (Array.Find(paths, path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
        {
            throw new UsageException($"{missing}: there is no such file or folder. PATH is an activity file (FIT, TCX, GPX), an export of Strava or Apple Health, a folder, or a zip or gzip of these.");
        }

        var importer = new ActivityImporter(options, time);
        ImportResult? result = null;
        var now = default(ImportProgress);
        string Said() => string.Create(CultureInfo.InvariantCulture, $"{now.Files:N0} files, {now.Runs:N0} runs");
        ProgressBar.Show(terminal, time, () => paths.Sum(Bytes), () => now.BytesRead, Said, () => result = importer.Import(paths, new Watcher(state => now = state)));
        return result!;
    }

    /// <summary>How it ends: something could not be read, or of all that was named there was nothing to read.</summary>
    public static int ExitCodeOf(ImportResult result) => result.HasFailures || result.FilesRead == 0 ? ExitCode.BadFiles : ExitCode.Done;

    // What may not be read counts nothing here, and the import tells of it. Links count nothing either: they may lead in circles.
    private static long Bytes(string path) => File.Exists(path)
        ? new FileInfo(path).Length
        : new DirectoryInfo(path).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint }).Sum(file => file.Length);

    private sealed class Watcher(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
