using BackPainRules.Assessing;

namespace BackPainRules.Returning;

/// <summary>When the next session may come: a day between runs, three runs in 7 days, two whole days after one that was too much, the next day after a bad start.</summary>
/// <param name="opening">Where the way begins.</param>
internal sealed class Pacing(Opening opening)
{
    private const int Week = 7;

    private readonly List<DateOnly> runs = [];
    private readonly List<DateOnly> walks = [];
    private DateOnly first = opening.On;
    private DateOnly? tooMuchOn;

    /// <summary>The last run, or the day on which running opened; null: neither was yet.</summary>
    public DateOnly? LastRun { get; private set; }

    /// <summary>The day on which no run began, with the row that says so; null: there was none.</summary>
    public (DateOnly On, string RuleId)? Blocked { get; private set; }

    public DateOnly EarliestRun => Latest(first, Wait(runs, 1, 2), Wait(runs, ReturnStep.All[1].MostSessionsAWeek, Week), After(tooMuchOn, 3), After(Blocked?.On, 1));

    public DateOnly EarliestWalk => Latest(first, EnoughWalks);

    private DateOnly? EnoughWalks => Wait(walks, ReturnStep.All[0].MostSessionsAWeek, Week);

    /// <summary>Whether a run on a day would be the first after 14 days or more.</summary>
    public bool IsBreakBefore(DateOnly day) => day.DayNumber - LastRun?.DayNumber >= PlanLog.BreakDays;

    public void Opened(DateOnly day) => LastRun ??= day;

    public void Take(CheckIn told)
    {
        first = told.Did is null ? told.Date : Disposition.Later(told.Date, 1);
        if (told.Did == DayActivity.BriskWalk)
        {
            walks.Add(told.Date);
        }
        else if (told.Did == DayActivity.Run)
        {
            runs.Add(told.Date);
            LastRun = told.Date;
            return;
        }

        Blocked = Scores.Whole(told.Before) > Scores.Low ? (told.Date, Turn.Start) : told.Limp == true ? (told.Date, Turn.Closed) : Blocked;
    }

    public void WasTooMuch(DateOnly day) => tooMuchOn = day;

    /// <summary>Why a run has to wait on a day before the earliest one.</summary>
    public Turn WhyNoRun(DateOnly day) => day <= Blocked?.On
        ? Blocked?.RuleId == Turn.Start
            ? NotToday(Turn.Start, "It hurts 3 out of 10 or more before the run: no run today. Walk a little if that stays at 2 or less, and try again the next day.")
            : NotToday(Turn.Closed, "No run while you limp. Try again when you walk evenly.")
        : day < After(tooMuchOn, 3) ? NotToday(Turn.Zone, "No running for 48 hours after a run that was too much.")
        : day < Latest(DateOnly.MinValue, Wait(runs, 1, 2), Wait(runs, ReturnStep.All[1].MostSessionsAWeek, Week))
            ? NotToday(Turn.DayBetween, "One day without running between two runs, and three runs in 7 days at most.")
        : NotToday(Turn.Steps, "This day has been told of. The next session may come tomorrow.");

    /// <summary>Why a walk has to wait on a day before the earliest one.</summary>
    public Turn WhyNoWalk(DateOnly day) => NotToday(
        Turn.Steps, day < EnoughWalks ? "Three to five such walks in 7 days are enough." : "This day has been told of. The next walk may come tomorrow.");

    private static Turn NotToday(string ruleId, string reason) => new(WayBackDecision.NotToday, ruleId, reason);

    private static DateOnly? Wait(List<DateOnly> dates, int sessions, int days) => dates.Count >= sessions ? Disposition.Later(dates[^sessions], days) : null;

    private static DateOnly? After(DateOnly? day, int days) => day is { } from ? Disposition.Later(from, days) : null;

    private static DateOnly Latest(DateOnly first, params ReadOnlySpan<DateOnly?> others)
    {
        foreach (var other in others)
        {
            first = other > first ? other.Value : first;
        }

        return first;
    }
}
