using BackPainRules.Facts;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Tables;

/// <summary>The rows of a table of activities, under its headings.</summary>
internal sealed class ActivityRows(TableReader table, ActivityColumns columns, ReadScope scope)
{
    private readonly RowFaults faults = new(scope);
    private readonly UnknownTypes types = new();
    private readonly string folder = scope.File[..(scope.File.AsSpan().LastIndexOfAny('/', '!') + 1)];

    public IEnumerable<Recording> Read()
    {
        for (var rows = 0; table.Read(); rows++)
        {
            scope.Cancellation.ThrowIfCancellationRequested();
            if (rows == scope.Limits.TableRows)
            {
                scope.Damaged(FileIssue.TooLarge, $"Only the first {rows} rows were read.", table.Line);
                break;
            }

            if (IsWhole() && Row() is { } recording)
            {
                yield return recording;
            }
        }

        faults.Report();
        types.Report(scope);
    }

    private bool IsWhole()
    {
        if (table.Fault is { } fault)
        {
            faults.Add(fault, fault == FileIssue.Truncated ? "A quotation is not closed." : "A cell or the row is too long.", table.Line);
            return false;
        }

        if (table.Count == 1 && table[0].IsWhiteSpace())
        {
            return false;
        }

        var isWhole = table.Count >= columns.Count && AreBlankFrom(columns.Count);
        if (!isWhole)
        {
            faults.Add(FileIssue.Malformed, $"The row has {table.Count} cells, the headings are {columns.Count}.", table.Line);
        }

        return isWhole;
    }

    private bool AreBlankFrom(int cell)
    {
        while (cell < table.Count && table[cell].IsWhiteSpace())
        {
            cell++;
        }

        return cell >= table.Count;
    }

    private Recording? Row()
    {
        if (TableDates.Read(Cell(Column.Date)) is not { } start)
        {
            faults.Add(FileIssue.NoStartTime, "The date is not in a form that is known.", table.Line);
            return null;
        }

        var (sport, surface) = ActivityTypes.Of(Cell(Column.Type));
        types.Add(sport, Cell(Column.Type));
        return new()
        {
            Source = RunSource.Table,
            File = scope.File,
            OfFile = Cell(Column.File) is { IsEmpty: false } file ? $"{folder}{file}" : null,
            Sport = sport,
            Start = start,
            IsLocalClock = columns.Layout == TableLayout.Intervals,
            Totals = Totals(),
            Cadence = columns.Layout == TableLayout.Strava ? CadenceUnit.OneLeg : CadenceUnit.NotSaid,
            Surface = Cell(Column.Trainer).Equals("true", StringComparison.OrdinalIgnoreCase) && sport == Sport.Running ? Surface.Treadmill : surface,
            Shoe = Cell(Column.Gear) is { IsEmpty: false } shoe ? ShownText.Of(shoe.ToString()) : null,
        };
    }

    private Totals Totals() => new()
    {
        Distance = Number(Column.Distance),
        Elapsed = Number(Column.Elapsed),
        Moving = Number(Column.Moving),
        Timer = Number(Column.Timer),
        Climb = Number(Column.Climb),
        Descent = Number(Column.Descent),
        Cadence = Number(Column.Cadence),
        Steps = Number(Column.Steps),
    };

    private ReadOnlySpan<char> Cell(Column column) => columns[column] is >= 0 and var cell ? table[cell].Trim() : [];

    // A table has no other way than 0 to say that nothing was measured.
    private double Number(Column column)
    {
        var cell = Cell(column);
        if (cell.IsEmpty)
        {
            return double.NaN;
        }

        if (TableNumbers.Read(cell) is { } number)
        {
            return number > 0 ? number : double.NaN;
        }

        faults.Add(FileIssue.Malformed, $"A cell in column {columns[column] + 1} is not a number; it was left out.", table.Line);
        return double.NaN;
    }
}
