using BackPainRules.Engines;
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
        var isKnown = false;
        for (var row = 0; row < bytes.Length; row++)
        {
            var (reading, isRefused) = (cases[row].Row[book, place], ReadingRow.Has(cases[row].Row.Refused, place));
            isKnown |= reading.IsKnown || isRefused;
            bytes[row] = (book.Signals[place], reading.IsKnown) switch
            {
                (ChoiceSignal, true) => (byte)(reading.Low + 1),
                (_, true) => (byte)(reading == Reading.Yes ? Reply.Yes : Reply.No),
                _ => (byte)(isRefused && book.Signals[place] is YesNoSignal ? Reply.CannotSay : Reply.NotKnown),
            };
            (lowest[row], highest[row]) = reading.IsKnown ? (reading.Low, reading.High) : (CaseTable.NotKnown, CaseTable.NotKnown);
        }

        return !isKnown ? null : book.Signals[place] is NumberSignal ? new(lowest, highest) : new(bytes);
    }
}
