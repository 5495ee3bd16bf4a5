using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>The warning signs that ended a way back, as what they call by themselves; shown until another way begins. Also the safety net of a day without any.</summary>
internal static class WayWarning
{
    /// <summary>The signs that were told on a way back, whatever came after.</summary>
    public static IReadOnlyList<YesNoSignal> Signs(WayBack way) => [.. way.CheckIns.SelectMany(told => told.NewSigns ?? []).Distinct()];

    /// <summary>A case that tells these signs and nothing else.</summary>
    public static RunnerCase Case(WayBack way) =>
        Signs(way).Aggregate(new RunnerCase { On = LastDay(way) }.With(Pain.InLowBack, true), (so, sign) => so.With(sign, true));

    /// <summary>The last day on which a sign was told.</summary>
    public static DateOnly LastDay(WayBack way) => way.CheckIns.Where(told => told.NewSigns is { Count: > 0 }).Select(told => told.Date).DefaultIfEmpty(way.Opening.On).Max();

    /// <summary>Writes a page below what is pressing, or above the safety net.</summary>
    public static void Write(Page page, BackPainAssessor assessor, WayBack way, Action write)
    {
        var assessment = Interview.Start(assessor, Case(way)).Assessment;

        // 'Look after it at home' beside 'stop' would be believed.
        if (Signs(way).Count > 0 && assessment.Recommended >= TriageLevel.RoutineProfessional)
        {
            TriageBanner.Write(page, assessment);
            write();
        }
        else
        {
            write();
            page.Blank();
            page.Note(assessment.SafetyNet, Palette.Muted);
        }
    }
}
