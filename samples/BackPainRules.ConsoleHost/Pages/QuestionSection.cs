using System.Globalization;
using BackPainRules.Assessing;
using BackPainRules.Language;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>What is still to ask, the question that matters most first. An emergency does not wait for answers.</summary>
internal static class QuestionSection
{
    private const int Most = 3;
    private const int MostLeftOpen = 5;

    public static void Write(Page page, Assessment assessment, bool all)
    {
        if (assessment.Recommended == TriageLevel.EmergencyNow)
        {
            return;
        }

        // At same-day level only what could still make it an emergency.
        var open = assessment.OpenQuestions
            .Where(question => assessment.Recommended < TriageLevel.UrgentSameDay || question.UpTo > assessment.Recommended)
            .ToArray();
        var shown = open.Take(all ? open.Length : Most).ToArray();
        if (shown.Length > 0)
        {
            Open(page, assessment, shown, open.Length, all);
        }

        if (assessment.CannotBeAnswered.Count > 0)
        {
            page.Heading("Left open, because you could not say");
            foreach (var question in assessment.CannotBeAnswered.Take(all ? assessment.CannotBeAnswered.Count : MostLeftOpen))
            {
                page.Item("?", Palette.Open, [question.Text], indent: 2);
            }

            if (!all && assessment.CannotBeAnswered.Count > MostLeftOpen)
            {
                page.Note($"and {(assessment.CannotBeAnswered.Count - MostLeftOpen).ToString(CultureInfo.InvariantCulture)} more", Palette.Muted);
            }
        }
    }

    private static void Open(Page page, Assessment assessment, OpenQuestion[] shown, int count, bool all)
    {
        // What all of them could call for is said once.
        var shared = Array.TrueForAll(shown, question => question.UpTo == shown[0].UpTo) ? Outlook(shown[0], assessment) : "";
        var first = shown.Length < count ? $"the first {shown.Length} of {count}" : "";
        page.Heading(assessment.IsFinished ? "If you like, tell us more" : "Still to ask", string.Join(", ", new[] { first, shared.Length > 0 ? $"up to {shared}" : "", all ? "" : "--explain shows every point" }.Where(text => text.Length > 0)));
        for (var i = 0; i < shown.Length; i++)
        {
            var question = shown[i];
            var points = question.Missing.Count > 1 ? $" ({Words.Count(question.Missing.Count, "point")})" : "";
            page.Item((i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(2), Palette.Open, [question.Text, Span.Muted(points)], indent: 1);
            var outlook = shared.Length == 0 && Outlook(question, assessment) is { Length: > 0 } level ? $" Up to {level}." : "";
            if (all || outlook.Length > 0)
            {
                page.Note((all ? question.Why : "") + outlook, Palette.Muted, indent: 4);
            }

            foreach (var signal in all && (question.Missing.Count > 1 || question.Missing[0].Text != question.Text) ? question.Missing : [])
            {
                page.Item(page.Glyphs.Dash, Palette.Muted, [assessment.Say(signal)], indent: 4);
            }
        }
    }

    private static string Outlook(OpenQuestion question, Assessment assessment) =>
        question.UpTo is { } level && level > assessment.Recommended ? Words.Of(level) : "";
}
