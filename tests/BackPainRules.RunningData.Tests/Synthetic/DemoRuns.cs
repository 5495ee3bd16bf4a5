namespace BackPainRules.RunningData.Tests.Synthetic;

/// <summary>Seven weeks of runs that nobody ran, for the demo: easy ones, a long one each week, and at last one that is much longer.</summary>
internal static class DemoRuns
{
    private static readonly (int Day, int Minutes, double Speed, int Cadence)[] Runs =
    [
        (0, 30, 2.60, 161), (2, 28, 2.75, 163), (5, 42, 2.55, 160),
        (7, 31, 2.62, 161), (9, 30, 2.80, 164), (12, 45, 2.55, 160),
        (14, 29, 2.65, 162), (17, 30, 2.78, 163), (19, 47, 2.58, 161),
        (21, 32, 2.60, 161), (24, 26, 3.10, 169), (26, 50, 2.56, 160),
        (28, 30, 2.66, 162), (31, 31, 2.82, 164), (33, 52, 2.55, 160),
        (35, 30, 2.64, 162), (38, 28, 2.80, 164),
        (42, 31, 2.62, 161), (45, 76, 2.58, 161),
    ];

    /// <summary>The files by name.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Files()
    {
        foreach (var (day, minutes, speed, cadence) in Runs)
        {
            var run = new SyntheticRun
            {
                Start = new DateTimeOffset(2026, 10, 5, 6, 40, 0, TimeSpan.Zero).AddDays(day),
                Seconds = 60 * minutes,
                Speed = speed,
                Cadence = cadence,
                Every = 10,
            };
            yield return ($"{run.Start:yyyy-MM-dd}.fit", run.File());
        }
    }
}
