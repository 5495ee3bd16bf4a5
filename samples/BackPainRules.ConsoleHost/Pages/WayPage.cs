using BackPainRules.Returning;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>Where somebody stands on the way back to running: what is still needed, how the last run was taken, and what comes next.</summary>
internal static class WayPage
{
    private const int FewAnswers = 3;

    public static void Write(Page page, WayBack way, NextStep next, string? file)
    {
        page.Heading("The way back to running", $"row {way.Entry.Row}");
        if (!way.IsStopped && way.CheckIns.LastOrDefault(told => told.Did == DayActivity.Run) is { } run && way.ZoneOf(run.Date) is { } zone)
        {
            page.Note($"Your run of {Words.Short(run.Date)} was {Words.Of(zone)}.", Palette.Plain);
        }

        var isWaiting = !way.Entry.IsOpen && !way.IsStopped;
        if (isWaiting)
        {
            page.Note("Running waits for:", Palette.Strong);
            foreach (var need in way.Entry.StillNeeded)
            {
                page.Item(page.Glyphs.Open, Palette.Open, [new(Said(need, way), Palette.Plain)], indent: 2);
            }
        }

        WriteNext(page, next, isWaiting);
        WriteCommand(page, way, next, file);
        page.Note("Scores go from 0 (no pain) to 10 (the worst you can think of). This is decision support and no medical advice.", Palette.Muted);
    }

    private static void WriteNext(Page page, NextStep next, bool isWaiting)
    {
        page.Heading(Words.Of(next.Decision), next.Earliest is { } earliest ? $"not before {Words.Of(earliest)}" : null);
        if (next.Session is { } session)
        {
            var step = session.Plan is { } plan ? $"Week {plan.Week}, run {plan.Run} of Couch to 5K. " : session.Step > 0 && session.Growth == Growth.None ? $"Step {session.Step} of {ReturnStep.All[^1].Number}. " : "";
            page.Note(step + session.Text, Palette.Strong);
        }

        page.Note(isWaiting ? [Span.Muted($"Decided by {next.RuleId}.")] : [new(next.Reason, Palette.Plain), Span.Muted($"  {next.RuleId}")]);
        if (next.Care is { } care)
        {
            page.Note($"See {Words.Of(care.Route)}{(care.By is { } by ? $", by {Words.Of(by)}" : "")}.", Palette.Strong);
        }

        if (next.NotIf.Length > 0)
        {
            page.Note(next.NotIf, Palette.Plain);
        }

        page.Blank();
    }

    // What to type next, so that nobody has to guess.
    private static void WriteCommand(Page page, WayBack way, NextStep next, string? file)
    {
        var path = file ?? "WAY";
        var command =
            file is null ? "To keep it: plan CASE --way FILE."
            : way.IsStopped || next.Decision is WayBackDecision.AssessAgain ? $"Next: interview --resume CASE, then plan CASE --way {path}: what ended this way goes with it."
            : next.Session?.Step == 0 ? $"After the walk: checkin {path} --did walk --before N --during N --limp yes|no --woken yes|no --signs none, and on the next day --morning N."
            : next.Session is not null ? $"After the run: checkin {path} --did run --before N --during N --after N --limp yes|no --signs none, and on the next day --morning N --stiffer MINUTES."
            : $"When there is news: checkin {path}, with --seen, --cleared or --gone.";
        page.Note(command, Palette.Muted);
        page.Note("The signs to ask, in words: checkin --list-signs.", Palette.Muted);
    }

    // There may be many, and the interview asks them.
    private static string Said(EntryNeed need, WayBack way) => need.Kind == EntryNeedKind.Answers && way.Opening.Unanswered.Count is > FewAnswers and var count
        ? $"Answer what is still open, {count} points that could close running: 'interview --resume CASE' asks them. Then begin again with 'plan'."
        : need.Text;
}
