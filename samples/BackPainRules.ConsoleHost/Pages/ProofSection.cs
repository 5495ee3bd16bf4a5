using BackPainRules.Assessing;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>Why each rule holds that called a level or named a factor.</summary>
internal static class ProofSection
{
    public static void Write(Page page, Assessment assessment)
    {
        var rules = assessment.FiredRules.Select(fired => fired.RuleId)
            .Concat(assessment.Factors.SelectMany(factor => factor.Rules))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        if (rules.Length == 0)
        {
            return;
        }

        page.Heading("Why, rule by rule", "+ holds, - does not, ? is open");
        foreach (var rule in rules)
        {
            if (rule != rules[0])
            {
                page.Blank();
            }

            var audit = string.Join(", ", assessment.FiredRules.Where(fired => fired.RuleId == rule).Select(fired => fired.AuditId).Distinct(StringComparer.Ordinal));
            page.Note(audit.Length == 0 || audit == rule ? rule : $"{rule} ({audit})", Palette.Bar);
            foreach (var line in assessment.Explain(rule).ToText().Split('\n', StringSplitOptions.RemoveEmptyEntries))
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
