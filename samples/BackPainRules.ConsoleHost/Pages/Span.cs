using Spectre.Console;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>A piece of text in one style.</summary>
internal readonly record struct Span(string Text, Style Style)
{
    public static implicit operator Span(string text) => new(text, Palette.Plain);

    public static Span Muted(string text) => new(text, Palette.Muted);
}
