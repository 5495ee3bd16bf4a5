using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Tables;

/// <summary>Which cell of a row holds what: found by the names of the headings, as their number and places change from export to export.</summary>
internal sealed class ActivityColumns
{
    // Only an export of activities is so wide, whatever its language.
    private const int WideTable = 40;

    private readonly int[] cells = new int[Enum.GetValues<Column>().Length];
    private readonly List<string> unknown = [];

    private ActivityColumns(TableLayout layout, string[] headings)
    {
        Layout = layout;
        Count = headings.Length;
        Array.Fill(cells, -1);
        for (var i = 0; i < headings.Length; i++)
        {
            Add(Headings.Find(layout, headings[i]), i, headings[i]);
        }
    }

    public TableLayout Layout { get; }

    /// <summary>How many cells a row has.</summary>
    public int Count { get; }

    /// <summary>How many columns are called 'Distance'.</summary>
    public int Distances { get; private set; }

    /// <summary>Whether the unit of the distance has to be found out.</summary>
    public bool IsDistanceUnitOpen => Layout == TableLayout.Strava && Distances == 1;

    /// <summary>The cell of a column, or -1.</summary>
    public int this[Column column] => cells[(int)column];

    /// <summary>The columns of a table whose first row was read; null: it is not one of activities.</summary>
    public static ActivityColumns? Find(TableReader table)
    {
        var headings = new string[table.Count];
        for (var i = 0; i < headings.Length; i++)
        {
            headings[i] = Headings.Folded(table[i]);
        }

        return LayoutOf(headings) is { } layout ? new(layout, headings) : null;
    }

    /// <summary>Tells which columns are missed; false: nothing can be read without them.</summary>
    public bool Check(ReadScope scope)
    {
        var lacking = Lacks(Column.Date) ? Column.Date : Lacks(Column.Type) ? Column.Type : (Column?)null;
        if (lacking is { } column)
        {
            scope.Failed(FileIssue.UnknownColumn, $"No heading is known to mean '{Headings.Expected(column)}'. Not known: {Unknown()}.", 1);
            return false;
        }

        WarnOf(scope, Column.Distance, Lacks(Column.Distance));
        WarnOf(scope, Column.Elapsed, Lacks(Column.Elapsed) && Lacks(Column.Moving) && Lacks(Column.Timer));
        return true;
    }

    private static TableLayout? LayoutOf(string[] headings)
    {
        if (headings.Contains("start_date_local", StringComparer.Ordinal))
        {
            return TableLayout.Intervals;
        }

        if (headings.Contains("elapsed_time", StringComparer.Ordinal) && headings.Contains("date", StringComparer.Ordinal))
        {
            return TableLayout.OldStrava;
        }

        var known = headings.Select(heading => Headings.Find(TableLayout.Strava, heading)).OfType<Column>().Distinct().ToArray();
        return known.Length >= 3 || headings.Length >= WideTable ? TableLayout.Strava : null;
    }

    private void Add(Column? column, int cell, string heading)
    {
        if (column is not { } known)
        {
            unknown.Add(heading);
            return;
        }

        Distances += known == Column.Distance ? 1 : 0;

        // Of two columns of one name the second is exact, the first is what the display shows.
        if (this[known] < 0 || (known is Column.Elapsed) || (known is Column.Distance && Distances == 2))
        {
            cells[(int)known] = cell;
        }
    }

    private bool Lacks(Column column) => this[column] < 0;

    private void WarnOf(ReadScope scope, Column column, bool isMissing)
    {
        if (isMissing)
        {
            scope.Warn(FileIssue.UnknownColumn, $"No heading is known to mean '{Headings.Expected(column)}'. Not known: {Unknown()}.", 1);
        }
    }

    private string Unknown() =>
        string.Join(", ", unknown.Take(8).Select(heading => $"'{heading[..Math.Min(heading.Length, 40)]}'"));
}
