namespace BackPainRules.ConsoleHost.Pages;

/// <summary>A line of an outline, and the lines under it.</summary>
internal sealed record OutlineLine(string Text, IReadOnlyList<OutlineLine> Parts)
{
    public void Write(Page page, int indent)
    {
        page.Item(page.Glyphs.Dash, Palette.Muted, [Parts.Count > 0 ? Span.Muted(Text) : Text], indent);
        foreach (var part in Parts)
        {
            part.Write(page, Math.Min(indent + 2, page.Width / 2));
        }
    }
}
