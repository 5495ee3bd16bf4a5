using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Deriving;

/// <summary>Whether the laps are those of intervals.</summary>
internal static class Repeats
{
    private const int Fewest = 3;
    private const double ShortestLap = 20;
    private const double ShortestMeters = 50;
    private const double SmallestGap = 1.15;
    private const double FastToSlow = 1.25;
    private const double LongestFast = 480;
    private const int FewestTurns = 6;

    /// <summary>Fast bouts with breaks: by the steps of a planned workout, or by lap speeds that fall into two groups and take turns.</summary>
    public static bool AreIn(IReadOnlyList<Lap> laps) => StepsTakeTurns(laps) || SpeedsTakeTurns(laps);

    // A step of the workout that comes back at least three times, each time after another step.
    private static bool StepsTakeTurns(IReadOnlyList<Lap> laps)
    {
        var returns = new Dictionary<int, int>();
        for (var i = 0; i < laps.Count; i++)
        {
            if (laps[i].WorkoutStep is { } step && (i == 0 || laps[i - 1].WorkoutStep != step))
            {
                returns[step] = returns.GetValueOrDefault(step) + 1;
            }
        }

        return returns.Values.Any(times => times >= Fewest);
    }

    private static bool SpeedsTakeTurns(IReadOnlyList<Lap> laps)
    {
        var counted = laps.Where(lap => lap is { Timer: >= ShortestLap, Distance: >= ShortestMeters }).ToArray();
        var speeds = counted.Select(lap => lap.Speed).Order().ToArray();
        var (gap, limit) = (0d, 0d);
        for (var i = 1; i < speeds.Length; i++)
        {
            (gap, limit) = speeds[i] / speeds[i - 1] > gap ? (speeds[i] / speeds[i - 1], speeds[i]) : (gap, limit);
        }

        var fast = Array.FindAll(counted, lap => lap.Speed >= limit);
        if (gap < SmallestGap || fast.Length < Fewest || fast.Length == counted.Length || Array.Exists(fast, lap => lap.Timer > LongestFast))
        {
            return false;
        }

        var turns = 0;
        for (var i = 1; i < counted.Length; i++)
        {
            turns += (counted[i].Speed >= limit) != (counted[i - 1].Speed >= limit) ? 1 : 0;
        }

        var slow = speeds[..^fast.Length].Average();
        return turns >= FewestTurns && fast.Average(lap => lap.Speed) >= FastToSlow * slow;
    }
}
