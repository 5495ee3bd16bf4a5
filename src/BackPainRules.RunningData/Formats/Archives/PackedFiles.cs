using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Archives;

/// <summary>
/// Opens what an import is given, a file, folder or archive, and yields the files of activities in it one after the other, in ordinal
/// order of their names. Nothing is written to disk; whatever cannot be read is told of in a finding, and the next file is tried.
/// </summary>
internal sealed class PackedFiles(ImportLimits limits, ICollection<FileFinding> findings, CancellationToken cancellation)
{
    private const int MostZips = 2;

    private long bytesBefore;
    private FileStream? current;

    /// <summary>Bytes read of the files at the paths that were opened, packed as they are; those of a pipe are not counted.</summary>
    public long BytesRead => bytesBefore + (current is { CanSeek: true } ? current.Position : 0);

    /// <summary>The files at a path: of a file, a folder with all in it, a zip or a gzip.</summary>
    public IEnumerable<PackedFile> Open(string path)
    {
        var name = EntryName.Shown(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))));
        return Directory.Exists(path) ? Folder(path, name) : FileAt(path, new(name));
    }

    /// <summary>The files in a stream, which stays open.</summary>
    public IEnumerable<PackedFile> Open(Stream content, string name) => In(content, new(EntryName.Shown(name)), packed: null);

    private ReadScope Scope(string name) => new(name, limits, findings, cancellation);

    private IEnumerable<PackedFile> Folder(string path, string name)
    {
        var unread = new UnreadKinds();
        var strava = new StravaFolder();
        foreach (var (file, relative) in new FolderFiles(shown => Scope(shown), name).In(path))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var one in FileAt(file, new(relative, unread) { IsOfStravaExport = strava.Holds(relative) }))
            {
                yield return one;
            }
        }

        unread.Report(Scope(name));
    }

    private IEnumerable<PackedFile> FileAt(string path, Place place)
    {
        using var content = ReadFailure.Guarded(Scope(place.Name), () => new FileStream(path, new FileStreamOptions
        {
            BufferSize = 0,
            Options = FileOptions.SequentialScan,
            Share = FileShare.ReadWrite | FileShare.Delete,
        }));
        if (content is null)
        {
            yield break;
        }

        current = content;
        foreach (var one in In(content, place, packed: null))
        {
            yield return one;
        }

        (bytesBefore, current) = (BytesRead, null);
    }

    private IEnumerable<PackedFile> In(Stream content, Place place, Func<long>? packed, long length = 0)
    {
        var scope = Scope(place.Name);
        using var stream = new PackedStream(content, scope, packed, place.Budget) { Expected = length };
        var format = stream.Mark();
        var inner = format switch
        {
            FileFormat.Gzip when !place.IsInGzip => Gzip(stream, place, packed),
            FileFormat.Zip when place.Zips < MostZips => Zip(stream, content, place),
            FileFormat.Gzip or FileFormat.Zip or FileFormat.Unknown => [],
            _ => [new(scope, format, stream) { IsRoute = place.IsRoute, IsOfStravaExport = place.IsOfStravaExport }],
        };
        stream.IsHealth = format == FileFormat.AppleHealth;
        stream.Most = stream.IsHealth ? limits.HealthExportBytes : stream.Most;
        foreach (var one in inner)
        {
            yield return one;
        }

        TellUnread(format, stream, place, scope);
    }

    private static void TellUnread(FileFormat format, PackedStream stream, Place place, ReadScope scope)
    {
        if (stream.IsStopped)
        {
            return;
        }

        if (stream.IsEmpty)
        {
            scope.PassedOver(FileIssue.NoData, "The file is empty.");
        }
        else if ((format == FileFormat.Zip && place.Zips == MostZips) || (format == FileFormat.Gzip && place.IsInGzip))
        {
            scope.PassedOver(FileIssue.UnknownFormat, "It is packed more often than is unpacked.");
        }
        else if (format == FileFormat.Unknown && place.Unread is { } unread)
        {
            unread.Add(place.Name);
        }
        else if (format == FileFormat.Unknown)
        {
            scope.PassedOver(FileIssue.UnknownFormat, "No format of activities that is known.");
        }
    }

    private IEnumerable<PackedFile> Gzip(PackedStream stream, Place place, Func<long>? packed)
    {
        using var gzip = new GzipContent(stream);
        foreach (var one in In(gzip, place with { IsInGzip = true }, packed ?? (() => stream.Count)))
        {
            yield return one;
        }
    }

    private IEnumerable<PackedFile> Zip(PackedStream stream, Stream content, Place place)
    {
        var scope = Scope(place.Name);
        var whole = content.CanSeek ? content : Buffered(stream, limits.FileBytes);
        using var zip = stream.IsStopped ? null : ZipEntries.Open(whole, scope);
        if (zip is null)
        {
            yield break;
        }

        var budget = place.Budget ?? new(limits);
        var taken = budget.Taken;
        var unread = place.Unread ?? new();
        var strava = new StravaFolder();
        foreach (var entry in zip.Entries())
        {
            cancellation.ThrowIfCancellationRequested();
            if (budget.IsSpent)
            {
                scope.Damaged(FileIssue.TooLarge, "The files in it are larger, unpacked, than is read; the rest was not read.");
                break;
            }

            // Many small files, each as empty as one may be.
            if (budget.Taken - taken is var all && all > limits.UnpackedBytes && all > limits.UnpackedRatio * zip.BytesRead)
            {
                scope.Damaged(FileIssue.TooCompressed, $"It becomes more than {limits.UnpackedRatio} times larger when unpacked; the rest was not read.");
                break;
            }

            var name = EntryName.Shown(entry.FullName);
            var inside = new Place($"{place.Name}!{name}", unread) { Budget = budget, Zips = place.Zips + 1, IsOfStravaExport = strava.Holds(name) };
            using var one = ReadFailure.Guarded(Scope(inside.Name), entry.Open);
            var before = zip.BytesRead;
            foreach (var file in one is null ? [] : In(one, inside, () => zip.BytesRead - before, entry.Length))
            {
                yield return file;
            }
        }

        if (place.Unread is null)
        {
            unread.Report(scope);
        }
    }

    // A zip has its table of contents at its end, so all of it is needed.
    private static MemoryStream Buffered(PackedStream stream, long most)
    {
        stream.Most = most;
        var all = new MemoryStream();
        stream.CopyTo(all);
        all.Position = 0;
        return all;
    }
}
