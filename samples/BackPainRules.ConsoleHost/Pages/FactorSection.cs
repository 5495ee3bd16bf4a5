using BackPainRules.Assessing;
using BackPainRules.Language;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>What may contribute, as bars: the longer the bar, the better the evidence.</summary>
internal static class FactorSection
{
    public static void Write(Page page, Assessment assessment, bool explain)
    {
        var factors = assessment.Factors;
        if (factors.Count == 0)
        {
            return;
        }

        page.Heading("What may contribute", "bars: strength of evidence");
        var shown = explain ? [.. factors] : factors.Take(Assessment.MostFactorsShown).ToArray();
        var cells = page.IsNarrow ? 1 : 2;
        var chart = new Grid()
            .AddColumn(new GridColumn { NoWrap = true, Padding = new(2, 0, 1, 0) })
            .AddColumn(new GridColumn { NoWrap = true, Padding = new(0, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new(0) });
        foreach (var factor in shown)
        {
            chart.AddRow(Bar(page.Glyphs, factor.Evidence, cells), new Text(Words.Of(factor.Evidence), Palette.Bar), new Text(factor.Title));
            foreach (var line in explain ? Details(factor) : [])
            {
                chart.AddRow(Text.Empty, Text.Empty, new Text(line, Palette.Muted));
            }
        }

        page.Write(chart);
        if (factors.Count > shown.Length)
        {
            page.Note($"{Words.Count(factors.Count - shown.Length, "more", "more")} with --explain", Palette.Muted);
        }
    }

    private static string[] Details(FactorLine factor) =>
    [
        factor.Why,
        $"More likely: {factor.MoreLikely}",
        $"Less likely: {factor.LessLikely}",
        $"Sources: {string.Join("; ", factor.Sources.Select(source => source.Citation))}",
    ];

    private static Paragraph Bar(Glyphs glyphs, Evidence evidence, int cells)
    {
        // 'Rule' is safety or method, and claims no effect: it has no length.
        var length = evidence == Evidence.Rule ? 0 : (int)evidence;
        return new Paragraph(Repeat(glyphs.Full, length * cells), Palette.Bar)
            .Append(Repeat(glyphs.Empty, ((int)Evidence.Strong - length) * cells), Palette.Muted);
    }

    private static string Repeat(string glyph, int count) => string.Concat(Enumerable.Repeat(glyph, count));
}
