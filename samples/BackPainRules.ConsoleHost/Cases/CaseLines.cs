using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackPainRules.ConsoleHost.Cases;

/// <summary>Writes screened cases as JSON, one a line.</summary>
internal sealed class CaseLines(TextWriter output, bool isOwn) : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly MemoryStream line = new();

    public static CaseLines To(string path, TextWriter standardOutput, ManyCases cases)
    {
        try
        {
            if (path != "-" && cases.Has(path))
            {
                throw new UsageException($"--output: {path} is one of the files to be screened, and would be written over.");
            }

            return path == "-" ? new(standardOutput, isOwn: false) : new(new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)), isOwn: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"--output: {path} cannot be written. It takes a file, or '-' for standard output.");
        }
    }

    public void Write(ScreenedCase screened)
    {
        line.SetLength(0);
        using (var json = new Utf8JsonWriter(line, Options))
        {
            screened.Write(json);
        }

        Try(() =>
        {
            output.Write(Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length));
            output.Write('\n');
        });
    }

    /// <summary>Writes out what still waits.</summary>
    public void Flush() => Try(output.Flush);

    public void Dispose()
    {
        line.Dispose();
        if (isOwn)
        {
            Try(output.Dispose);
        }
    }

    // A line that was cut is never followed by another, and the exit code says that the file is not whole.
    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
            throw new UsageException("--output: it cannot be written to its end; perhaps the disk is full. What stands there is not whole.");
        }
    }
}
