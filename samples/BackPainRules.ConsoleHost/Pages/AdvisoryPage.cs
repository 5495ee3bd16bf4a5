using BackPainRules.Checking;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>What is to be mended in a book.</summary>
internal static class AdvisoryPage
{
    public static void Write(Page page, string name, RuleBook book, ValueList<BookAdvisory> advisories)
    {
        var found = advisories.Count == 0 ? "nothing to mend" : Words.Count(advisories.Count, "thing") + " to mend";
        page.Note([new($"{name}: sound, {found}.", Palette.Strong), Span.Muted($"  {Words.Count(book.Rules.Count, "rule")}, {book.Fingerprint[..12]}")], indent: 0);
        foreach (var advisory in advisories)
        {
            page.Blank();
            page.Item(page.Glyphs.Dash, Palette.Open, [new(advisory.Id, Palette.Strong), Span.Muted($"  {advisory.Code}")]);
            page.Note(advisory.Why, Palette.Plain);
            page.Note(advisory.Mend, Palette.Muted);
        }
    }
}
