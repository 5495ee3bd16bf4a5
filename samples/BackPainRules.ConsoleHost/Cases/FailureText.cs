using BackPainRules.ConsoleHost.Terminals;

namespace BackPainRules.ConsoleHost.Cases;

/// <summary>What is wrong with a case, for a person.</summary>
internal static class FailureText
{
    public static void Write(Terminal terminal, string file, AssessedCase assessed)
    {
        var lines = assessed.Failures.Select(failure => $"{failure.PropertyName}: {failure.ErrorMessage} ({failure.ErrorCode})");
        terminal.Complain(string.Join(
            Environment.NewLine, lines.Prepend($"{CaseFile.Name(file)}: not assessed, because the case is not valid:").Append(assessed.Assessment.SafetyNet)));
    }
}
