using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tools;

namespace BackPainRules.Catalogue;

/// <summary>Since when, and which way it goes. A warning and its reassurance are two signals: not better is not the opposite of better.</summary>
public static class Course
{
    /// <summary>Days since this pain began; day 0 is the day it began.</summary>
    public static readonly NumberSignal Days = NumberSignal.Ask("course.days", "Days since this pain began", "days", 0, 36_500, reader: DaysSince);

    /// <summary>Clearly better, definition 9.</summary>
    public static readonly YesNoSignal Improving = YesNoSignal.Reassurance("course.improving", "It is clearly better than at the start (by 2 points of 10 or by a third)", reader: Fell);

    /// <summary>No improvement, definition 9.</summary>
    public static readonly YesNoSignal NoBetter = YesNoSignal.Warning("course.no-better", "It is no better than at the start, or no better in spite of treatment", reader: Rose);

    /// <summary>Pain at the first assessment of this trouble: the baseline with which a later score is compared.</summary>
    public static readonly NumberSignal PainAtStart = NumberSignal.Ask("course.pain-at-start", "Pain when this trouble was first looked at, 0 to 10", "", 0, 10, 0.5m, lasts: true);

    /// <summary>Worse than the week before.</summary>
    public static readonly YesNoSignal WorseThanLastWeek = YesNoSignal.Warning("course.worse-than-last-week", "It is worse than the week before");

    /// <summary>Worse two weeks running although load was cut.</summary>
    public static readonly YesNoSignal WorseTwoWeeks = YesNoSignal.Warning("course.worse-two-weeks", "It got worse two weeks in a row although you ran less");

    /// <summary>Worse within 48 hours.</summary>
    public static readonly YesNoSignal WorseFast = YesNoSignal.Warning("course.worse-fast", "Back or leg pain got much worse within 48 hours");

    /// <summary>No improvement after 7 days of relative rest in a row.</summary>
    public static readonly YesNoSignal NoBetterAfterRest = YesNoSignal.Warning("course.no-better-after-rest", "It is no better after a whole week without running");

    /// <summary>Days of relative rest tried.</summary>
    public static readonly NumberSignal RestDays = NumberSignal.Ask("course.rest-days", "Days without running that you have tried", "days", 0, 3650);

    /// <summary>Already seen, definition 46.</summary>
    public static readonly YesNoSignal AlreadySeen = YesNoSignal.Reassurance("course.already-seen", "A clinician examined this same pain in the last 90 days, and it has not changed since");

    /// <summary>Old and unchanged: the opposite of new, definition 6.</summary>
    public static readonly YesNoSignal Unchanged = YesNoSignal.Reassurance("course.unchanged", "It has been the same for the last 90 days");

    /// <summary>The cause was found (INF3b).</summary>
    public static readonly YesNoSignal CauseFound = YesNoSignal.Reassurance("course.cause-found", "A clinician has found the cause of this pain");

    /// <summary>Widespread and long-standing ache, definition 34.</summary>
    public static readonly YesNoSignal WidespreadForLong = YesNoSignal.Reassurance(
        "course.widespread-for-long", "You ache in most of the body (4 of 5: arms, legs, trunk) for 90 days or more, no different in the last 4 weeks, and a clinician has assessed it");

    /// <summary>Recurrent, definition 43.</summary>
    public static readonly YesNoSignal Recurrent = YesNoSignal.Warning("course.recurrent", "It came back 3 times or more in 12 months, or comes back after every run for over 3 weeks");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "course.start",
            Text = "How strong was the pain when it was first looked at, from 0 (none) to 10 (worst you can think of)?",
            PlainerText = "How bad was it at first, 0 to 10?",
            Why = "It shows whether the pain gets better.",
            Answers = [PainAtStart],
        },
    ];

    private static Reading Fell(RunnerCase runner, DateOnly today) => Changed(runner, PainChange.Better);

    private static Reading Rose(RunnerCase runner, DateOnly today) => Changed(runner, PainChange.Worse);

    private static Reading Changed(RunnerCase runner, PainChange change) =>
        Exactly(runner, PainAtStart) is { } start && Exactly(runner, Pain.Now) is { } now && PainScores.Compare(start, now) == change ? Reading.Yes : default;

    private static decimal? Exactly(RunnerCase runner, NumberSignal score) =>
        runner.Answers[score.Id] is { Kind: AnswerKind.Number, From: >= 0 and <= 10 } answer && answer.From == answer.To ? answer.From : null;

    private static Reading DaysSince(RunnerCase runner, DateOnly today) =>
        runner.PainBegan is { } began ? Days.Of(today.DayNumber - began.DayNumber) : default;
}
