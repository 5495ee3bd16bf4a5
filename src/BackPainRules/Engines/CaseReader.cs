using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>Reads a case into a row: first what stands on the answer sheet, then what readers take out of richer facts.</summary>
internal static class CaseReader
{
    /// <summary>Reads a case.</summary>
    /// <param name="book">The book whose signals are read.</param>
    /// <param name="runner">The case.</param>
    /// <param name="today">The day of the consultation.</param>
    /// <param name="row">Where the readings go.</param>
    /// <param name="faults">Where what could not be read is named; null: nobody asks.</param>
    public static void Read(RuleBook book, RunnerCase runner, DateOnly today, ReadingRow row, List<ReadingFault>? faults)
    {
        row.Clear();
        var (ids, answers) = (runner.Answers.Ids, runner.Answers.Answers);
        for (var i = 0; i < ids.Length; i++)
        {
            if (book.Places.Of(ids[i]) is >= 0 and var place)
            {
                Told(book, place, answers[i], row, faults);
            }
            else
            {
                faults?.Add(new($"answers.{ids[i]}", "unknown-signal", $"No question of this book answers it.{Hint(book, ids[i], faults.Count)}", IsInvalid: true));
            }
        }

        foreach (var place in book.Places.Derived)
        {
            var signal = book.Signals[place];
            if (Reading.Agree(row[book, place], Derived(signal, runner, today, faults)) is { } agreed)
            {
                row.Put(book, place, agreed);
            }
            else
            {
                row.Put(book, place, default);
                faults?.Add(new($"answers.{signal.Id}", "told-twice", "The answer contradicts dates, scores, sessions or other answers that tell the same.", IsInvalid: true));
            }
        }
    }

    /// <summary>Whether richer facts tell a signal, whatever stands on the answer sheet.</summary>
    public static bool IsDerived(ISignal signal, RunnerCase runner, DateOnly today) => signal.Reader is not null && Derived(signal, runner, today, faults: null).IsKnown;

    private static string Hint(RuleBook book, string id, int faults) =>
        faults < NearestName.MostGuesses ? NearestName.Hint(id, book.Signals.Select(signal => signal.Id)) : "";

    private static void Told(RuleBook book, int place, Answer answer, ReadingRow row, List<ReadingFault>? faults)
    {
        // Most answers are these two; what is read of them is written here once more, for it is quicker so.
        if (book.Places.NumberOf(place) < 0 && answer.Kind is AnswerKind.Yes or AnswerKind.No)
        {
            row.Say(place, answer.Kind == AnswerKind.Yes);
            return;
        }

        var signal = book.Signals[place];
        if (!answer.HasValue)
        {
            row.Refuse(place);
        }
        else if (signal.Read(answer) is { } reading)
        {
            row.Put(book, place, reading);
        }
        else
        {
            var code = signal is NumberSignal && answer.Kind == AnswerKind.Number ? "out-of-range" : "not-allowed";
            faults?.Add(new($"answers.{signal.Id}", code, $"Allowed: {signal.Allowed}.", IsInvalid: true));
        }
    }

    private static Reading Derived(ISignal signal, RunnerCase runner, DateOnly today, List<ReadingFault>? faults)
    {
        try
        {
            var reading = signal.Reader!(runner, today);
            if (!reading.IsKnown || signal.Takes(reading))
            {
                return reading;
            }

            faults?.Add(new($"signals.{signal.Id}", "reader-out-of-range", "Its reader tells what cannot be; the signal counts as not known.", IsInvalid: false));
            return default;
        }
#pragma warning disable CA1031 // Whatever an app's own reader throws: the signal is unknown and says so. A fault widens the range, never lowers it.
        catch (Exception)
#pragma warning restore CA1031
        {
            faults?.Add(new($"signals.{signal.Id}", "reader-failed", "Its reader failed; the signal counts as not known.", IsInvalid: false));
            return default;
        }
    }
}
