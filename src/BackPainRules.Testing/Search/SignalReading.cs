using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Testing.Search;

/// <summary>Reads signals from a case by the public description of each: its range, step, rounding, choices and reader.</summary>
internal static class SignalReading
{
    /// <summary>What the sheet and the richer facts say together; null: they contradict each other, or the answer is not allowed.</summary>
    public static Reading? Of(ISignal signal, RunnerCase runner, DateOnly today)
    {
        if (OfSheet(signal, runner.Answers[signal.Id]) is not { } told)
        {
            return null;
        }

        var derived = Derived(signal, runner, today);
        if (!told.IsKnown || !derived.IsKnown)
        {
            return told.IsKnown ? told : derived;
        }

        var (from, to) = (Math.Max(told.Low, derived.Low), Math.Min(told.High, derived.High));
        return from <= to ? Reading.Between(from, to) : null;
    }

    /// <summary>What the richer facts say; nothing when they do not tell, or when the reader fails.</summary>
    public static Reading Derived(ISignal signal, RunnerCase runner, DateOnly today)
    {
        try
        {
            return signal.Reader?.Invoke(runner, today) ?? default;
        }
#pragma warning disable CA1031 // Whatever an app's own reader throws, the signal counts as not known.
        catch (Exception)
#pragma warning restore CA1031
        {
            return default;
        }
    }

    /// <summary>A number in steps of its signal.</summary>
    public static int Steps(NumberSignal signal, decimal value) => (int)(signal.Rounding switch
    {
        StepRounding.Up => decimal.Ceiling(value / signal.Step),
        StepRounding.Down => decimal.Floor(value / signal.Step),
        _ => decimal.Round(value / signal.Step, MidpointRounding.AwayFromZero),
    });

    /// <summary>The steps within the range of a signal, both ends included.</summary>
    public static (int Low, int High) Range(NumberSignal signal) =>
        ((int)decimal.Ceiling(signal.Min / signal.Step), (int)decimal.Floor(signal.Max / signal.Step));

    /// <summary>The steps that meet a comparison, both ends included.</summary>
    public static (int Low, int High) ThatMeet(NumberComparison comparison, RuleBook book)
    {
        var steps = Steps(comparison.Signal, book.ValueOf(comparison.Threshold));
        return comparison.Comparison switch
        {
            Comparison.AtLeast => (steps, int.MaxValue),
            Comparison.Above => (steps + 1, int.MaxValue),
            Comparison.AtMost => (int.MinValue, steps),
            _ => (int.MinValue, steps - 1),
        };
    }

    private static Reading? OfSheet(ISignal signal, Answer answer) => (signal, answer.Kind) switch
    {
        (_, AnswerKind.NotAsked or AnswerKind.DoesNotKnow or AnswerKind.PrefersNotToSay) => default(Reading),
        (YesNoSignal, AnswerKind.Yes) => Reading.Yes,
        (YesNoSignal, AnswerKind.No) => Reading.No,
        (NumberSignal number, AnswerKind.Number) when answer.From >= number.Min && answer.To <= number.Max =>
            Reading.Between(Steps(number, answer.From), Steps(number, answer.To)),
        (ChoiceSignal choice, AnswerKind.Choice) when choice.Names.AsSpan().IndexOf(answer.ChoiceName!) is >= 0 and var place => Reading.Between(place, place),
        _ => null,
    };
}
