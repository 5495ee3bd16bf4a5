using Spectre.Console;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>Signs that are drawn, with their spelling where only ASCII is shown.</summary>
internal sealed record Glyphs(string Full, string Shade, string Empty, string Dot, string Dash, string Certain, string Open, BoxBorder Frame, BoxBorder HeavyFrame)
{
    public static Glyphs Unicode { get; } = new("█", "▒", "░", "·", "–", "●", "○", BoxBorder.Rounded, BoxBorder.Heavy);

    public static Glyphs Ascii { get; } = new("#", "+", ".", "-", "-", "*", "?", BoxBorder.Ascii, BoxBorder.Ascii);
}
