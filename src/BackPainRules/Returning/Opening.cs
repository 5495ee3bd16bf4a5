using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Returning;

/// <summary>What an assessment says about running again: what was called, what closes running, and where the way back begins.</summary>
public sealed record Opening
{
    internal Opening()
    {
    }

    /// <summary>The day of the assessment: the way back begins on it.</summary>
    public DateOnly On { get; internal init; }

    /// <summary>The level that was recommended.</summary>
    public TriageLevel Level { get; internal init; } = TriageLevel.SelfCareWithReview;

    /// <summary>What called a level, with the day: the assessment, and earlier calls that stand or that a clinician cleared.</summary>
    public ValueList<EarlierCall> Calls { get; internal init; } = [];

    /// <summary>The day on which a clinician was known to agree to running; null: not yet.</summary>
    public DateOnly? Cleared { get; internal init; }

    /// <summary>Whether the runner is under 16.</summary>
    public bool IsUnderSixteen { get; internal init; }

    /// <summary>Whether somebody has to agree to running whatever the level: a midwife or doctor in pregnancy, a clinician after a sign of nerve or heart.</summary>
    public bool NeedsAgreement { get; internal init; }

    /// <summary>Whether nerve-like pain runs down a leg, and no other sign of a nerve is there.</summary>
    public bool HasLegPain { get; internal init; }

    /// <summary>Whether it hurts elsewhere than in the low back.</summary>
    public bool HurtsElsewhere { get; internal init; }

    /// <summary>What could close running and was not answered, by id; running stays closed until another assessment tells.</summary>
    public ValueList<string> Unanswered { get; internal init; } = [];

    /// <summary>What closes running by X11, by id; running stays closed until another assessment finds it gone.</summary>
    public ValueList<string> ClosedBy { get; internal init; } = [];

    /// <summary>Whether another running injury stopped running for a week or more in the last year; null: not known, and taken as so.</summary>
    public bool? HadInjury { get; internal init; }

    /// <summary>Whether the runner follows Couch to 5K, and goes on in it.</summary>
    public bool FollowsPlan { get; internal init; }

    /// <summary>
    /// Where the way begins: a step of the table, 0 to 8, or a week of the plan, 1 to 9. After self-care the step that comes nearest to the longest run
    /// of the last 30 days, 0 where the log does not tell it.
    /// </summary>
    public int Step { get; internal init; }

    /// <summary>The run of that week of the plan with which it begins, 1 to 3.</summary>
    public int Run { get; internal init; } = 1;

    /// <summary>The row that decides when running opens.</summary>
    public ReturnRow Row => ReturnRows.Of(this)[0];

    /// <summary>The row and how much there is beside it, never what was told.</summary>
    public override string ToString() => $"Opening by {Row}";
}
