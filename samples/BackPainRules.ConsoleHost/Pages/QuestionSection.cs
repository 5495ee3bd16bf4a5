using System.Globalization;
using BackPainRules.Assessing;
using BackPainRules.Language;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>What is still to ask, the question that matters most first. An emergency does not wait for answers.</summary>
internal static class QuestionSection
{
    private const int Shown = 5;

    public static void Write(Page page, Assessment assessment)
    {
        if (assessment.Recommended == TriageLevel.EmergencyNow)
        {
            return;
        }

        // At same-day level only what could still make it an emergency.
        var open = assessment.Recommended < TriageLevel.UrgentSameDay
            ? [.. assessment.OpenQuestions]
            : assessment.OpenQuestions.Where(question => question.UpTo > assessment.Recommended).ToArray();
        if (open.Length > 0)
        {
            page.Heading("Still to ask", open.Length > Shown ? $"the first {Shown} of {open.Length}" : null);
        }

        for (var i = 0; i < Math.Min(Shown, open.Length); i++)
        {
            var question = open[i];
            page.Item((i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(2), Palette.Open, [question.Question.Text], indent: 1);
            var outlook = question.UpTo is { } level && level > assessment.Recommended ? new Span($" Could call for {Words.Of(level)}.", Palette.Of(level)) : "";
            page.Note([Span.Muted(question.Question.Why), outlook], indent: 4);
        }

        if (assessment.CannotBeAnswered.Count > 0)
        {
            page.Heading("Left open, because you could not say");
            foreach (var question in assessment.CannotBeAnswered)
            {
                page.Item("?", Palette.Open, [question.Question.Text], indent: 2);
            }
        }
    }
}
