using System.Diagnostics;
using BackPainRules.Language;

namespace BackPainRules.Proving.Tests;

/// <summary>cvc5: a solver that shares no code with z3, and reads the same text.</summary>
internal static class SecondSolver
{
    private const int MostMilliseconds = 300_000;

    /// <summary>Where it lies on the search path; null: it does not.</summary>
    public static string? Path { get; } = Array.Find(
        Array.ConvertAll((Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator), folder => System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? "cvc5.exe" : "cvc5")), File.Exists);

    /// <summary>What it says to each goal of a law.</summary>
    public static string[] Answers(RuleBook book, string law) => Answers(Path!, ["--incremental", "--quiet", "--lang=smt2", $"--tlimit-per={MostMilliseconds}"], book, law);

    /// <summary>What z3 says to each goal of a law, out of the same text.</summary>
    public static string[] AnswersOfZ3(RuleBook book, string law) => Answers(Solver.Find()!.Path, ["-smt2", "-in"], book, law);

    private static string[] Answers(string program, string[] arguments, RuleBook book, string law)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var answers = process.StandardOutput.ReadToEndAsync();
        using (var text = process.StandardInput)
        {
            new Prover(book).WriteText(Prover.Laws.Single(one => one.Id == law), text);
        }

        return answers.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
