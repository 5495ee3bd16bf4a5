namespace BackPainRules.RunningData;

/// <summary>
/// Reads activity files: FIT, TCX and GPX, exports of Strava and Apple Health, zip and gzip of these. Each file is told by its first bytes, never by its name. What
/// cannot be read is named in a finding, and the rest goes on. Points are not kept: memory does not grow with the number of files.
/// </summary>
/// <param name="options">What to go by; null: the defaults.</param>
/// <param name="time">Tells which dates are in the future; null: the system's clock.</param>
public sealed class ActivityImporter(ImportOptions? options = null, TimeProvider? time = null)
{
    private readonly ImportOptions options = options ?? new();
    private readonly TimeProvider time = time ?? TimeProvider.System;

    /// <summary>Imports files and folders; of a folder all that is in it, in the order of names.</summary>
    /// <param name="paths">The files and folders.</param>
    /// <param name="progress">Is told after each file.</param>
    /// <param name="cancellation">Ends the import.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public ImportResult Import(IEnumerable<string> paths, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var work = new ImportWork(options, time, progress, cancellation);
        foreach (var path in paths)
        {
            work.Read(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), files => files.Open(path));
        }

        return work.Finish();
    }

    /// <summary>Imports one file, or an archive of files, out of a stream, which stays open.</summary>
    /// <param name="name">The name by which findings tell of it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancellation">Ends the import.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public ImportResult Import(string name, Stream content, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        var work = new ImportWork(options, time, progress: null, cancellation);
        work.Read(name, files => files.Open(content, name));
        return work.Finish();
    }
}
