using BackPainRules.RunningData.Deriving;
using BackPainRules.RunningData.Formats.Fit;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Tests.Synthetic;

/// <summary>What comes out of a FIT file.</summary>
internal sealed record FitRead(IReadOnlyList<Recording> Recordings, IReadOnlyList<ImportedRun> Runs, IReadOnlyList<FileFinding> Findings)
{
    /// <summary>Reads a file; a recording's points are its own.</summary>
    public static FitRead Of(byte[] file, ImportLimits? limits = null, int atOnce = int.MaxValue)
    {
        var findings = new List<FileFinding>();
        var scope = new ReadScope("run.fit", limits ?? new(), findings, CancellationToken.None);
        var (recordings, runs, deriver) = (new List<Recording>(), new List<ImportedRun>(), new RunDeriver(new(), TimeProvider.System));
        foreach (var recording in FitReader.Read(new SlowStream(file, atOnce), scope, new()))
        {
            recordings.Add(recording with { Samples = recording.Samples.ToArray() });
            if (deriver.Derive(recording, scope) is { } run)
            {
                runs.Add(run);
            }
        }

        return new(recordings, runs, findings);
    }
}
