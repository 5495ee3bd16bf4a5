using System.Globalization;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Testing.Search;

/// <summary>The answers that let a leaf hold or not.</summary>
internal static class LeafAnswers
{
    /// <summary>Cases in which the leaf is so, or is not; each with one answer more, or a narrower one. Empty for findings and settings.</summary>
    public static IEnumerable<RunnerCase> That(Condition leaf, bool holds, RunnerCase runner, RuleBook book) => leaf switch
    {
        YesNoSignal signal => [runner.With(signal, holds)],
        NumberComparison comparison => Narrowed(comparison, holds, runner, book),
        ChoiceIs choice => Places(choice, holds).Select(place => runner.With(choice.Signal, Answer.Of(choice.Signal.Names[place]))),
        _ => [],
    };

    /// <summary>Two answers that differ in the leaf alone: for a number on both sides of the threshold, one step apart.</summary>
    public static IEnumerable<(Answer Holds, Answer Fails)> Sides(Condition leaf, RuleBook book)
    {
        switch (leaf)
        {
            case YesNoSignal:
                yield return (Answer.Yes, Answer.No);
                break;
            case NumberComparison { Signal: var signal } comparison:
                var (low, high) = SignalReading.ThatMeet(comparison, book);
                var (inside, outside) = low > int.MinValue ? (low, low - 1) : (high, high + 1);
                var (lowest, highest) = SignalReading.Range(signal);
                if (Math.Min(inside, outside) >= lowest && Math.Max(inside, outside) <= highest)
                {
                    yield return (Answer.Of(inside * signal.Step), Answer.Of(outside * signal.Step));
                }

                break;
            case ChoiceIs { Signal: var signal } choice:
                foreach (var place in Places(choice, holds: true))
                {
                    foreach (var other in Places(choice, holds: false))
                    {
                        yield return (Answer.Of(signal.Names[place]), Answer.Of(signal.Names[other]));
                    }
                }

                break;
        }
    }

    /// <summary>The signal that a leaf looks at; null for findings and settings.</summary>
    public static ISignal? SignalOf(Condition? leaf) => leaf switch
    {
        YesNoSignal signal => signal,
        NumberComparison comparison => comparison.Signal,
        ChoiceIs choice => choice.Signal,
        _ => null,
    };

    /// <summary>A leaf in short, by ids.</summary>
    public static string InShort(Condition leaf, RuleBook book) => leaf switch
    {
        NumberComparison comparison => $"{comparison.Signal.Id} {Sign(comparison.Comparison)} {InShort(book.ValueOf(comparison.Threshold))}",
        ChoiceIs choice => $"{choice.Signal.Id} is {string.Join(" or ", Places(choice, holds: true).Select(place => choice.Signal.Names[place]))}",
        _ => leaf.ToString(),
    };

    /// <summary>An answer in short.</summary>
    public static string InShort(Answer answer) => answer.Kind switch
    {
        AnswerKind.Number when answer.From == answer.To => InShort(answer.From),
        AnswerKind.Number => $"{InShort(answer.From)} to {InShort(answer.To)}",
        AnswerKind.Choice => answer.ChoiceName!,
        AnswerKind.Yes => "yes",
        AnswerKind.No => "no",
        AnswerKind.DoesNotKnow => "does not know",
        AnswerKind.PrefersNotToSay => "prefers not to say",
        _ => "not asked",
    };

    private static string InShort(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => ">=",
        Comparison.AtMost => "<=",
        Comparison.Above => ">",
        _ => "<",
    };

    private static IEnumerable<int> Places(ChoiceIs choice, bool holds) =>
        Enumerable.Range(0, choice.Signal.Names.Count).Where(place => choice.Places.Contains(place) == holds);

    // A number that is not settled yet stands on the sheet as a range, which each comparison makes narrower.
    private static IEnumerable<RunnerCase> Narrowed(NumberComparison comparison, bool holds, RunnerCase runner, RuleBook book)
    {
        var (signal, told) = (comparison.Signal, runner.Answers[comparison.Signal.Id]);
        var (from, to) = told.Kind == AnswerKind.Number
            ? (SignalReading.Steps(signal, told.From), SignalReading.Steps(signal, told.To))
            : SignalReading.Range(signal);
        var (low, high) = SignalReading.ThatMeet(comparison, book);
        if (!holds)
        {
            (low, high) = low > int.MinValue ? (int.MinValue, low - 1) : (high + 1, int.MaxValue);
        }

        (from, to) = (Math.Max(from, low), Math.Min(to, high));
        if (from <= to)
        {
            yield return runner.With(signal, from * signal.Step, to * signal.Step);
        }
    }
}
