using BackPainRules.Assessing;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>The warning signs, the most urgent first.</summary>
internal static class FlagSection
{
    private const int MostInDoubt = 5;

    public static void Write(Page page, Assessment assessment)
    {
        var flags = assessment.RedFlags;
        if (flags.Count == 0)
        {
            return;
        }

        page.Heading("Warning signs");
        var shown = flags.Where(flag => flag.IsTold).Concat(flags.Where(flag => !flag.IsTold).Take(MostInDoubt)).ToArray();
        foreach (var flag in shown)
        {
            var style = Palette.Of(flag.Level);
            var doubt = flag.IsTold ? "" : " (you could not say)";
            page.Item(flag.IsTold ? "!" : "?", style, [new(flag.Title, Palette.Strong), doubt, new($"  {Words.Of(flag.Level)}", style)], indent: 2);
            if (flag.Told.Count > 0)
            {
                page.Note($"You told us: {string.Join("; ", flag.Told)}.", Palette.Plain, indent: 4);
            }

            page.Note(flag.Why, Palette.Muted, indent: 4);
        }

        if (shown.Length < flags.Count)
        {
            page.Note($"{Words.Count(flags.Count - shown.Length, "more sign")} of which you could not say.", Palette.Muted);
        }
    }
}
