using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>One case as a flat row, a reading per signal of a book. Engines see only this. It can be kept and screened again.</summary>
public sealed class CaseReadings
{
    private readonly ulong[] bits;
    private readonly int[] numbers;

    private CaseReadings(RuleBook book, RunnerCase? runner, ulong[] bits, int[] numbers, ValueList<ReadingFault> faults) =>
        (Book, Runner, this.bits, this.numbers, Faults) = (book, runner, bits, numbers, faults);

    /// <summary>The book whose signals were read.</summary>
    public RuleBook Book { get; }

    /// <summary>The facts behind the row; null: it comes from no case.</summary>
    internal RunnerCase? Runner { get; }

    internal ReadingRow Row => new(bits, numbers);

    internal ValueList<ReadingFault> Faults { get; }

    /// <summary>What is supposed of open answers.</summary>
    internal Supposition Supposed { get; private init; }

    /// <summary>What is known of a signal; the default when nothing is.</summary>
    /// <param name="signal">A signal of the book.</param>
    /// <exception cref="ArgumentException">The book has no such signal.</exception>
    public Reading this[ISignal signal] => Row[Book, PlaceOf(signal)];

    /// <summary>Whether the person was asked for a signal and gave no value.</summary>
    /// <param name="signal">A signal of the book.</param>
    /// <exception cref="ArgumentException">The book has no such signal.</exception>
    public bool IsRefused(ISignal signal) => ReadingRow.Has(Row.Refused, PlaceOf(signal));

    private int PlaceOf(ISignal signal)
    {
        ArgumentNullException.ThrowIfNull(signal);
        return Book.PlaceOf(signal);
    }

    internal static CaseReadings Of(RuleBook book, RunnerCase runner, DateOnly today)
    {
        var (bits, numbers, faults) = (new ulong[ReadingRow.BitWords(book)], new int[ReadingRow.Numbers(book)], new List<ReadingFault>());
        CaseReader.Read(book, runner, today, new(bits, numbers), faults);
        return new(book, runner, bits, numbers, new(faults.ToArray()));
    }

    /// <summary>Readings that do not come from a case, one for each signal.</summary>
    internal static CaseReadings OfRow(RuleBook book, ReadOnlySpan<Reading> readings)
    {
        var row = new CaseReadings(book, null, new ulong[ReadingRow.BitWords(book)], new int[ReadingRow.Numbers(book)], []);
        for (var i = 0; i < readings.Length; i++)
        {
            row.Row.Put(book, i, readings[i]);
        }

        return row;
    }

    /// <summary>Whether anything is known.</summary>
    internal bool IsAnyKnown => ReadingRow.Any(Row.Yes) || ReadingRow.Any(Row.No) || Row.Low.ContainsAnyExcept(int.MinValue);

    /// <summary>Whether any warning sign was told, one that weighs little too.</summary>
    internal bool IsAnySignThere => Book.Signals.Any(signal => signal is YesNoSignal { Danger: Danger.WhenYes } && this[signal] == Reading.Yes);

    /// <summary>The case under a supposition about its open answers.</summary>
    internal CaseReadings Suppose(Supposition supposition)
    {
        if (supposition == Supposed)
        {
            return this;
        }

        var filled = new CaseReadings(Book, Runner, [.. bits], numbers, Faults) { Supposed = supposition };
        for (var i = 0; i < Book.Signals.Count; i++)
        {
            if (Book.Signals[i] is YesNoSignal sign && (sign.IsPresumed || sign.Danger != Danger.None) && !this[sign].IsKnown)
            {
                filled.Row.Put(Book, i, supposition.IsSo(sign, ReadingRow.Has(Row.Refused, i)) ? Reading.Yes : Reading.No);
            }
        }

        return filled;
    }

    /// <summary>The case with other answers.</summary>
    internal CaseReadings With(ReadOnlySpan<(ISignal Signal, Reading Reading)> changes)
    {
        var changed = new CaseReadings(Book, Runner, [.. bits], [.. numbers], Faults);
        foreach (var (signal, reading) in changes)
        {
            changed.Row.Put(Book, Book.PlaceOf(signal), reading);
        }

        return changed;
    }
}
