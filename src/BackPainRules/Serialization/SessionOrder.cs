using BackPainRules.Facts;

namespace BackPainRules.Serialization;

/// <summary>Puts runs in the order of their days.</summary>
internal static class SessionOrder
{
    /// <summary>The runs by day; two runs of one day keep their order.</summary>
    public static ValueList<RunningSession>? ByDay(ValueList<RunningSession>? sessions)
    {
        if (sessions is null || IsByDay(sessions.AsSpan()))
        {
            return sessions;
        }

        var runs = sessions.AsSpan().ToArray();
        var places = new long[runs.Length];
        for (var i = 0; i < runs.Length; i++)
        {
            places[i] = ((long)runs[i].Date.DayNumber << 32) | (uint)i;
        }

        Array.Sort(places, runs);
        return new(runs);
    }

    private static bool IsByDay(ReadOnlySpan<RunningSession> runs)
    {
        for (var i = 1; i < runs.Length; i++)
        {
            if (runs[i].Date < runs[i - 1].Date)
            {
                return false;
            }
        }

        return true;
    }
}
