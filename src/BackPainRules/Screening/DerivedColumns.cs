using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Screening;

/// <summary>What readers take out of the answers of each row, as they do of a case.</summary>
internal sealed class DerivedColumns
{
    private readonly CaseTable table;
    private readonly DateOnly on;
    private readonly byte[][] told;
    private readonly int[][] lowest;
    private readonly int[][] highest;

    private DerivedColumns(CaseTable table, DateOnly on)
    {
        (this.table, this.on) = (table, on);
        var derived = table.Book.Places.Derived.ToArray();
        told = Array.ConvertAll(derived, _ => new byte[table.Count]);
        (lowest, highest) = (Array.ConvertAll(derived, Numbers), Array.ConvertAll(derived, Numbers));

        int[] Numbers(int place) => table.Book.Signals[place] is NumberSignal ? new int[table.Count] : [];
    }

    /// <summary>A column for each signal with a reader; null: nothing is known of it.</summary>
    public static (int Place, Column? Column)[] Of(CaseTable table, DateOnly on, int? atOnce, CancellationToken cancellation)
    {
        var columns = new DerivedColumns(table, on);
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = atOnce ?? Environment.ProcessorCount };
        Parallel.For(0, table.Count, options, columns.Read);
        var made = new List<(int, Column?)>();
        foreach (var place in table.Book.Places.Derived)
        {
            made.Add((place, columns.Made(made.Count, place)));
        }

        return [.. made];
    }

    private void Read(int row)
    {
        var readings = CaseReadings.Of(table.Book, Case(row), on);
        for (var i = 0; i < told.Length; i++)
        {
            var one = Column.One(table.Book, table.Book.Places.Derived[i], readings.Row);
            told[i][row] = one.Told;
            if (lowest[i].Length > 0)
            {
                (lowest[i][row], highest[i][row]) = (one.Low, one.High);
            }
        }
    }

    private Column? Made(int derived, int place) =>
        table.Book.Signals[place] is NumberSignal ? new(lowest[derived], highest[derived])
        : told[derived].AsSpan().ContainsAnyExcept((byte)0) ? new(told[derived])
        : null;

    private RunnerCase Case(int row)
    {
        var answers = new SortedList<string, Answer>(StringComparer.Ordinal);
        for (var place = 0; place < table.Book.Signals.Count; place++)
        {
            if (table.At(place) is { } column)
            {
                answers.Add(table.Book.Signals[place].Id, column.Answer(table.Book.Signals[place], row));
            }
        }

        return new() { On = on, Answers = AnswerSheet.Of(answers) };
    }
}
