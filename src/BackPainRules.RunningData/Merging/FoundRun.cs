using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Merging;

/// <summary>A run out of one recording, before it is known which others are the same run.</summary>
/// <param name="Run">What was read.</param>
internal sealed record FoundRun(ImportedRun Run)
{
    /// <summary>Whether it only fills the gaps of another: <see cref="Recording.IsRoute"/>.</summary>
    public bool IsRoute { get; init; }

    /// <summary>Another file of the same run: <see cref="Recording.OfFile"/>.</summary>
    public string? OfFile { get; init; }

    /// <summary>Whether its start is what a local clock showed and its zone was not found: its instant is not known.</summary>
    public bool IsLocalClock { get; init; }

    /// <summary>The file it was read from.</summary>
    public string File => Run.Files[0];
}
