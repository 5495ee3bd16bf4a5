using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Archives;

/// <summary>One file of an import, unpacked. Valid until the next one is asked for.</summary>
/// <param name="Scope">Its name, and where its findings go.</param>
/// <param name="Format">What it is: an activity, or a table or export of them.</param>
/// <param name="Content">Its bytes, forward only and under the limits.</param>
internal sealed record PackedFile(ReadScope Scope, FileFormat Format, Stream Content)
{
    /// <summary>Whether it holds the route of a workout that an Apple Health export tells of.</summary>
    public bool IsRoute { get; init; }

    /// <summary>Whether it came with the table of a Strava export, so that a FIT file is one that Strava has written anew.</summary>
    public bool IsOfStravaExport { get; init; }
}
