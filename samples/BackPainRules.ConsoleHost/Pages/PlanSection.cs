using BackPainRules.Assessing;
using BackPainRules.Language;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>The plan: stage by stage what to do, then what more there is, and what not now.</summary>
internal static class PlanSection
{
    private const int MostToAskInShort = 2;

    public static void Write(Page page, Assessment assessment, bool explain)
    {
        var plan = assessment.Plan;
        var hasOpen = plan.Stages.Any(stage => stage.Lines.Any(line => line.Status == AdviceStatus.Conditional));
        page.Heading(assessment.Recommended >= TriageLevel.UrgentSameDay ? "What to do" : $"Your plan until {Words.Short(plan.Until)}", hasOpen ? $"{page.Glyphs.Open} if the questions below bring nothing against it" : null);
        if (plan.Stages.Any(stage => stage.Lines.Any(line => $"{line.Text} {line.Dose}".Contains("out of 10", StringComparison.Ordinal))))
        {
            page.Note("Pain counts from 0 (none) to 10 (the worst you can think of).", Palette.Muted, indent: 1);
        }

        foreach (var stage in plan.Stages)
        {
            page.Note(stage.Title, Palette.Strong, indent: 1);
            foreach (var line in stage.Lines)
            {
                Given(page, assessment, line, explain);
            }
        }

        if (plan.OnDemand.Count > 0)
        {
            OnDemand(page, assessment, plan, explain);
        }

        NotNow(page, plan, explain);
    }

    private static void OnDemand(Page page, Assessment assessment, Plan plan, bool explain)
    {
        if (!explain)
        {
            page.Note($"{Words.Count(plan.OnDemand.Count, "more idea")} with --explain: {Titles(plan.OnDemand)}", Palette.Muted, indent: 1);
            return;
        }

        page.Note("More, on demand", Palette.Strong, indent: 1);
        foreach (var line in plan.OnDemand)
        {
            Given(page, assessment, line, explain);
        }
    }

    private static void Given(Page page, Assessment assessment, AdviceLine line, bool explain)
    {
        var isOpen = line.Status == AdviceStatus.Conditional;
        page.Item(
            isOpen ? page.Glyphs.Open : page.Glyphs.Certain,
            isOpen ? Palette.Open : Palette.Holds,
            line.Dose!.Length > 0 ? [line.Text!, Span.Muted($" ({line.Dose})")] : [line.Text!],
            indent: 2);
        for (var i = 0; i < line.Reasons.Count; i++)
        {
            page.Note($"{line.Reasons[i]} {line.Instead[i]}", Palette.Open, indent: 4);
        }

        if (line.HangsOn.Count > 0 && (explain || line.HangsOn.Count <= MostToAskInShort))
        {
            page.Note($"It hangs on your answer to: {string.Join("; ", line.HangsOn.Select(assessment.Say))}", Palette.Open, indent: 4);
        }

        if (explain)
        {
            var evidence = line.Advice.Evidence == Evidence.Rule ? "a rule of safety or method" : $"evidence for the back: {Words.Of(line.Advice.Evidence)}";
            page.Notes([line.Title, evidence, string.Join("; ", line.Advice.Sources.Select(source => source.Citation))], Palette.Muted, indent: 4);
        }
    }

    private static void NotNow(Page page, Plan plan, bool explain)
    {
        var groups = plan.NotNow.GroupBy(line => string.Join(' ', line.Reasons.Concat(line.Instead)), StringComparer.Ordinal).ToArray();
        if (groups.Length == 0)
        {
            return;
        }

        page.Note("Not now", Palette.Strong, indent: 1);
        foreach (var group in groups)
        {
            page.Item(page.Glyphs.Dash, Palette.Muted, [Titles(group), Span.Muted($": {group.Key}")], indent: 2);
        }
    }

    private static string Titles(IEnumerable<AdviceLine> lines) => string.Join(", ", lines.Select(line => line.Title));
}
