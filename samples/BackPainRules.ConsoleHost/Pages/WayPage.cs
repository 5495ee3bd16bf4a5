using BackPainRules.Returning;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>Where somebody stands on the way back to running: what is still needed, how the last run was taken, and what comes next.</summary>
internal static class WayPage
{
    public static void Write(Page page, WayBack way, NextStep next)
    {
        page.Heading("The way back to running", $"row {way.Entry.Row}");
        if (way.CheckIns.LastOrDefault(told => told.Did == DayActivity.Run) is { } run && way.ZoneOf(run.Date) is { } zone)
        {
            page.Note($"Your run of {Words.Short(run.Date)} was {Words.Of(zone)}.", Palette.Plain);
        }

        if (!way.Entry.IsOpen && !way.IsStopped)
        {
            page.Note("Running waits for:", Palette.Strong);
            foreach (var need in way.Entry.StillNeeded)
            {
                page.Item(page.Glyphs.Open, Palette.Open, [new(Said(need, way), Palette.Plain)], indent: 2);
            }
        }

        Write(page, next, isSaid: !way.Entry.IsOpen && !way.IsStopped);
    }

    // There may be many, and the interview asks them.
    private static string Said(EntryNeed need, WayBack way) => need.Kind == EntryNeedKind.Answers && way.Opening.Unanswered.Count is > 3 and var count
        ? $"Answer what is still open, {count} points that could close running: 'interview' asks them. Then begin again with 'plan'."
        : need.Text;

    private static void Write(Page page, NextStep next, bool isSaid)
    {
        page.Heading(Words.Of(next.Decision), next.Earliest is { } earliest ? $"not before {Words.Of(earliest)}" : null);
        if (next.Session is { } session)
        {
            page.Note(session.Text, Palette.Strong);
        }

        page.Note(isSaid ? [Span.Muted($"Decided by {next.RuleId}.")] : [new(next.Reason, Palette.Plain), Span.Muted($"  {next.RuleId}")]);
        if (next.Care is { } care)
        {
            page.Note($"See {Words.Of(care.Route)}{(care.By is { } by ? $", by {Words.Of(by)}" : "")}.", Palette.Strong);
        }

        if (next.NotIf.Length > 0)
        {
            page.Note(next.NotIf, Palette.Muted);
        }

        page.Blank();
        page.Note("Scores go from 0 (no pain) to 10 (the worst you can think of). This is decision support and no medical advice.", Palette.Muted);
    }
}
