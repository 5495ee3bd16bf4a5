using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Screening;

/// <summary>A column of a table: bytes for a statement or a choice, the lowest and the highest steps for a number.</summary>
internal sealed class Column
{
    public Column(ReadOnlyMemory<byte> bytes) => Bytes = bytes;

    public Column(ReadOnlyMemory<int> lowest, ReadOnlyMemory<int> highest) => (Lowest, Highest) = (lowest, highest);

    public ReadOnlyMemory<byte> Bytes { get; }

    public ReadOnlyMemory<int> Lowest { get; }

    public ReadOnlyMemory<int> Highest { get; }

    /// <summary>What some cases say of the signal at a place; null: nothing.</summary>
    public static Column? Of(RuleBook book, int place, IReadOnlyList<CaseReadings> cases)
    {
        var (bytes, lowest, highest) = (new byte[cases.Count], new int[cases.Count], new int[cases.Count]);
        for (var row = 0; row < bytes.Length; row++)
        {
            (bytes[row], lowest[row], highest[row]) = One(book, place, cases[row].Row);
        }

        return book.Signals[place] is NumberSignal
            ? lowest.AsSpan().ContainsAnyExcept(CaseTable.NotKnown) ? new(lowest, highest) : null
            : bytes.AsSpan().ContainsAnyExcept((byte)0) ? new(bytes) : null;
    }

    /// <summary>What one case says of the signal at a place, again and again; null: nothing.</summary>
    public static Column? Repeat(RuleBook book, int place, CaseReadings readings, int count)
    {
        var (told, low, high) = One(book, place, readings.Row);
        return book.Signals[place] is NumberSignal
            ? low == CaseTable.NotKnown ? null : new(Filled(low, count), Filled(high, count))
            : told == 0 ? null : new(Filled(told, count));
    }

    /// <summary>The answer of a row.</summary>
    public Answer Answer(ISignal signal, int row) => signal switch
    {
        NumberSignal number => Lowest.Span[row] == CaseTable.NotKnown ? default : Facts.Answer.Of(Lowest.Span[row] * number.Step, Highest.Span[row] * number.Step),
        ChoiceSignal choice => Bytes.Span[row] == 0 ? default : Facts.Answer.Of(choice.Names[Bytes.Span[row] - 1]),
        _ => (Reply)Bytes.Span[row] switch
        {
            Reply.Yes => Facts.Answer.Yes,
            Reply.No => Facts.Answer.No,
            Reply.CannotSay => Facts.Answer.DoesNotKnow,
            _ => default,
        },
    };

    /// <summary>What a row says of the signal at a place: a byte of a statement or choice, or the ends of a number.</summary>
    public static (byte Told, int Low, int High) One(RuleBook book, int place, ReadingRow row)
    {
        var number = book.Places.NumberOf(place);
        if (number < 0)
        {
            var reply = ReadingRow.Has(row.Yes, place) ? Reply.Yes : ReadingRow.Has(row.No, place) ? Reply.No : ReadingRow.Has(row.Refused, place) ? Reply.CannotSay : Reply.NotKnown;
            return ((byte)reply, CaseTable.NotKnown, CaseTable.NotKnown);
        }

        var (low, high) = (row.Low[number], row.High[number]);
        return low == int.MinValue ? (default, CaseTable.NotKnown, CaseTable.NotKnown) : ((byte)(low + 1), low, high);
    }

    private static T[] Filled<T>(T value, int count)
    {
        var values = new T[count];
        Array.Fill(values, value);
        return values;
    }
}
