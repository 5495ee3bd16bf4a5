using BackPainRules.ConsoleHost.Pages;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;

namespace BackPainRules.ConsoleHost.Cases;

/// <summary>The file in which an interview keeps its answers: whole after each answer, also when the process is stopped in between.</summary>
internal sealed class SavedCase(string path, RuleBook book)
{
    private bool hasFailed;

    /// <summary>Whether answers can be kept there at all; asked before the first screen.</summary>
    public void Try(RunnerCase runner) => Write(runner);

    /// <summary>Keeps the answers. A file that can no longer be written is named once, and the interview goes on: no write error may hide a level.</summary>
    public void Keep(RunnerCase runner, Page page)
    {
        try
        {
            Write(runner);
        }
        catch (UsageException fault)
        {
            if (!hasFailed)
            {
                page.Note(fault.Message, Palette.Strong, indent: 0);
            }

            hasFailed = true;
        }
    }

    private void Write(RunnerCase runner)
    {
        try
        {
            KeptFile.Write(path, CaseJson.Write(runner, book) + "\n");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{path}: the answers cannot be kept there; name another file.");
        }
    }
}
