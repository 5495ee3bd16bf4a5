using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Archives;

/// <summary>The files of an archive or folder that are of no use here, such as images: counted by the end of their names, told of once.</summary>
internal sealed class UnreadKinds
{
    private const int MostKinds = 15;
    private const string OtherKind = "another kind";

    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    public void Add(string name)
    {
        var kind = Path.GetExtension(name).ToLowerInvariant();
        if (kind.Length is < 2 or > 8 || kind.AsSpan(1).ContainsAnyExceptInRange('!', '~'))
        {
            kind = OtherKind;
        }

        if (counts.Count >= MostKinds && !counts.ContainsKey(kind))
        {
            kind = OtherKind;
        }

        counts[kind] = counts.GetValueOrDefault(kind) + 1;
    }

    public void Report(ReadScope scope)
    {
        foreach (var (kind, count) in counts)
        {
            scope.PassedOver(FileIssue.UnknownFormat, $"Files of the kind {kind} that hold no activity known here: {count}.");
        }
    }
}
