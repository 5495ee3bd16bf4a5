using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>
/// An interview that asks the question which matters most. An immutable value: going back is keeping the old one, and its case can be
/// saved and taken up again.
/// </summary>
public sealed class Interview
{
    private readonly BackPainAssessor assessor;
    private readonly Lazy<Assessment> assessment;

    private Interview(BackPainAssessor assessor, RunnerCase runner)
    {
        (this.assessor, Case) = (assessor, runner);
        assessment = new(() => assessor.AssessReadable(runner));
    }

    /// <summary>What is known so far.</summary>
    public RunnerCase Case { get; }

    /// <summary>The assessment of what is known so far; impossible answers count as not known.</summary>
    public Assessment Assessment => assessment.Value;

    /// <summary>The levels that are still possible.</summary>
    public TriageRange Range => Assessment.Range;

    /// <summary>The next question; null: no question that can still be answered moves the level.</summary>
    public OpenQuestion? Next => Assessment.OpenQuestions is [{ UpTo: not null } first, ..] ? first : null;

    /// <summary>Begins an interview.</summary>
    /// <param name="assessor">The assessor whose book asks.</param>
    /// <param name="from">What is known already; null: nothing.</param>
    public static Interview Start(BackPainAssessor assessor, RunnerCase? from = null)
    {
        ArgumentNullException.ThrowIfNull(assessor);
        return new(assessor, from ?? new());
    }

    /// <summary>The interview with an answer.</summary>
    /// <param name="signal">The signal that is answered.</param>
    /// <param name="answer">The answer.</param>
    public Interview Say(ISignal signal, Answer answer) => new(assessor, Case.With(signal, answer));

    /// <summary>The interview with 'none of the others' on a checklist.</summary>
    /// <param name="checklist">The checklist.</param>
    public Interview NoneOf(Question checklist) => new(assessor, Case.WithNoneOf(checklist));
}
