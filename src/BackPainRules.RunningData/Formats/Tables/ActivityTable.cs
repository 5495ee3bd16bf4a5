using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Tables;

/// <summary>Reads the tables of activities that Strava and intervals.icu export.</summary>
internal static class ActivityTable
{
    /// <summary>One recording for each row that can be read. The stream stays open.</summary>
    public static IEnumerable<Recording> Read(Stream content, ReadScope scope)
    {
        using var table = new TableReader(content, scope.Limits.TextLength);
        if (!table.Read())
        {
            scope.PassedOver(FileIssue.NoData, "The table is empty.");
            yield break;
        }

        if (ActivityColumns.Find(table) is not { } columns)
        {
            scope.PassedOver(FileIssue.UnknownFormat, "A table, but not one of activities.");
            yield break;
        }

        if (!columns.Check(scope))
        {
            yield break;
        }

        var rows = new ActivityRows(table, columns, scope).Read();
        foreach (var recording in columns.IsDistanceUnitOpen ? LoneDistance.Settled(rows, scope) : rows)
        {
            yield return recording;
        }
    }

    /// <summary>Whether the first bytes of a file are those of a table of activities, or of one so wide that it should be told of.</summary>
    public static bool IsOne(ReadOnlySpan<byte> start)
    {
        var end = start.IndexOfAny((byte)'\r', (byte)'\n');
        var line = end < 0 ? start : start[..end];
        if (line.Contains((byte)0) || (line.IndexOfAny(",;\t"u8) < 0))
        {
            return false;
        }

        using var content = new MemoryStream(line.ToArray(), writable: false);
        using var table = new TableReader(content, line.Length);
        return table.Read() && ActivityColumns.Find(table) is not null;
    }
}
