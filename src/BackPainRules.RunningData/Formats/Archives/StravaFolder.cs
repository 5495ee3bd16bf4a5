namespace BackPainRules.RunningData.Formats.Archives;

/// <summary>Knows the folder of a Strava export by the table beside it, which comes first in ordinal order.</summary>
internal sealed class StravaFolder
{
    private const string Table = "activities.csv";

    private string? folder;

    /// <summary>Whether the next name, in ordinal order, is in the folder of activities of a Strava export.</summary>
    public bool Holds(string name)
    {
        if (name.EndsWith(Table, StringComparison.Ordinal) && (name.Length == Table.Length || name[^(Table.Length + 1)] == '/'))
        {
            folder = $"{name[..^".csv".Length]}/";
        }

        return folder is not null && name.StartsWith(folder, StringComparison.Ordinal);
    }
}
