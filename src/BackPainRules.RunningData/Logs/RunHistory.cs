using BackPainRules.Facts;

namespace BackPainRules.RunningData.Logs;

/// <summary>Holds each run of a log against those before it.</summary>
internal static class RunHistory
{
    private const int LongestDays = 30;
    private const int FewestDays = 14;
    private const int FewestRuns = 2;

    /// <summary>The runs beside those before them.</summary>
    /// <param name="sessions">The runs in the order of their days.</param>
    /// <param name="from">The first day that the log covers.</param>
    public static LoggedRun[] Of(ReadOnlySpan<RunningSession> sessions, DateOnly from)
    {
        var runs = new LoggedRun[sessions.Length];
        var days = new int[sessions.Length];
        for (var i = 0; i < runs.Length; i++)
        {
            days[i] = sessions[i].Date.DayNumber;
            var speed = RunTraits.Speed(sessions[i]);
            runs[i] = new()
            {
                Session = sessions[i],
                Speed = speed,
                RatioToLongest = RatioToLongest(sessions[i], Before(sessions, days, i, LongestDays), days[i] - from.DayNumber),
                RatioToUsualSpeed = Usual(Before(sessions, days, i, UsualSpeed.Days)) is { } usual ? Ratio(speed, usual) : null,
                DaysSinceRunBefore = i > 0 ? days[i] - days[i - 1] : null,
            };
        }

        return runs;
    }

    private static decimal? RatioToLongest(RunningSession run, ReadOnlySpan<RunningSession> before, int coveredDays)
    {
        if (coveredDays < FewestDays || before.Length < FewestRuns)
        {
            return null;
        }

        var longest = 0m;
        foreach (var earlier in before)
        {
            if (earlier.DistanceMeters is not { } meters)
            {
                return null;
            }

            longest = Math.Max(longest, meters);
        }

        return Ratio(run.DistanceMeters, longest);
    }

    private static decimal? Usual(ReadOnlySpan<RunningSession> before)
    {
        var speeds = new List<decimal>(before.Length);
        foreach (var run in before)
        {
            if (RunTraits.Speed(run) is { } speed)
            {
                speeds.Add(speed);
            }
        }

        return speeds.Count < UsualSpeed.FewestRuns ? null : Median.Of(speeds);
    }

    private static decimal? Ratio(decimal? value, decimal against) =>
        value is { } known && against > 0 ? decimal.Round(known / against, 3, MidpointRounding.AwayFromZero) : null;

    // The runs of the days before the day of a run: another run of the same day is not before it.
    private static ReadOnlySpan<RunningSession> Before(ReadOnlySpan<RunningSession> sessions, int[] days, int place, int window)
    {
        var end = place;
        while (end > 0 && days[end - 1] == days[place])
        {
            end--;
        }

        var start = end;
        while (start > 0 && days[start - 1] >= days[place] - window)
        {
            start--;
        }

        return sessions[start..end];
    }
}
