using BackPainRules.Assessing;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>Why each rule holds that called a level or named a factor.</summary>
internal static class ProofSection
{
    public static void Write(Page page, Assessment assessment)
    {
        var proofs = assessment.FiredRules.Select(fired => (Title: $"{fired.RuleId} ({fired.AuditId})", Proof: assessment.Explain(fired)))
            .Concat(assessment.Factors.SelectMany(factor => factor.Rules).Select(rule => (Title: rule, Proof: assessment.Explain(rule))))
            .ToArray();
        if (proofs.Length == 0)
        {
            return;
        }

        page.Heading("Why, rule by rule", "+ holds, - does not, ? is open");
        foreach (var (title, proof) in proofs)
        {
            page.Blank();
            page.Note(title, Palette.Bar);
            foreach (var line in proof.ToText().Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var depth = line.Length - line.TrimStart(' ').Length;
                page.Item(line[depth..(depth + 1)], StyleOf(line[depth]), [line[(depth + 2)..]], indent: 2 + Math.Min(depth, page.Width / 3));
            }
        }
    }

    private static Style StyleOf(char truth) => truth switch
    {
        '+' => Palette.Holds,
        '?' => Palette.Open,
        _ => Palette.Muted,
    };
}
