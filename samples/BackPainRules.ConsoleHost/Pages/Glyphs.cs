namespace BackPainRules.ConsoleHost.Pages;

/// <summary>Signs that are drawn, with their spelling where only ASCII is shown.</summary>
internal sealed record Glyphs(string Full, string Shade, string Empty, string Dot, string Dash)
{
    public static Glyphs Unicode { get; } = new("█", "▒", "░", "·", "–");

    public static Glyphs Ascii { get; } = new("#", "+", ".", "-", "-");
}
