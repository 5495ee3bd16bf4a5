using System.Text;
using BackPainRules.RunningData.Recordings;
using FluentAssertions;

namespace BackPainRules.RunningData.Tests.Formats;

/// <summary>What a reader made of a file.</summary>
internal sealed record Reading(IReadOnlyList<Recording> Recordings, IReadOnlyList<FileFinding> Findings)
{
    internal delegate IEnumerable<Recording> Reader(Stream content, ReadScope scope, SampleList samples);

    public Recording Only => Recordings.Should().ContainSingle().Subject;

    public Sample[] Samples => Only.Samples.ToArray();

    public IEnumerable<(FindingKind Kind, FileIssue Issue)> Told => Findings.Select(finding => (finding.Kind, finding.Issue));

    public static Reading Of(Reader reader, string text, ImportLimits? limits = null) => Of(reader, Encoding.UTF8.GetBytes(text), limits);

    public static Reading Of(Reader reader, byte[] file, ImportLimits? limits = null) => Of(reader, new MemoryStream(file), limits);

    public static Reading Of(Reader reader, Stream content, ImportLimits? limits = null)
    {
        var findings = new List<FileFinding>();
        var recordings = new List<Recording>();
        foreach (var recording in reader(content, new("file", limits ?? new(), findings, CancellationToken.None), new()))
        {
            // The next recording uses the same memory.
            recordings.Add(recording with { Samples = recording.Samples.ToArray() });
        }

        return new(recordings, findings);
    }
}
