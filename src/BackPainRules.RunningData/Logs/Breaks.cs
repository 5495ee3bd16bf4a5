namespace BackPainRules.RunningData.Logs;

/// <summary>Finds long times without a run.</summary>
internal static class Breaks
{
    private const int FewestDays = 7;

    /// <summary>The breaks from one day to another.</summary>
    /// <param name="runs">The runs in the order of their days.</param>
    /// <param name="from">The first day that the log covers.</param>
    /// <param name="to">The last day that the log covers.</param>
    public static List<RunningBreak> Of(ReadOnlySpan<LoggedRun> runs, DateOnly from, DateOnly to)
    {
        var breaks = new List<RunningBreak>();
        var free = from.DayNumber;
        for (var i = 0; i <= runs.Length; i++)
        {
            var end = i < runs.Length ? runs[i].Session.Date.DayNumber : to.DayNumber + 1;
            if (end - free >= FewestDays)
            {
                breaks.Add(new(DateOnly.FromDayNumber(free), DateOnly.FromDayNumber(end - 1), MayBeginEarlier: i == 0, GoesOn: i == runs.Length));
            }

            free = end + 1;
        }

        return breaks;
    }
}
