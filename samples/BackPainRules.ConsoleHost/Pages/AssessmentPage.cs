using BackPainRules.Assessing;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>An assessment, the most urgent first.</summary>
internal static class AssessmentPage
{
    public static void Write(Page page, Assessment assessment, bool explain = false)
    {
        TriageBanner.Write(page, assessment);
        FlagSection.Write(page, assessment);
        foreach (var picture in assessment.Pictures)
        {
            page.Blank();
            page.Note(picture, Palette.Plain, indent: 0);
        }

        PlanSection.Write(page, assessment, explain);
        FactorSection.Write(page, assessment, explain);
        QuestionSection.Write(page, assessment, explain);
        if (explain)
        {
            ProofSection.Write(page, assessment);
        }

        ClosingSection.Write(page, assessment);
    }
}
