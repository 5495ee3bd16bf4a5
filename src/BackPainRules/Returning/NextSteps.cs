namespace BackPainRules.Returning;

/// <summary>What comes next, out of where the way back stands.</summary>
internal static class NextSteps
{
    private static readonly EntryNeedKind[] LookedAtFirst = [EntryNeedKind.Cleared, EntryNeedKind.SeenOrGone];
    private static readonly EntryNeedKind[] AssessedFirst = [EntryNeedKind.Answers, EntryNeedKind.AnotherAssessment];

    /// <summary>What comes next.</summary>
    /// <param name="opening">Where the way begins.</param>
    /// <param name="replay">Where it stands.</param>
    /// <param name="on">The day that is asked for; null: the earliest that is possible.</param>
    public static NextStep Of(Opening opening, Replay replay, DateOnly? on)
    {
        if (replay.Stop is { } stop)
        {
            return new(stop.Decision, stop.RuleId, stop.Reason, null, null, stop.Care);
        }

        var needs = replay.Gate.Needs(replay.Today);
        if (needs.Any(LookedAtFirst.Contains))
        {
            var walking = ReturnRows.MayWalk(opening) ? " Keep walking if it stays at 2 out of 10 or less." : "";
            return Closed(replay, new(WayBackDecision.StopAndBeSeen, Turn.Row(opening), $"{InWords(needs, opening)}{walking}"));
        }

        if (replay.Gate.IsForClinician)
        {
            return Closed(replay, new(WayBackDecision.ClinicianDecides, opening.IsUnderSixteen ? Turn.Age : Turn.Row(opening), "Run only as a clinician has planned it for you; this table does not do."));
        }

        return !replay.Gate.IsOpen ? Waiting(opening, replay, needs, on)
            : replay.IsLegOnly(replay.Today) ? WithLeg(opening, replay, on)
            : replay.Ladder.Growth == Growth.Done ? Closed(replay, new(WayBackDecision.Progress, Turn.Steps, "The way back is done. Go on as you like, one change at a time."))
            : replay.Ladder.IsWalk ? Walk(replay, on, replay.Said ?? new(WayBackDecision.Walk, Turn.Steps, "The way begins with brisk walks."))
            : Run(replay, on, replay.Said!);
    }

    private static NextStep Waiting(Opening opening, Replay replay, EntryNeedKind[] needs, DateOnly? on) => needs.Any(AssessedFirst.Contains)
        ? Closed(replay, new(WayBackDecision.AssessAgain, Turn.Closed, InWords(needs, opening)))
        : Walk(replay, on, new(WayBackDecision.Walk, Turn.Row(opening), InWords(needs, opening)));

    private static string InWords(EntryNeedKind[] needs, Opening opening) => string.Join(' ', needs.Select(need => EntryWords.Of(need, opening).Text));

    private static NextStep WithLeg(Opening opening, Replay replay, DateOnly? on)
    {
        if (replay.IsLegClosed(replay.Today) || replay.Ladder.IsWalk)
        {
            return Walk(replay, on, new(
                WayBackDecision.Walk, Turn.Leg, "With pain in the leg come walks first. Tell it each day: running waits for 2 out of 10 or less on each of 8 days, and no higher than at their start."));
        }

        var said = replay.Said is { Decision: < WayBackDecision.Repeat } worse ? worse : new(
            WayBackDecision.Repeat, Turn.Leg, "The first step only, until the leg has been free of pain for 7 days.");
        return Run(replay, on, said) with { Session = Sessions.First(opening) };
    }

    private static NextStep Walk(Replay replay, DateOnly? on, Turn said)
    {
        var earliest = replay.Pace.EarliestWalk;
        var turn = on < earliest ? replay.Pace.WhyNoWalk(on.Value) : said with { Decision = WayBackDecision.Walk };
        return new(turn.Decision, turn.RuleId, turn.Reason, Sessions.Walk, on > earliest ? on : earliest, replay.Judge.Care);
    }

    private static NextStep Run(Replay replay, DateOnly? on, Turn said)
    {
        var earliest = replay.Pace.EarliestRun;
        var day = on > earliest ? on.Value : earliest;
        if (replay.Pace.IsBreakBefore(day))
        {
            const string Break = "After 14 days without a run it begins again two steps lower, though not below the first run.";
            said = replay.Ladder.AfterBreak() ? new(WayBackDecision.StepDown, Turn.Steps, Break)
                : said.Decision == WayBackDecision.Progress ? said
                : new(WayBackDecision.Repeat, Turn.Steps, Break);
        }

        var waitsOn = on ?? replay.Pace.Blocked?.On;
        var turn = waitsOn < earliest && waitsOn >= replay.Today ? replay.Pace.WhyNoRun(waitsOn.Value) : said;
        return new(turn.Decision, turn.RuleId, turn.Reason, Sessions.Of(replay, day), day, replay.Judge.Care);
    }

    private static NextStep Closed(Replay replay, Turn turn) => new(turn.Decision, turn.RuleId, turn.Reason, null, null, turn.Care ?? replay.Judge.Care);
}
