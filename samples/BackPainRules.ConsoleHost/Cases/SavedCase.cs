using System.Text;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;

namespace BackPainRules.ConsoleHost.Cases;

/// <summary>The file in which an interview keeps its answers: whole after each answer, also when the process is stopped in between.</summary>
internal sealed class SavedCase(string path, RuleBook book)
{
    public void Keep(RunnerCase runner)
    {
        var draft = path + ".new";
        try
        {
            File.WriteAllText(draft, CaseJson.Write(runner, book) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{path}: the answers cannot be kept there; name another file.");
        }
    }
}
