using System.Globalization;
using BackPainRules.ConsoleHost.Cases;
using BackPainRules.Language;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>How many cases there are of each level, as bars.</summary>
internal static class ScreenPage
{
    private const int NameWidth = 28;
    private const int CountWidth = 22;

    public static void Write(Page page, LevelCounts counts)
    {
        page.Heading("Screened", $"{Words.Count(counts.All, "case")}{(counts.Invalid > 0 ? $", {Number(counts.Invalid)} of them not valid" : "")}");
        page.Blank();
        var most = Math.Max(counts.Unreadable, Enum.GetValues<TriageLevel>().Max(counts.At));
        for (var level = TriageLevel.EmergencyNow; level >= TriageLevel.SelfCare; level--)
        {
            Bar(page, Words.Of(level), Palette.Of(level), counts.At(level), most, counts.All);
        }

        if (counts.Unreadable > 0)
        {
            Bar(page, "not readable", Palette.Open, counts.Unreadable, most, counts.All);
        }

        page.Blank();
        page.Note(
            counts.All == 0 ? "There is no case to screen."
            : counts.Open == 0 ? "Open answers could move none of them."
            : $"Open answers could move {Number(counts.Open)} of them.{(counts.Invalid > 0 ? " What is not valid counts as far as it was readable." : "")}",
            Palette.Muted);
    }

    // Any case at all is seen: a bar is one at least.
    private static void Bar(Page page, string of, Style style, long count, long most, long all)
    {
        var room = Math.Max(1, page.Width - NameWidth - CountWidth - 4);
        var bar = count == 0 ? 0 : (int)Math.Max(1, count * room / most);
        var share = all == 0 ? 0 : 100m * count / all;
        var (name, text) = ($"  {of.PadRight(NameWidth)}", string.Create(CultureInfo.InvariantCulture, $"{Number(count)}  {share:0.0} %"));
        page.Write(page.IsNarrow ? Page.Text(new(name, style), new(Number(count), Palette.Muted)) : Page.Text(
            new(name, style),
            new(string.Concat(Enumerable.Repeat(page.Glyphs.Full, bar)) + new string(' ', bar == 0 ? 0 : 1), style),
            new(text, Palette.Muted)));
    }

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
