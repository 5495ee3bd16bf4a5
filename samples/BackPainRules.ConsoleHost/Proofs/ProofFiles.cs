using System.Globalization;
using System.Text;
using BackPainRules.Language;
using BackPainRules.Proving;
using BackPainRules.Serialization;

namespace BackPainRules.ConsoleHost.Proofs;

/// <summary>What a proof leaves behind: cases that break a law, and what the solver was told. A solver made the cases up; they are nobody's.</summary>
internal static class ProofFiles
{
    /// <summary>Writes the cases of a law's counterexamples.</summary>
    /// <returns>Their paths, in the order of counterexamples and cases.</returns>
    public static IReadOnlyList<string> WriteCases(LawVerdict verdict, RuleBook book, string folder)
    {
        var paths = new List<string>();
        for (var i = 0; i < verdict.Counterexamples.Count; i++)
        {
            foreach (var found in verdict.Counterexamples[i].Cases)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{verdict.Law.Id}-{i + 1}-{found.Name}.json");
                paths.Add(Write(folder, name, CaseJson.Write(found.Case, book)));
            }
        }

        return paths;
    }

    /// <summary>Writes what the solver is told of each law.</summary>
    public static void WriteTexts(Prover prover, IEnumerable<Law> laws, string folder)
    {
        foreach (var law in laws)
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            prover.WriteText(law, text);
            Write(folder, $"{law.Id}.smt2", text.ToString());
        }
    }

    private static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return path;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be written.");
        }
    }
}
