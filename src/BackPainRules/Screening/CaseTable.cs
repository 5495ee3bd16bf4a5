using System.Globalization;
using System.Runtime.InteropServices;
using BackPainRules.Engines;
using BackPainRules.Language;

namespace BackPainRules.Screening;

/// <summary>
/// Many cases in columns, one for each signal of which anything is known. A column is the caller's own memory and is not copied: leave it as it is while the
/// table is in use. A signal without a column is not known of any case, unless its reader takes it out of other answers: see <see cref="WithDerived"/>.
/// </summary>
public sealed class CaseTable
{
    /// <summary>What stands in a column of numbers where the number is not known.</summary>
    public const int NotKnown = int.MinValue;

    private readonly Column?[] columns;

    /// <summary>A table without columns: nothing is known of any case.</summary>
    /// <param name="book">The book that has the signals.</param>
    /// <param name="count">How many cases there are; 0 or more.</param>
    public CaseTable(RuleBook book, int count)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        (Book, Count, columns) = (book, count, new Column?[book.Signals.Count]);
    }

    internal CaseTable(CaseTable table, params ReadOnlySpan<(int Place, Column? Column)> with)
        : this(table.Book, table.Count)
    {
        table.columns.CopyTo(columns, 0);
        foreach (var (place, column) in with)
        {
            columns[place] = column;
        }
    }

    /// <summary>The book that has the signals.</summary>
    public RuleBook Book { get; }

    /// <summary>How many cases there are.</summary>
    public int Count { get; }

    /// <summary>Whether what readers take out of other answers stands in columns already.</summary>
    public bool IsComplete { get; internal init; }

    /// <summary>A table of cases that were read with one book; it is complete.</summary>
    /// <param name="book">The book.</param>
    /// <param name="cases">The readings.</param>
    /// <exception cref="ArgumentException">A case was read with another book.</exception>
    public static CaseTable Of(RuleBook book, IReadOnlyList<CaseReadings> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var table = new CaseTable(book, cases.Count) { IsComplete = true };
        if (cases.Any(readings => readings?.Book != book))
        {
            throw new ArgumentException("A case is null, or was read with another book.", nameof(cases));
        }

        for (var place = 0; place < table.columns.Length; place++)
        {
            table.columns[place] = Column.Of(book, place, cases);
        }

        return table;
    }

    /// <summary>This table with what is known of a statement.</summary>
    /// <param name="signal">The statement.</param>
    /// <param name="replies">A <see cref="Reply"/> for each case.</param>
    /// <exception cref="InvalidColumnException">It has another length than the table, or a value that is no reply.</exception>
    /// <exception cref="ArgumentException">The book has no such signal, or another one with its id.</exception>
    public CaseTable With(YesNoSignal signal, ReadOnlyMemory<byte> replies)
    {
        var place = Find(signal, replies.Length).Place;
        var wrong = replies.Span.IndexOfAnyExceptInRange((byte)Reply.NotKnown, (byte)Reply.CannotSay);
        return wrong < 0 ? new(this, (place, new(replies))) : throw new InvalidColumnException(signal, wrong, "allowed: 0 not known, 1 yes, 2 no, 3 cannot say");
    }

    /// <summary>This table with what is known of a statement; this column is copied.</summary>
    /// <param name="signal">The statement.</param>
    /// <param name="replies">A reply for each case.</param>
    /// <exception cref="InvalidColumnException">It has another length than the table, or a value that is no reply.</exception>
    /// <exception cref="ArgumentException">The book has no such signal, or another one with its id.</exception>
    public CaseTable With(YesNoSignal signal, ReadOnlySpan<Reply> replies) => With(signal, MemoryMarshal.Cast<Reply, byte>(replies).ToArray());

    /// <summary>This table with what is known of a choice.</summary>
    /// <param name="signal">The choice.</param>
    /// <param name="choices">For each case the place among <see cref="ChoiceSignal.Names"/>, counted from 1; 0: not known.</param>
    /// <exception cref="InvalidColumnException">It has another length than the table, or a value beyond the last choice.</exception>
    /// <exception cref="ArgumentException">The book has no such signal, or another one with its id.</exception>
    public CaseTable With(ChoiceSignal signal, ReadOnlyMemory<byte> choices)
    {
        var place = Find(signal, choices.Length).Place;
        var most = (byte)signal.Names.Count;
        var wrong = choices.Span.IndexOfAnyExceptInRange((byte)0, most);
        return wrong < 0 ? new(this, (place, new(choices))) : throw new InvalidColumnException(signal, wrong, $"allowed: 0 not known, and 1 to {most} for {string.Join(", ", signal.Names)}");
    }

    /// <summary>This table with a number.</summary>
    /// <param name="signal">The number.</param>
    /// <param name="steps">For each case the number divided by <see cref="NumberSignal.Step"/>; <see cref="NotKnown"/> where it is not known.</param>
    /// <exception cref="InvalidColumnException">It has another length than the table, or a number out of range.</exception>
    /// <exception cref="ArgumentException">The book has no such signal, or another one with its id.</exception>
    public CaseTable With(NumberSignal signal, ReadOnlyMemory<int> steps) => With(signal, steps, steps);

    /// <summary>This table with a vague number.</summary>
    /// <param name="signal">The number.</param>
    /// <param name="lowest">For each case the lowest that it can be, divided by <see cref="NumberSignal.Step"/>; <see cref="NotKnown"/> where it is not known.</param>
    /// <param name="highest">The highest that it can be, in the same way; not known where the lowest is not.</param>
    /// <exception cref="InvalidColumnException">It has another length than the table, a number out of range, or ends the wrong way round.</exception>
    /// <exception cref="ArgumentException">The book has no such signal, or another one with its id.</exception>
    public CaseTable With(NumberSignal signal, ReadOnlyMemory<int> lowest, ReadOnlyMemory<int> highest)
    {
        (var place, signal) = Find(signal, lowest.Length);
        Find(signal, highest.Length);
        var (least, most) = (signal.Steps(signal.Min), signal.Steps(signal.Max));
        var low = lowest.Span;
        var high = highest.Span;
        for (var row = 0; row < Count; row++)
        {
            var isSound = low[row] == NotKnown ? high[row] == NotKnown : low[row] >= least && low[row] <= high[row] && high[row] <= most;
            if (!isSound)
            {
                throw new InvalidColumnException(
                    signal, row, string.Create(CultureInfo.InvariantCulture, $"allowed: {signal.AllowedNumber}, in steps of {signal.Step}: {least} to {most}, the lowest not above the highest, or CaseTable.NotKnown for both"));
            }
        }

        return new(this, (place, new(lowest, highest)));
    }

    /// <summary>This table with a number in its own unit, brought to its step; this column is copied.</summary>
    /// <param name="signal">The number.</param>
    /// <param name="values">For each case the number; null where it is not known. Neither 'not a number' nor infinity is a number.</param>
    /// <exception cref="InvalidColumnException">It has another length than the table, or a number out of range.</exception>
    /// <exception cref="ArgumentException">The book has no such signal, or another one with its id.</exception>
    public CaseTable With(NumberSignal signal, ReadOnlySpan<double?> values)
    {
        signal = Find(signal, values.Length).Own;
        var steps = new int[Count];
        for (var row = 0; row < steps.Length; row++)
        {
            steps[row] = values[row] is not { } value ? NotKnown
                : value >= (double)signal.Min && value <= (double)signal.Max ? signal.Steps((decimal)value)
                : throw new InvalidColumnException(signal, row, $"allowed: {signal.AllowedNumber}, or null");
        }

        return With(signal, steps);
    }

    /// <summary>
    /// This table with what readers take out of the other answers, such as a birth of the last six weeks out of the months since it: each row is read as a case
    /// of its answers, which takes some microseconds. <see cref="BatchScreener"/> does so itself where it was not done; once is enough for a table that is screened again.
    /// </summary>
    /// <param name="on">The day of the consultations.</param>
    /// <param name="atOnce">How many processors to use; null: all.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public CaseTable WithDerived(DateOnly on, int? atOnce = null, CancellationToken cancellation = default) =>
        IsComplete || Book.Places.Derived.IsEmpty ? this : new(this, DerivedColumns.Of(this, on, atOnce, cancellation)) { IsComplete = true };

    /// <summary>This table as it is: its maker vouches that what readers would take out of other answers stands in its columns, or is not known.</summary>
    public CaseTable AsComplete() => new(this) { IsComplete = true };

    internal Column? At(int place) => columns[place];

    private (int Place, T Own) Find<T>(T signal, int length)
        where T : class, ISignal
    {
        ArgumentNullException.ThrowIfNull(signal);
        var place = Book.PlaceOf(signal);
        return Book.Signals[place] is not T own || !MeansTheSame(signal, own) ? throw new ArgumentException($"'{signal.Id}' is another signal in this book.", nameof(signal))
            : length == Count ? (place, own)
            : throw new InvalidColumnException(signal, null, $"allowed: {Count} rows, as the table has");
    }

    // Numbers are counted in steps and choices by place: with another step, other names or another bad side a column would say something else.
    private static bool MeansTheSame(ISignal signal, ISignal own) => (signal, own) switch
    {
        (NumberSignal one, NumberSignal other) => one.Step == other.Step && one.Unit == other.Unit,
        (ChoiceSignal one, ChoiceSignal other) => one.Names.Equals(other.Names),
        (YesNoSignal one, YesNoSignal other) => one.Danger == other.Danger,
        _ => false,
    };
}
