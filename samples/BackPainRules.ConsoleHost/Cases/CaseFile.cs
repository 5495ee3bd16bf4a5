using System.Text;

namespace BackPainRules.ConsoleHost.Cases;

/// <summary>Reads the bytes of a case, or of what else is said, from a file or from standard input.</summary>
internal static class CaseFile
{
    public static ReadOnlyMemory<byte> Read(string path, TextReader input, string kind = "a case")
    {
        try
        {
            var bytes = path == "-" ? Encoding.UTF8.GetBytes(input.ReadToEnd()) : File.ReadAllBytes(path);
            return bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsMemory(Encoding.UTF8.Preamble.Length) : bytes;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{Name(path)}: {Reason(path, fault)} FILE is {kind} as JSON in UTF-8, or '-' for standard input.");
        }
    }

    /// <summary>Opens a file to be read bit by bit.</summary>
    public static Stream Open(string path, string kind)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{Name(path)}: {Reason(path, fault)} PATH is {kind}.");
        }
    }

    /// <summary>The name by which messages call it.</summary>
    public static string Name(string path) => path == "-" ? "standard input" : path;

    private static string Reason(string path, Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file.",
        DecoderFallbackException => "it is not UTF-8.",
        _ when Directory.Exists(path) => "it is a folder.",
        UnauthorizedAccessException => "it may not be read.",
        _ => "it cannot be read.",
    };
}
