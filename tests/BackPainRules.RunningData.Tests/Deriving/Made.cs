using BackPainRules.RunningData.Deriving;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Tests.Deriving;

/// <summary>Recordings made of a rule for each second.</summary>
internal static class Made
{
    /// <summary>2026-03-01 07:30 in UTC.</summary>
    public const double Start = 1_772_350_200;

    public delegate void Shape(int second, ref Sample sample);

    public static Recording Run(int seconds, Shape shape, int every = 1)
    {
        var samples = new List<Sample>();
        for (var second = 0; second <= seconds; second += every)
        {
            var sample = Sample.Empty;
            sample.Time = Start + second;
            shape(second, ref sample);
            samples.Add(sample);
        }

        return new() { Source = RunSource.Fit, File = "run.fit", Sport = Sport.Running, Start = Start, Samples = samples.ToArray(), KnowsPauses = true, Cadence = CadenceUnit.OneLeg };
    }

    /// <summary>Steady running.</summary>
    public static Recording Steady(int seconds, double speed = 3, float cadence = 82, int every = 1) => Run(
        seconds,
        (int second, ref Sample sample) =>
        {
            sample.Distance = second * speed;
            sample.Cadence = cadence;
        },
        every);

    public static ImportedRun? Derive(this Recording recording, out List<FileFinding> findings, ImportOptions? options = null)
    {
        findings = [];
        return new RunDeriver(options ?? new(), TimeProvider.System).Derive(recording, new(recording.File, new(), findings, CancellationToken.None));
    }

    public static ImportedRun Derived(this Recording recording) => recording.Derive(out _)!;
}
