using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Archives;

/// <summary>The files in a folder and its folders, in ordinal order of their names with '/' between them.</summary>
/// <param name="scope">Where findings of a file or folder go.</param>
/// <param name="name">The name of the folder in findings.</param>
internal sealed class FolderFiles(Func<string, ReadScope> scope, string name)
{
    // Links may lead in circles, or many of them to one place: each folder is read once.
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public IEnumerable<(string Path, string Name)> In(string path) => In(new DirectoryInfo(Path.GetFullPath(path)), name);

    private IEnumerable<(string Path, string Name)> In(DirectoryInfo folder, string shown)
    {
        if (ReadFailure.Guarded(scope(shown), () => Sorted(folder)) is not { } inside)
        {
            yield break;
        }

        foreach (var one in inside)
        {
            var inner = $"{shown}/{EntryName.Shown(one.Name)}";
            if (one is DirectoryInfo directory)
            {
                foreach (var file in In(directory, inner))
                {
                    yield return file;
                }
            }
            else if (IsReadable((FileInfo)one, inner))
            {
                yield return (one.FullName, inner);
            }
        }
    }

    // From the target of a link on, as links inside it may be told from there.
    private FileSystemInfo[] Sorted(DirectoryInfo folder)
    {
        var real = folder.ResolveLinkTarget(returnFinalTarget: true) as DirectoryInfo ?? folder;
        return read.Add(Path.TrimEndingDirectorySeparator(real.FullName))
            ? [.. real.EnumerateFileSystemInfos()
                .Where(one => !EntryName.IsHidden(one.Name))
                .OrderBy(one => one is DirectoryInfo ? $"{one.Name}/" : one.Name, StringComparer.Ordinal)]
            : [];
    }

    // A pipe or device has no length, and opening it could take for ever.
    private bool IsReadable(FileInfo file, string shown)
    {
        var target = ReadFailure.Guarded(scope(shown), () => Existing(file));
        if (target is { Length: 0 })
        {
            scope(shown).PassedOver(FileIssue.NoData, "The file is empty.");
        }

        return target is { Length: > 0 };
    }

    private static FileInfo Existing(FileInfo file)
    {
        var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return target.Exists ? target : throw new FileNotFoundException();
    }
}
