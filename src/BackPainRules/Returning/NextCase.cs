using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Returning;

/// <summary>Puts into the case of a later consultation what the check-ins tell, as signals and runs that the rules read.</summary>
internal static class NextCase
{
    // Answers about symptoms hold for so many days (A21).
    private const int SignDays = 7;

    public static RunnerCase Of(RunnerCase next, WayBack way, DateOnly on)
    {
        var told = way.CheckIns.Where(one => one.Date <= on).ToArray();
        var diary = Diary.Of(told);
        next = WithRuns(next, told, diary);
        next = WithLastRun(next, told, diary);
        next = WithMornings(next, told, diary, on);
        foreach (var sign in told.Where(one => on.DayNumber - one.Date.DayNumber < SignDays).SelectMany(one => one.NewSigns ?? []))
        {
            next = next.With(sign, true);
        }

        if (told.Length > 0 && told[^1].Date == on && told[^1].LegPain > 0)
        {
            next = next.With(Nerve.LegPain, true);
        }

        return IsCleared(next, told) ? next.With(FollowUp.Cleared, true) : next;
    }

    // Whoever agreed to running did not know what was called later.
    private static bool IsCleared(RunnerCase next, CheckIn[] told) =>
        next.EarlierCalls is { Count: > 0 } calls && told.Max(one => one.Cleared) >= calls.Max(call => call.On);

    private static RunnerCase WithRuns(RunnerCase next, CheckIn[] told, Diary diary)
    {
        var sessions = (next.Sessions ?? []).ToList();
        foreach (var run in told)
        {
            if (run.Did != DayActivity.Run)
            {
                continue;
            }

            var place = sessions.FindLastIndex(session => session.Date == run.Date);
            if (place < 0)
            {
                place = sessions.FindLastIndex(session => session.Date < run.Date) + 1;
                sessions.Insert(place, new() { Date = run.Date });
            }

            sessions[place] = Filled(sessions[place], run, diary);
        }

        return sessions.Count > 0 ? next with { Sessions = [.. sessions] } : next;
    }

    // What a watch told stays; of two scores the worse.
    private static RunningSession Filled(RunningSession session, CheckIn run, Diary diary) => session with
    {
        DistanceMeters = session.DistanceMeters ?? run.DistanceMeters,
        RunningSeconds = session.RunningSeconds ?? (Sessions.Minutes(run) * 60),
        PainDuring = Worse(session.PainDuring, run.During),
        PainAfter = Worse(session.PainAfter, run.After),
        PainNextMorning = Worse(session.PainNextMorning, diary.Morning(run.Date.DayNumber + 1)),
        Plan = session.Plan ?? run.Plan,
    };

    private static RunnerCase WithLastRun(RunnerCase next, CheckIn[] told, Diary diary)
    {
        // A later run that only the log knows was taken in a way that nobody told.
        if (Array.FindLast(told, one => one.Did == DayActivity.Run) is not { } run || RunLog.LastDay(next) != run.Date)
        {
            return next;
        }

        next = RunZone.MorningRise(run, diary) is { } rise ? next.With(Running.MorningRise, rise) : next;
        return RunZone.Settled(run) is { } settled ? next.With(Running.SettlesInAnHour, settled) : next;
    }

    private static RunnerCase WithMornings(RunnerCase next, CheckIn[] told, Diary diary, DateOnly on)
    {
        var day = on.DayNumber;
        if (diary.IsTrend(day))
        {
            next = next.With(Course.WorseThanLastWeek, true);
            next = diary.IsTrend(day - SignDays) ? next.With(Course.WorseTwoWeeks, true) : next;
        }
        else if (diary.IsNoWorse(day) == true)
        {
            next = next.With(Course.WorseThanLastWeek, false);
        }

        // The readers of the course compare it with the first score of this trouble.
        var isToday = told.Length > 0 && told[^1].Date == on;
        return isToday && diary.Morning(day) is { } morning ? next.With(Pain.Now, morning) : next;
    }

    private static decimal? Worse(decimal? one, decimal? other) => one is { } a && other is { } b ? Math.Max(a, b) : one ?? other;
}
