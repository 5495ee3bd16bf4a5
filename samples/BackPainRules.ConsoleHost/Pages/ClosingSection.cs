using BackPainRules.Assessing;
using BackPainRules.Catalogue;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>What is said at the end of every assessment.</summary>
internal static class ClosingSection
{
    public static void Write(Page page, Assessment assessment)
    {
        if (assessment.NotReadable.Count > 0)
        {
            page.Heading("Could not be read, and counted as not known");
            foreach (var fault in assessment.NotReadable)
            {
                page.Item(page.Glyphs.Dash, Palette.Open, [fault], indent: 2);
            }
        }

        page.Heading("Safety net");
        page.Note(assessment.SafetyNet, Palette.Plain);
        page.Blank();
        page.Note(assessment.Disclaimer, Palette.Muted, indent: 0);
        page.Notes([$"For {Words.Of(assessment.On)}", $"rule book {assessment.Book.Version}", assessment.Book.Fingerprint[..8], assessment.Book.Mode() == NhsMode.Unsigned ? "" : $"NHS mode {assessment.Book.Mode()}"], Palette.Muted, indent: 0);
        page.Blank();
    }
}
