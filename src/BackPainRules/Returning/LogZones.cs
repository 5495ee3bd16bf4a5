using BackPainRules.Facts;

namespace BackPainRules.Returning;

/// <summary>Zones of runs as far as a running log tells them: it has the score of the run, of one hour later and of the next morning.</summary>
internal static class LogZones
{
    /// <summary>The zone of a run; null: the log tells no score of it.</summary>
    /// <param name="log">The runs, the earliest first.</param>
    /// <param name="place">Which of them.</param>
    public static PainZone? Of(ReadOnlySpan<RunningSession> log, int place)
    {
        var run = log[place];
        if (run is { PainDuring: null, PainAfter: null, PainNextMorning: null })
        {
            return null;
        }

        // Without the score before the run, only none at all after an hour says that it settled.
        return Scores.Worst(
            Scores.InRun(Scores.Whole(run.PainDuring)),
            run.PainAfter == 0 ? PainZone.Safe : PainZone.Acceptable,
            Scores.NextMorning(Scores.Whole(run.PainNextMorning), Baseline(log, place)));
    }

    // The latest morning score that is known up to the day of the run, at most 7 days back.
    private static int? Baseline(ReadOnlySpan<RunningSession> log, int place)
    {
        for (var i = place - 1; i >= 0; i--)
        {
            if (log[i].PainNextMorning is { } score && log[i].Date.DayNumber + 1 is var day && day <= log[place].Date.DayNumber)
            {
                return log[place].Date.DayNumber - day <= Scores.BaselineDays ? Scores.Whole(score) : null;
            }
        }

        return null;
    }
}
