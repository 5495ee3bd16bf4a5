using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Testing.Search;

namespace BackPainRules.Testing;

/// <summary>
/// What a runner told, in short words, each of which gives another case. Whatever is not told was not asked. Numbers and choices are told with
/// <see cref="Cases"/>.
/// </summary>
public static class Told
{
    /// <summary>The day of a case that was given no other: a Friday, and never the clock's.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 20);

    /// <summary>A consultation at which nothing was asked yet.</summary>
    public static RunnerCase Nothing { get; } = new() { On = Today };

    /// <summary>The case on another day. Say it first: what is told in days ago is counted from it.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="day">The day of the consultation.</param>
    public static RunnerCase On(this RunnerCase runner, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(runner);
        return runner with { On = day };
    }

    /// <summary>Asked, and it is so.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="signals">The statements.</param>
    public static RunnerCase Yes(this RunnerCase runner, params YesNoSignal[] signals) => runner.All(signals, Answer.Yes);

    /// <summary>Asked, and it is not so.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="signals">The statements.</param>
    public static RunnerCase No(this RunnerCase runner, params YesNoSignal[] signals) => runner.All(signals, Answer.No);

    /// <summary>Asked, and the person does not know.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="signals">The signals.</param>
    public static RunnerCase Unsure(this RunnerCase runner, params ISignal[] signals) => runner.All(signals, Answer.DoesNotKnow);

    /// <summary>Asked, and the person prefers not to say.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="signals">The signals.</param>
    public static RunnerCase Declined(this RunnerCase runner, params ISignal[] signals) => runner.All(signals, Answer.PrefersNotToSay);

    /// <summary>Not asked: an earlier answer is taken back.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="signals">The signals.</param>
    public static RunnerCase NotAsked(this RunnerCase runner, params ISignal[] signals) => runner.All(signals, default);

    /// <summary>The pain began so many days ago; 0 is the day of the consultation.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="daysAgo">How many days ago.</param>
    public static RunnerCase Day(this RunnerCase runner, int daysAgo)
    {
        ArgumentNullException.ThrowIfNull(runner);
        return runner with { PainBegan = runner.Before(daysAgo) };
    }

    /// <summary>
    /// Every warning sign of a book that has no answer yet is denied, but for what the facts tell already, and nothing was called before.
    /// Reassurances are left as they are: nobody is reassured by what was not said.
    /// </summary>
    /// <param name="runner">The case.</param>
    /// <param name="book">The book.</param>
    public static RunnerCase DenyingAll(this RunnerCase runner, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(runner);
        ArgumentNullException.ThrowIfNull(book);
        runner = runner with { EarlierCalls = runner.EarlierCalls ?? [] };
        foreach (var signal in book.Signals)
        {
            if (signal is YesNoSignal { Danger: Danger.WhenYes } sign
                && runner.Answers[sign.Id].Kind == AnswerKind.NotAsked
                && !SignalReading.Derived(sign, runner, runner.Before(0)).IsKnown)
            {
                runner = runner.No(sign);
            }
        }

        return runner;
    }

    internal static DateOnly Before(this RunnerCase runner, int daysAgo) => (runner.On ?? Today).AddDays(-daysAgo);

    private static RunnerCase All(this RunnerCase runner, ISignal[] signals, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(signals);
        foreach (var signal in signals)
        {
            runner = runner.With(signal, answer);
        }

        return runner;
    }
}
