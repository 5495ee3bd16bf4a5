using BackPainRules.ConsoleHost.Terminals;
using FluentValidation.Results;

namespace BackPainRules.ConsoleHost.Cases;

/// <summary>What is wrong with a case, for a person.</summary>
internal static class FailureText
{
    public static void Write(Terminal terminal, string file, AssessedCase assessed)
    {
        var lines = assessed.Failures.Select(WithCode);
        terminal.Complain(string.Join(
            Environment.NewLine, lines.Prepend($"{CaseFile.Name(file)}: not assessed, because the case is not valid:").Append(assessed.Assessment.SafetyNet)));
    }

    /// <summary>Where it is, and what is allowed there; what is wrong with the whole has no path.</summary>
    public static string Of(ValidationFailure failure) => failure.PropertyName.Length == 0 ? failure.ErrorMessage : $"{failure.PropertyName}: {failure.ErrorMessage}";

    /// <summary>The same, with its code.</summary>
    public static string WithCode(ValidationFailure failure) => $"{Of(failure)} ({failure.ErrorCode})";
}
