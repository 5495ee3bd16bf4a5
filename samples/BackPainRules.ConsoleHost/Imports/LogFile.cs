using System.Text;
using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Facts;
using BackPainRules.Serialization;

namespace BackPainRules.ConsoleHost.Imports;

/// <summary>The case file whose log an import adds to; a file that is not there yet is an empty case.</summary>
internal sealed class LogFile
{
    private readonly string path;
    private readonly BackPainAssessor assessor;
    private readonly AssessedCase? mistaken;

    private LogFile(string path, BackPainAssessor assessor, RunnerCase runner, AssessedCase? mistaken) =>
        (this.path, this.assessor, Case, this.mistaken) = (path, assessor, runner, mistaken);

    public RunnerCase Case { get; }

    public bool IsValid => mistaken is null;

    public static LogFile Open(string path, BackPainAssessor assessor)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            return new(path, assessor, new(), mistaken: null);
        }

        var bytes = CaseFile.Read(path, TextReader.Null);
        var assessed = AssessedCase.Of(assessor, bytes, on: null);
        return new(path, assessor, CaseJson.Parse(bytes, assessor.Book).Readable, assessed.IsValid ? null : assessed);
    }

    public void Complain(Terminal terminal) => FailureText.Write(terminal, path, mistaken!);

    /// <summary>Writes the case, whole or not at all; whether it is one that can be assessed.</summary>
    public bool Write(RunnerCase runner, Terminal terminal)
    {
        var text = CaseJson.Write(runner, assessor.Book) + "\n";
        if (AssessedCase.Of(assessor, Encoding.UTF8.GetBytes(text), on: null) is { IsValid: false } impossible)
        {
            FailureText.Write(terminal, path, impossible);
            return false;
        }

        try
        {
            KeptFile.Write(path, text);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"--case: {path} cannot be written. It takes a file.");
        }
    }
}
