using Spectre.Console;
using Spectre.Console.Rendering;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>A page that is written from top to bottom: chapters, headings, items with a hanging indent, notes.</summary>
internal sealed class Page(IAnsiConsole console)
{
    public Glyphs Glyphs { get; } = console.Profile.Capabilities.Unicode ? Glyphs.Unicode : Glyphs.Ascii;

    public int Width => console.Profile.Width;

    public bool IsNarrow => Width < 60;

    public void Write(IRenderable renderable) => console.Write(renderable);

    public void Blank() => console.WriteLine();

    /// <summary>A line across the page with a title in it.</summary>
    public void Chapter(string count, string title, string aside)
    {
        Write(new Rule { Style = Palette.Muted, Border = Glyphs.Frame });
        Item(count, Palette.Muted, [new(title, Palette.Strong), Span.Muted($"  {aside}")]);
        Blank();
    }

    /// <summary>A heading, with a blank line before it.</summary>
    public void Heading(string title, string? aside = null)
    {
        Blank();
        Write(Text([new(title, Palette.Strong), Span.Muted(aside is null ? "" : $"  {aside}")]));
    }

    /// <summary>A marker and a text that wraps beside it.</summary>
    public void Item(string marker, Style style, Span[] text, int indent = 0)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn { NoWrap = true, Width = marker.Length, Padding = new(indent, 0, 1, 0) })
            .AddColumn(new GridColumn { Padding = new(0) });
        grid.AddRow(new Text(marker, style), Text(text));
        Write(grid);
    }

    /// <summary>A text on lines of its own.</summary>
    public void Note(string text, Style style, int indent = 2) => Note([new(text, style)], indent);

    /// <summary>A text in several styles on lines of its own.</summary>
    public void Note(Span[] text, int indent = 2) => Write(new Padder(Text(text), new(indent, 0, 0, 0)));

    /// <summary>Short notes on one line, with a dot between.</summary>
    public void Notes(IEnumerable<string> texts, Style style, int indent) =>
        Note(string.Join($" {Glyphs.Dot} ", texts.Where(text => text.Length > 0)), style, indent);

    /// <summary>Text in several styles that ends its line.</summary>
    public static IRenderable Text(params ReadOnlySpan<Span> spans)
    {
        var paragraph = new Paragraph();
        foreach (var span in spans)
        {
            paragraph.Append(span.Text, span.Style);
        }

        return new Rows(paragraph);
    }
}
