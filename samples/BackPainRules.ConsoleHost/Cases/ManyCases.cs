using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Streaming;

namespace BackPainRules.ConsoleHost.Cases;

/// <summary>The cases of a file with one a line, of standard input, or of a folder; in order of the names of its files.</summary>
internal sealed class ManyCases
{
    private const string Kind = "a file with one case a line, as JSON in UTF-8, a folder, or '-' for standard input";

    private static readonly string[] Lines = [".ndjson", ".jsonl"];

    private readonly string path;
    private readonly string[]? files;
    private readonly Func<Stream> open;

    private ManyCases(string path, string[]? files, Func<Stream> open) => (this.path, this.files, this.open) = (path, files, open);

    /// <summary>How many bytes there are; null: nobody knows.</summary>
    public long? Bytes => path == "-" ? null : files?.Sum(file => new FileInfo(file).Length) ?? new FileInfo(path).Length;

    /// <summary>How many bytes were read.</summary>
    public long BytesRead { get; private set; }

    public static ManyCases At(string path, Terminal terminal)
    {
        if (Directory.Exists(path))
        {
            string[] files = [.. Directory.GetFiles(path).Where(file => file.EndsWith(".json", StringComparison.Ordinal) || HasLines(file)).OrderBy(Path.GetFileName, StringComparer.Ordinal)];
            return files.Length > 0
                ? new(path, files, () => Stream.Null)
                : throw new UsageException($"{path}: there is no *.json, *.ndjson or *.jsonl file in this folder.");
        }

        if (path != "-")
        {
            CaseFile.Open(path, Kind).Dispose();
        }

        return new(path, null, () => path == "-" ? terminal.Input : CaseFile.Open(path, Kind));
    }

    public IEnumerable<ScreenedCase> Screen(BackPainAssessor assessor) => files is null
        ? Screen(assessor, open, file: null)
        : files.SelectMany(file => HasLines(file) ? Screen(assessor, () => CaseFile.Open(file, Kind), Path.GetFileName(file)) : [Screen(assessor, file)]);

    private IEnumerable<ScreenedCase> Screen(BackPainAssessor assessor, Func<Stream> open, string? file)
    {
        using var stream = new CountedStream(open(), count => BytesRead += count);
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

    private static bool HasLines(string file) => Array.Exists(Lines, ending => file.EndsWith(ending, StringComparison.Ordinal));
}
