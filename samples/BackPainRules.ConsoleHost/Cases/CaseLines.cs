using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackPainRules.ConsoleHost.Cases;

/// <summary>
/// Writes screened cases as JSON, one a line. A file has its name only when it is whole: until then it is called <c>.part</c>. So what is cut off is not taken for
/// all, and what is read meanwhile is not written over.
/// </summary>
internal sealed class CaseLines : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly MemoryStream line = new();
    private readonly TextWriter output;
    private readonly string? part;
    private readonly string? whole;

    private CaseLines(TextWriter output, string? part = null, string? whole = null) => (this.output, this.part, this.whole) = (output, part, whole);

    public static CaseLines To(string path, TextWriter standardOutput, ManyCases cases)
    {
        try
        {
            if (path != "-" && cases.Has(path))
            {
                throw new UsageException($"--output: {path} is one of the files to be screened, or would be the next time.");
            }

            if (path == "-")
            {
                return new(standardOutput);
            }

            if (Directory.Exists(path))
            {
                throw new IOException("It is a folder.");
            }

            // A pipe or a device is written as it is; so is a file in which nothing can be lost.
            var whole = Path.GetFullPath(File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path);
            return new FileInfo(whole) is { Exists: true, Length: 0 } ? new(Writer(whole), whole) : new(Writer(whole + ".part"), whole + ".part", whole);
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

    /// <summary>Writes out what still waits, and gives a file its name.</summary>
    public void Finish() => Try(() =>
    {
        output.Flush();
        if (part is not null)
        {
            output.Dispose();
        }

        if (whole is not null)
        {
            File.Move(part!, whole, overwrite: true);
        }
    });

    public void Dispose()
    {
        line.Dispose();
        if (part is not null)
        {
            Try(output.Dispose);
        }
    }

    private static StreamWriter Writer(string path) => new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    // A line that was cut is never followed by another, and the exit code says that the file is not whole.
    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
            throw new UsageException($"--output: it cannot be written to its end; perhaps the disk is full. What stands {(part is null ? "there" : $"in {part}")} is not whole.");
        }
    }
}
