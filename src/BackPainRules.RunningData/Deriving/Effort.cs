using BackPainRules.Facts;
using BackPainRules.RunningData.Logs;

namespace BackPainRules.RunningData.Deriving;

/// <summary>Easy or faster than easy, against the runner's own speed of the four weeks before. The limits are a choice of this library.</summary>
internal static class Effort
{
    /// <summary>The runs with their kind, where it is not told by laps; each is judged by the days before it.</summary>
    /// <param name="runs">In order of time.</param>
    public static IReadOnlyList<ImportedRun> Judge(IReadOnlyList<ImportedRun> runs)
    {
        var judged = new ImportedRun[runs.Count];
        var (window, first) = (new SlidingMedian(), 0);
        for (var i = 0; i < runs.Count; i++)
        {
            for (; first < i && runs[first].StartTime < runs[i].StartTime.AddDays(-UsualSpeed.Days); first++)
            {
                window.Remove(Speed(runs[first]));
            }

            var isEnough = window.Count >= UsualSpeed.FewestRuns;
            judged[i] = runs[i].Kind is null && isEnough && runs[i].RunningSpeedMetersPerSecond is { } speed && Kind(speed.Value / (decimal)window.Value) is { } kind
                ? runs[i] with { Kind = new(kind, Origin.Computed) }
                : runs[i];
            window.Add(Speed(runs[i]));
        }

        return judged;
    }

    private static float Speed(ImportedRun run) => (float?)run.RunningSpeedMetersPerSecond?.Value ?? float.NaN;

    private static SessionKind? Kind(decimal ratio) => ratio switch
    {
        > UsualSpeed.Fast => SessionKind.Tempo,
        <= UsualSpeed.Easy => SessionKind.Easy,
        _ => null,
    };
}
