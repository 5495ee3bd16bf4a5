using System.Collections.ObjectModel;
using System.IO.Compression;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Archives;

/// <summary>The entries of a zip.</summary>
internal sealed class ZipEntries : IDisposable
{
    // A table of contents takes about 100 bytes an entry; one that goes far beyond is there to fill memory.
    private const int ContentsBytesOfEntry = 512;
    private const int LeastContentsBytes = 16 << 20;

    private readonly ArchiveStream archive;
    private readonly ZipArchive zip;
    private readonly ReadOnlyCollection<ZipArchiveEntry> all;
    private readonly ReadScope scope;

    private ZipEntries(Stream content, ReadScope scope)
    {
        this.scope = scope;
        archive = new(content) { Most = Math.Max(LeastContentsBytes, (long)scope.Limits.ZipEntries * ContentsBytesOfEntry) };
        zip = new(archive, ZipArchiveMode.Read, leaveOpen: true);
        all = zip.Entries;
        archive.Most = long.MaxValue;
    }

    /// <summary>How many bytes of the zip were read.</summary>
    public long BytesRead => archive.Count;

    /// <summary>Opens a zip; null: it cannot be, and a finding says why.</summary>
    public static ZipEntries? Open(Stream content, ReadScope scope) => ReadFailure.Guarded(scope, () => new ZipEntries(content, scope));

    /// <summary>The files in it that can be read, in ordinal order of their names, and of one name in their order.</summary>
    public IEnumerable<ZipArchiveEntry> Entries()
    {
        if (all.Count > scope.Limits.ZipEntries)
        {
            scope.Damaged(FileIssue.TooLarge, $"It has {all.Count} entries, of which the first {scope.Limits.ZipEntries} by name were read.");
        }

        var encrypted = 0;
        foreach (var entry in all.OrderBy(entry => entry.FullName, StringComparer.Ordinal).Take(scope.Limits.ZipEntries))
        {
            if (entry.IsEncrypted)
            {
                encrypted++;
            }
            else if (!entry.FullName.EndsWith('/') && !EntryName.IsHidden(entry.FullName))
            {
                yield return entry;
            }
        }

        if (encrypted > 0)
        {
            scope.Failed(FileIssue.NoAccess, $"Entries that need a password, and were not read: {encrypted}.");
        }
    }

    public void Dispose() => zip.Dispose();
}
