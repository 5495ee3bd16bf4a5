namespace BackPainRules.RunningData.Merging;

/// <summary>The runs that belong together because one names the file of the other.</summary>
internal sealed class FileLinks
{
    private readonly Dictionary<string, int> runsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> placeOfFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> placeByName = new(StringComparer.Ordinal);

    public FileLinks(IEnumerable<FoundRun> all)
    {
        foreach (var run in all)
        {
            runsOf[run.File] = runsOf.GetValueOrDefault(run.File) + 1;
        }
    }

    /// <summary>Where the run is that this one belongs to; null: none is named.</summary>
    public int? Of(FoundRun run)
    {
        // A file with several runs does not tell which one is meant.
        if (run.OfFile is { } file && runsOf.GetValueOrDefault(file) == 1 && placeOfFile.TryGetValue(file, out var place))
        {
            return place;
        }

        return runsOf[run.File] == 1 && placeByName.TryGetValue(run.File, out place) ? place : null;
    }

    /// <summary>Says where a run was put.</summary>
    public void Add(FoundRun run, int place)
    {
        placeOfFile.TryAdd(run.File, place);
        if (run.OfFile is { } file)
        {
            placeByName.TryAdd(file, place);
        }
    }
}
