namespace BackPainRules.RunningData.Formats.Archives;

/// <summary>Where a file is found.</summary>
/// <param name="Name">Its name in findings; inside an archive, the archive and the entry, parted by '!'.</param>
/// <param name="Unread">Where it is counted when nothing is read of it; null: it is told of by itself.</param>
internal sealed record Place(string Name, UnreadKinds? Unread = null)
{
    /// <summary>What its archive may still give; null: it is in none.</summary>
    public UnpackBudget? Budget { get; init; }

    /// <summary>How many zips it is inside of.</summary>
    public int Zips { get; init; }

    /// <summary>Whether it is inside of a gzip.</summary>
    public bool IsInGzip { get; init; }

    /// <summary>Whether the table of a Strava export stands beside its folder.</summary>
    public bool IsOfStravaExport { get; init; }

    public bool IsRoute => Name.Contains("/workout-routes/", StringComparison.OrdinalIgnoreCase)
        || Name.Contains("!workout-routes/", StringComparison.OrdinalIgnoreCase);
}
