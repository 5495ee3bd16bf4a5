using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Returning;

/// <summary>Goes through the check-ins from the first to the last, and knows then where the way back stands. Whatever is told later of a day counts for that day.</summary>
internal sealed class Replay
{
    private const int Week = 7;

    private readonly Opening opening;
    private readonly List<CheckIn> runs = [];
    private DateOnly? trendOn;

    public Replay(Opening opening, ValueList<CheckIn> checkIns)
    {
        // Zones know all that was told later; running opens with what was told by then.
        var toldByThen = new Diary();
        (this.opening, Diary, Today) = (opening, Diary.Of(checkIns), opening.On);
        (Ladder, Gate, Pace) = (new(opening), new(opening, toldByThen), new(opening));
        Judge = new(Diary, Ladder, Gate, Pace);
        TryOpen(opening.On);
        for (var i = 0; i < checkIns.Count; i++)
        {
            var told = checkIns[i];
            Today = told.Date;
            toldByThen.Add(told);
            Gate.Take(told);
            if (Stop is null)
            {
                Take(told, checkIns.AsSpan()[..i]);
            }
        }
    }

    public Diary Diary { get; }

    public Ladder Ladder { get; }

    public EntryGate Gate { get; }

    public Pacing Pace { get; }

    public RunJudge Judge { get; }

    /// <summary>The last day that is told of.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>The runs, in order.</summary>
    public IReadOnlyList<CheckIn> Runs => runs;

    /// <summary>What stopped the way back; null: nothing.</summary>
    public Turn? Stop { get; private set; }

    /// <summary>What the last session or the last week decided; null: nothing yet.</summary>
    public Turn? Said { get; private set; }

    /// <summary>Whether only the first step is allowed, for the leg is not free of pain yet.</summary>
    public bool IsLegOnly(DateOnly day) => opening.HasLegPain && !Diary.IsLegFree(day.DayNumber);

    /// <summary>Whether the leg lets nobody run.</summary>
    public bool IsLegClosed(DateOnly day) => IsLegOnly(day) && !Diary.IsLegLow(day.DayNumber);

    private void Take(CheckIn told, ReadOnlySpan<CheckIn> before)
    {
        Stop = Stops.ByDay(told, opening, Diary, Gate) ?? Stops.ByDays(told, before);
        if (Stop is not null)
        {
            return;
        }

        TryOpen(told.Date);

        // The morning comes before the run: it may be what the step before it still waited for.
        TryUp(told.Date);
        if (told.Did == DayActivity.Run)
        {
            Said = Judge.Take(told);
            runs.Add(told);
        }
        else if (told.Did == DayActivity.BriskWalk && Ladder.IsWalk)
        {
            TakeWalk(told);
        }

        Pace.Take(told);
        Stop = Stops.ByRuns(runs);
        TakeTrend(told.Date);
        TryUp(told.Date);
    }

    private void TakeWalk(CheckIn walk)
    {
        if (EntryGate.IsGood(walk, Diary))
        {
            Ladder.Passed();
            Said = new(WayBackDecision.Walk, Turn.Steps, "That walk counts. Three in a row that stay at 2 out of 10 or less open the next step.");
        }
        else
        {
            Ladder.Failed();
            Said = new(WayBackDecision.Walk, Turn.Steps, "A walk counts when it and the next morning stay at 2 out of 10 or less, and both are told. Walk less far if it hurts more.");
        }
    }

    private void TakeTrend(DateOnly day)
    {
        if (Stop is not null || !Diary.IsTrend(day.DayNumber))
        {
            return;
        }

        if (Diary.IsTrend(day.DayNumber - Week))
        {
            Stop = new(
                WayBackDecision.StopAndBeSeen,
                Turn.Trend,
                "The mornings got worse two weeks in a row (TC6). Running stops; be seen within 5 working days, and have it assessed again.",
                Disposition.Of(Urgency.SoonWithin5Days, day, reviewDays: 7, Route.PhysioOrDoctor));
        }
        else if (trendOn is null || day.DayNumber - trendOn.Value.DayNumber >= Week)
        {
            trendOn = day;
            Ladder.Down(day, 2, ran: null);
            var trend = new Turn(WayBackDecision.StepDown, Turn.Trend, "The mornings of this week are worse than those of the week before: two steps lower.");
            Said = Said is null || Said.Decision > trend.Decision ? trend : Said;
        }
    }

    private void TryOpen(DateOnly day)
    {
        if (!Gate.IsOpen && Gate.Open(day))
        {
            if (!Ladder.IsWalk)
            {
                Pace.Opened(day);
                Said = Turn.Begin(opening);
            }
        }
    }

    private void TryUp(DateOnly day)
    {
        var isWalk = Ladder.IsWalk;
        var isLegReady = isWalk ? !IsLegClosed(day) : !IsLegOnly(day);
        if (Stop is null && Gate.IsOpen && isLegReady && Pace.Blocked?.On != day && Ladder.TryUp(day))
        {
            Said = isWalk
                ? new(WayBackDecision.Progress, Turn.Steps, "Three walks in a row went well: the first run may come.")
                : new(WayBackDecision.Progress, Turn.Zone, "Enough runs in a row went well: one step further.");
        }
    }
}
