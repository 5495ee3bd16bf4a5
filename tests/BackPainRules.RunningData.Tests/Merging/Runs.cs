using BackPainRules.RunningData.Merging;

namespace BackPainRules.RunningData.Tests.Merging;

/// <summary>Runs as recordings have them.</summary>
internal static class Runs
{
    public static readonly DateTimeOffset Start = new(2024, 5, 4, 6, 0, 0, TimeSpan.Zero);

    public static Measured<decimal> Total(decimal value) => new(value, Origin.Total);

    public static FoundRun Found(string file, RunSource source, double seconds = 0, decimal? metres = null, decimal? timer = null, decimal? elapsed = null) => new(new ImportedRun
    {
        StartTime = Start.AddSeconds(seconds),
        Source = source,
        Files = [file],
        DistanceMeters = metres is { } distance ? Total(distance) : null,
        TimerSeconds = timer is { } time ? Total(time) : null,
        ElapsedSeconds = elapsed is { } length ? Total(length) : null,
    });

    public static (IReadOnlyList<ImportedRun> Runs, IReadOnlyList<FileFinding> Findings) Distinct(params FoundRun[] found)
    {
        var findings = new List<FileFinding>();
        return (RunMerge.Distinct(found, findings), findings);
    }
}
