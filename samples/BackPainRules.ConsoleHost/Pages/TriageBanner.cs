using BackPainRules.Assessing;
using BackPainRules.Language;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>How soon to see whom, and why, in a frame.</summary>
internal static class TriageBanner
{
    public static void Write(Page page, Assessment assessment)
    {
        var style = Palette.Of(assessment.Recommended);
        var text = new Rows(
            Page.Text(
                new Span(Words.ToDo(assessment.Recommended), style.Decoration(Decoration.Bold)),
                Span.Muted(assessment.IsProvisional && assessment.Recommended < TriageLevel.UrgentSameDay ? $" {page.Glyphs.Dot} provisional" : "")),
            new Text(assessment.Why),
            new Rows(assessment.FirstAid.Select(aid => new Text(aid, style))),
            new Text(""),
            Page.Text(Scale(page.Glyphs, assessment, style)));
        page.Write(new Panel(text)
        {
            Border = assessment.Recommended == TriageLevel.EmergencyNow ? page.Glyphs.HeavyFrame : page.Glyphs.Frame,
            BorderStyle = style,
            Expand = true,
            Padding = new(1, 0),
        });
    }

    // Six steps: those up to the level, those that open answers could add, those that are ruled out.
    private static Span[] Scale(Glyphs glyphs, Assessment assessment, Style style)
    {
        var (level, ceiling, highest) = ((int)assessment.Recommended, (int)assessment.Range.Ceiling, (int)TriageLevel.EmergencyNow);
        return
        [
            new(Repeat(glyphs.Full, level), style),
            Span.Muted(Repeat(glyphs.Shade, ceiling - level) + Repeat(glyphs.Empty, highest - ceiling)),
            Span.Muted("  " + Outlook(assessment)),
        ];
    }

    private static string Outlook(Assessment assessment) => assessment switch
    {
        { Range.IsSettled: true } => "No answer that is still open changes this.",
        _ when assessment.Range.Ceiling > assessment.Recommended && assessment.IsFinished =>
            $"It could be {Words.Of(assessment.Range.Ceiling)}; what would tell, you could not say.",
        _ when assessment.Range.Ceiling > assessment.Recommended => $"Open answers could raise this to {Words.Of(assessment.Range.Ceiling)}.",
        { Recommended: >= TriageLevel.UrgentSameDay } => "Do not wait for more questions.",
        _ => $"Open answers could lower this to {Words.Of(assessment.Range.Floor)}.",
    };

    private static string Repeat(string glyph, int count) => string.Concat(Enumerable.Repeat(glyph, count));
}
