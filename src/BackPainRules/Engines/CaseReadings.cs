using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>One case as a flat row, a reading per signal of the book. Engines see only this.</summary>
internal sealed class CaseReadings
{
    private readonly Reading[] row;
    private readonly bool[] refused;

    private CaseReadings(RuleBook book, RunnerCase? runner, Reading[] row, bool[] refused, ValueList<ReadingFault> faults) =>
        (Book, Runner, this.row, this.refused, Faults) = (book, runner, row, refused, faults);

    public RuleBook Book { get; }

    /// <summary>The facts behind the row; null: it comes from no case.</summary>
    public RunnerCase? Runner { get; }

    public ReadOnlySpan<Reading> Row => row;

    public ValueList<ReadingFault> Faults { get; }

    public static CaseReadings Of(RuleBook book, RunnerCase runner, DateOnly today)
    {
        var row = new Reading[book.Signals.Count];
        var refused = new bool[row.Length];
        var faults = new List<ReadingFault>();
        for (var i = 0; i < row.Length; i++)
        {
            var signal = book.Signals[i];
            var answer = runner.Answers[signal.Id];
            refused[i] = answer.IsRefused;
            var told = Told(signal, answer, faults);
            if (Reading.Agree(told, Derived(signal, runner, today, faults)) is { } agreed)
            {
                row[i] = agreed;
            }
            else
            {
                faults.Add(new($"answers.{signal.Id}", "told-twice", "The answer contradicts dates, scores, sessions or other answers that tell the same.", IsInvalid: true));
            }
        }

        foreach (var id in runner.Answers.Ids)
        {
            if (book.FindSignal(id) is null)
            {
                faults.Add(new($"answers.{id}", "unknown-signal", $"No question of this book answers it.{NearestName.Hint(id, book.Signals.Select(s => s.Id))}", IsInvalid: true));
            }
        }

        return new(book, runner, row, refused, new(faults.ToArray()));
    }

    /// <summary>A row for signals known by place; used where readings do not come from a case.</summary>
    public static CaseReadings OfRow(RuleBook book, Reading[] row) => new(book, null, row, new bool[row.Length], []);

    public Reading this[ISignal signal] => row[Book.PlaceOf(signal)];

    /// <summary>Whether the person was asked and gave no value.</summary>
    public bool IsRefused(ISignal signal)
    {
        var place = Book.PlaceOf(signal);
        return refused[place] && !row[place].IsKnown;
    }

    /// <summary>Whether anything is known.</summary>
    public bool IsAnyKnown => Array.Exists(row, reading => reading.IsKnown);

    /// <summary>Whether any warning sign was told, one that weighs little too.</summary>
    public bool IsAnySignThere => Book.Signals.Any(signal => signal is YesNoSignal { Danger: Danger.WhenYes } && this[signal] == Reading.Yes);

    /// <summary>Whether the person was asked for anything and gave no value.</summary>
    public bool IsRefusedAny => refused.AsSpan().Contains(true);

    /// <summary>Whether open answers were filled in, so that what is still open is taken as not so.</summary>
    public bool IsFilled { get; private init; }

    /// <summary>
    /// The case with its open answers filled in: unanswered danger signs absent, unanswered reassurance not given, and what is presumed so. Signs about
    /// which the person was asked and could not say are present, where <paramref name="isPresent"/> says so.
    /// </summary>
    public CaseReadings Filled(Func<YesNoSignal, bool> isPresent)
    {
        var filled = (Reading[])row.Clone();
        for (var i = 0; i < filled.Length; i++)
        {
            if (!filled[i].IsKnown && Book.Signals[i] is YesNoSignal sign && (sign.IsPresumed || sign.Danger != Danger.None))
            {
                filled[i] = sign.IsPresumed || (refused[i] && sign.Danger == Danger.WhenYes && isPresent(sign)) ? Reading.Yes : Reading.No;
            }
        }

        return new(Book, Runner, filled, refused, Faults) { IsFilled = true };
    }

    /// <summary>The case with other answers.</summary>
    public CaseReadings With(ReadOnlySpan<(ISignal Signal, Reading Reading)> changes)
    {
        var changed = (Reading[])row.Clone();
        foreach (var (signal, reading) in changes)
        {
            changed[Book.PlaceOf(signal)] = reading;
        }

        return new(Book, Runner, changed, refused, Faults);
    }

    private static Reading Told(ISignal signal, Answer answer, List<ReadingFault> faults)
    {
        if (!answer.HasValue)
        {
            return default;
        }

        if (signal.Read(answer) is { } reading)
        {
            return reading;
        }

        var code = signal is NumberSignal && answer.Kind == AnswerKind.Number ? "out-of-range" : "not-allowed";
        faults.Add(new($"answers.{signal.Id}", code, $"Allowed: {signal.Allowed}.", IsInvalid: true));
        return default;
    }

    private static Reading Derived(ISignal signal, RunnerCase runner, DateOnly today, List<ReadingFault> faults)
    {
        if (signal.Reader is not { } read)
        {
            return default;
        }

        try
        {
            var reading = read(runner, today);
            if (!reading.IsKnown || signal.Takes(reading))
            {
                return reading;
            }

            faults.Add(new($"signals.{signal.Id}", "reader-out-of-range", "Its reader tells what cannot be; the signal counts as not known.", IsInvalid: false));
            return default;
        }
#pragma warning disable CA1031 // Whatever an app's own reader throws: the signal is unknown and says so. A fault widens the range, never lowers it.
        catch (Exception)
#pragma warning restore CA1031
        {
            faults.Add(new($"signals.{signal.Id}", "reader-failed", "Its reader failed; the signal counts as not known.", IsInvalid: false));
            return default;
        }
    }
}
