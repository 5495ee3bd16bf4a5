using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>Gives answers to a case, by signal.</summary>
public static class Cases
{
    /// <summary>The case with an answer, or a reason why there is none, to any signal.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="signal">The signal.</param>
    /// <param name="answer">The answer.</param>
    public static RunnerCase With(this RunnerCase runner, ISignal signal, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(runner);
        ArgumentNullException.ThrowIfNull(signal);
        return runner with { Answers = runner.Answers.With(signal.Id, answer) };
    }

    /// <summary>The case with a statement that is true or not.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="signal">The signal.</param>
    /// <param name="holds">Whether it is true.</param>
    public static RunnerCase With(this RunnerCase runner, YesNoSignal signal, bool holds) => runner.With(signal, Answer.Of(holds));

    /// <summary>The case with a number, in the unit of the signal.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="signal">The signal.</param>
    /// <param name="value">The number.</param>
    public static RunnerCase With(this RunnerCase runner, NumberSignal signal, decimal value) => runner.With(signal, Answer.Of(value));

    /// <summary>The case with a vague number: somewhere in a range.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="signal">The signal.</param>
    /// <param name="from">The lower end.</param>
    /// <param name="to">The upper end.</param>
    public static RunnerCase With(this RunnerCase runner, NumberSignal signal, decimal from, decimal to) => runner.With(signal, Answer.Of(from, to));

    /// <summary>The case with a choice.</summary>
    /// <typeparam name="T">The enumeration of the choice.</typeparam>
    /// <param name="runner">The case.</param>
    /// <param name="signal">The signal.</param>
    /// <param name="choice">The choice.</param>
    public static RunnerCase With<T>(this RunnerCase runner, ChoiceSignal<T> signal, T choice)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(signal);
        return runner.With(signal, signal.Answer(choice));
    }

    /// <summary>The case with 'none of the others' on a checklist: every statement of it that has no answer yet is answered 'no', reassurances left out.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="checklist">The checklist.</param>
    public static RunnerCase WithNoneOf(this RunnerCase runner, Question checklist)
    {
        ArgumentNullException.ThrowIfNull(runner);
        ArgumentNullException.ThrowIfNull(checklist);
        foreach (var signal in checklist.Answers)
        {
            if (signal is YesNoSignal { Danger: not Danger.WhenNo } && runner.Answers[signal.Id].Kind == AnswerKind.NotAsked)
            {
                runner = runner.With(signal, Answer.No);
            }
        }

        return runner;
    }
}
