using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.AppleHealth;

/// <summary>The pauses of a workout, put together from its events.</summary>
internal sealed class HealthPauses
{
    private readonly List<Pause> pauses = [];
    private double from = double.NaN;

    /// <summary>Whether there were events at all: a workout with events and no pause had none.</summary>
    public bool HasEvents { get; private set; }

    /// <summary>Takes an event; in order of time.</summary>
    public void Take(ReadOnlySpan<char> type, double time)
    {
        HasEvents = true;
        if (type is "HKWorkoutEventTypePause" or "HKWorkoutEventTypeMotionPaused")
        {
            from = double.IsNaN(from) ? time : from;
        }
        else if (type is "HKWorkoutEventTypeResume" or "HKWorkoutEventTypeMotionResumed")
        {
            End(time);
        }
    }

    /// <summary>The pauses of a workout that ended at this time; NaN: that is not known, and a pause without an end is none.</summary>
    public IReadOnlyList<Pause> Until(double end)
    {
        End(end);
        pauses.Sort(static (a, b) => a.From.CompareTo(b.From));
        return pauses;
    }

    private void End(double time)
    {
        if (time > from)
        {
            pauses.Add(new(from, time));
        }

        from = double.NaN;
    }
}
