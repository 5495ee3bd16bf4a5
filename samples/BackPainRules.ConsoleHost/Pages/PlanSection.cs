using System.Globalization;
using BackPainRules.Assessing;
using BackPainRules.Language;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>The advice as a plan: what to do, what only on a condition, what not now.</summary>
internal static class PlanSection
{
    public static void Write(Page page, Assessment assessment)
    {
        var advice = assessment.Advice;
        var recommended = advice.Where(line => line.Status == AdviceStatus.Recommended).ToArray();
        var conditional = advice.Where(line => line.Status == AdviceStatus.Conditional).ToLookup(line => assessment.Range.Ceiling > line.Advice.Gate.UpTo);
        var number = 1;
        if (recommended.Length > 0)
        {
            page.Heading("What to do");
            Number(recommended);
        }

        if (conditional[true].Any())
        {
            page.Heading("What to do, only if the safety questions below bring no warning sign");
            Number(conditional[true]);
        }

        if (conditional[false].Any())
        {
            page.Heading("What to do, once it is clear that nothing speaks against it");
            Number(conditional[false]);
        }

        Withheld(page, advice.Where(line => line.Status == AdviceStatus.Withheld));

        void Number(IEnumerable<AdviceLine> lines)
        {
            foreach (var line in lines)
            {
                Given(page, number.ToString(CultureInfo.InvariantCulture), line);
                number++;
            }
        }
    }

    private static void Given(Page page, string number, AdviceLine line)
    {
        page.Item(number.PadLeft(2), Palette.Holds, [line.Text!], indent: 1);
        var evidence = line.Advice.Evidence == Evidence.Rule ? "" : $"evidence: {Words.Of(line.Advice.Evidence)}";
        page.Notes([line.Advice.Dose, evidence], Palette.Muted, indent: 4);
        for (var i = 0; i < line.Reasons.Count; i++)
        {
            page.Note(i < line.Instead.Count ? $"{line.Reasons[i]} {line.Instead[i]}" : line.Reasons[i], Palette.Open, indent: 4);
        }

        if (line.HangsOn.Count > 0)
        {
            page.Note($"To ask first: {string.Join("; ", line.HangsOn.Select(signal => signal.Text.TrimEnd('.')))}", Palette.Open, indent: 4);
        }
    }

    private static void Withheld(Page page, IEnumerable<AdviceLine> lines)
    {
        var groups = lines.GroupBy(line => string.Join(' ', line.Reasons.Concat(line.Instead)), StringComparer.Ordinal).ToArray();
        if (groups.Length == 0)
        {
            return;
        }

        page.Heading("Not now");
        foreach (var group in groups)
        {
            page.Item(page.Glyphs.Dash, Palette.Muted, [Span.Muted(group.Key)], indent: 2);
            page.Note(string.Join(", ", group.Select(line => line.Advice.Title)), Palette.Muted, indent: 4);
        }
    }
}
