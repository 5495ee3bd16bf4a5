using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Streaming;

namespace BackPainRules.ConsoleHost.Cases;

/// <summary>The cases of a file with one a line, of standard input, or of a folder; in order of the names of its files.</summary>
internal sealed class ManyCases : IDisposable
{
    private const string Kind = "a file with one case a line, as JSON in UTF-8, a folder, or '-' for standard input";

    private static readonly string[] Lines = [".ndjson", ".jsonl"];

    private readonly string[] files;
    private readonly Stream? lines;

    private ManyCases(string[] files, Stream? lines) => (this.files, this.lines) = (files, lines);

    /// <summary>How many bytes there are; null: nobody knows.</summary>
    public long? Bytes => lines is { CanSeek: false } ? null : files.Sum(file => new FileInfo(file).Length);

    /// <summary>How many bytes were read.</summary>
    public long BytesRead { get; private set; }

    public static ManyCases At(string path, Terminal terminal)
    {
        if (Directory.Exists(path))
        {
            string[] files = [.. Directory.GetFiles(path).Where(file => IsCase(file) || HasLines(file)).OrderBy(Path.GetFileName, StringComparer.Ordinal)];
            return files.Length > 0
                ? new(files, lines: null)
                : throw new UsageException($"{path}: there is no *.json, *.ndjson or *.jsonl file in this folder.");
        }

        // A file of that name holds one case, as in a folder.
        if (IsCase(path) && File.Exists(path))
        {
            return new([path], lines: null);
        }

        // Opened once: what comes through a pipe is gone when that is closed.
        return path == "-" ? new([], terminal.Input) : new([path], CaseFile.Open(path, Kind));
    }

    /// <summary>Whether a file is one of those that are screened, or would be the next time.</summary>
    public bool Has(string file) => Array.Exists(files, one => string.Equals(Target(one), Target(file), StringComparison.OrdinalIgnoreCase))
        || (lines is null && (IsCase(file) || HasLines(file)) && string.Equals(Path.GetDirectoryName(Target(files[0])), Path.GetDirectoryName(Target(file)), StringComparison.OrdinalIgnoreCase));

    public IEnumerable<ScreenedCase> Screen(BackPainAssessor assessor) => lines is not null
        ? Screen(assessor, () => lines, file: null)
        : files.SelectMany(file => HasLines(file) ? Screen(assessor, () => CaseFile.Open(file, Kind), Path.GetFileName(file)) : [Screen(assessor, file)]);

    public void Dispose() => lines?.Dispose();

    private IEnumerable<ScreenedCase> Screen(BackPainAssessor assessor, Func<Stream> open, string? file)
    {
        using var stream = new CountedStream(open(), file ?? "PATH", count => BytesRead += count);
        foreach (var line in assessor.ScreenLines(stream))
        {
            yield return ScreenedCase.Of(line, file);
        }
    }

    private ScreenedCase Screen(BackPainAssessor assessor, string file)
    {
        var bytes = CaseFile.Read(file, TextReader.Null);
        BytesRead += bytes.Length;
        return ScreenedCase.Of(AssessedCase.Of(assessor, bytes, on: null), Path.GetFileName(file));
    }

    private static string Target(string file) => new FileInfo(file) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : Path.GetFullPath(file);

    private static bool IsCase(string file) => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static bool HasLines(string file) => Array.Exists(Lines, ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
