using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentValidation.Results;

namespace BackPainRules.Assessing;

/// <summary>
/// An interview that asks the question which matters most: danger first, as checklists. An immutable value: each answer gives another
/// interview, going back is keeping the old one, and its case can be saved and taken up again.
/// </summary>
public sealed class Interview
{
    private readonly BackPainAssessor assessor;
    private readonly ValueList<Question> askedPlainly;
    private readonly Lazy<Assessment> assessment;

    private Interview(BackPainAssessor assessor, RunnerCase runner, ValueList<Question> askedPlainly)
    {
        (this.assessor, Case, this.askedPlainly) = (assessor, runner, askedPlainly);
        assessment = new(() => assessor.Examine(runner).Assessment);
    }

    /// <summary>What is known so far; it can be saved, and an interview started from it.</summary>
    public RunnerCase Case { get; }

    /// <summary>The assessment of what is known so far; impossible answers count as not known.</summary>
    public Assessment Assessment => assessment.Value;

    /// <summary>What is impossible in the answers so far: out of range, or against each other.</summary>
    public ValidationResult Check() => assessor.Check(Case);

    /// <summary>The levels that are still possible.</summary>
    public TriageRange Range => Assessment.Range;

    /// <summary>Whether what is known calls for emergency help now; further questions are optional then.</summary>
    public bool IsEmergency => Assessment.Recommended == TriageLevel.EmergencyNow;

    /// <summary>The next question that can move the level; null: no question that can still be answered does, and the level stands.</summary>
    public OpenQuestion? Next => Plainly ?? Assessment.ToAsk.FirstOrDefault(question => question.UpTo is not null && CanBeAnswered(question));

    /// <summary>Whether <see cref="Next"/> asks again, once and in plainer words, what the person could not say and could be an emergency.</summary>
    public bool IsAskedAgain => Plainly is not null;

    /// <summary>The next question that moves factors or advice only, for who wants to go on; null: none.</summary>
    public OpenQuestion? NextOnFactors => Assessment.ToAsk.FirstOrDefault(question => question.UpTo is null && CanBeAnswered(question));

    /// <summary>Begins an interview.</summary>
    /// <param name="assessor">The assessor whose book asks.</param>
    /// <param name="from">What is known already; null: nothing.</param>
    public static Interview Start(BackPainAssessor assessor, RunnerCase? from = null)
    {
        ArgumentNullException.ThrowIfNull(assessor);
        return new(assessor, from ?? new(), []);
    }

    /// <summary>The interview with an answer.</summary>
    /// <param name="signal">The signal that is answered.</param>
    /// <param name="answer">The answer.</param>
    public Interview Say(ISignal signal, Answer answer) => With(Case.With(signal, answer));

    /// <summary>The interview with 'none of the others' on a checklist.</summary>
    /// <param name="checklist">The checklist.</param>
    public Interview NoneOf(Question checklist) => With(Case.WithNoneOf(checklist));

    /// <summary>
    /// The interview with a checklist answered: what is ticked is so, each other statement that it asked for is not. What other answers tell already
    /// is left to them.
    /// </summary>
    /// <param name="asked">The question as it was asked.</param>
    /// <param name="ticked">The statements that are so.</param>
    public Interview Tick(OpenQuestion asked, params ReadOnlySpan<YesNoSignal> ticked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var (runner, isSo, today) = (Case, ticked.ToArray(), assessor.DayOf(Case));
        foreach (var signal in isSo)
        {
            runner = runner.With(signal, true);
        }

        foreach (var signal in asked.Missing)
        {
            if (signal is YesNoSignal && Array.IndexOf(isSo, signal) < 0 && !CaseReader.IsDerived(signal, runner, today))
            {
                runner = runner.With(signal, Answer.No);
            }
        }

        return With(runner);
    }

    /// <summary>The interview in which the person does not know, or prefers not to say, what a question still asks for.</summary>
    /// <param name="asked">The question as it was asked.</param>
    /// <param name="reason"><see cref="Answer.DoesNotKnow"/> or <see cref="Answer.PrefersNotToSay"/>.</param>
    /// <exception cref="ArgumentException">The reason is another answer.</exception>
    public Interview CannotSay(OpenQuestion asked, Answer reason)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (!reason.IsRefused)
        {
            throw new ArgumentException("Allowed: Answer.DoesNotKnow or Answer.PrefersNotToSay.", nameof(reason));
        }

        var runner = Case;
        foreach (var signal in asked.Missing)
        {
            runner = runner.With(signal, reason);
        }

        return With(runner);
    }

    // What could be an emergency and the person could not say is asked once more in plainer words (A2).
    private OpenQuestion? Plainly => Assessment.CannotBeAnswered.FirstOrDefault(
        question => question.UpTo == TriageLevel.EmergencyNow && !askedPlainly.Contains(question.Question));

    private Interview With(RunnerCase runner) => new(assessor, runner, Plainly is { } again ? askedPlainly.Add(again.Question) : askedPlainly);

    // What was answered is not asked again: answers that contradict each other stay unreadable however often they are given, and the checks name them.
    private bool CanBeAnswered(OpenQuestion question) => question.Missing.Any(signal => Case.Answers[signal.Id].Kind == AnswerKind.NotAsked);
}
