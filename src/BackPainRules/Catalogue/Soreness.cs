using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>
/// Training soreness (delayed-onset muscle soreness, definition 19). Every part is a reassurance that needs an explicit 'yes':
/// a sign that is only not denied does not make the label.
/// </summary>
public static class Soreness
{
    /// <summary>New or unaccustomed effort.</summary>
    public static readonly YesNoSignal NewEffort = YesNoSignal.Reassurance("soreness.new-effort", "It came after an effort that was new or unusual for you");

    /// <summary>Began 6 to 24 hours after it.</summary>
    public static readonly YesNoSignal BeganNextDay = YesNoSignal.Reassurance("soreness.began-next-day", "It began 6 to 24 hours after that effort, not during it");

    /// <summary>Both sides.</summary>
    public static readonly YesNoSignal BothSides = YesNoSignal.Reassurance("soreness.both-sides", "It is on both sides, in the muscles");

    /// <summary>Only on movement, stretch or pressing.</summary>
    public static readonly YesNoSignal OnlyOnMoving = YesNoSignal.Reassurance("soreness.only-on-moving", "It hurts only on moving, stretching or pressing, not at rest");

    /// <summary>No bony spot, no pain on landing on one leg.</summary>
    public static readonly YesNoSignal NoBonyPain = YesNoSignal.Reassurance("soreness.no-bony-pain", "No single bony spot hurts, and landing on one leg does not hurt");

    /// <summary>Urine looks normal.</summary>
    public static readonly YesNoSignal UrineNormal = YesNoSignal.Reassurance("soreness.urine-normal", "Your urine looks as usual, not red or brown");

    /// <summary>Well, without fever, night pain and nerve signs: every part of definition 19 is said and not only left out.</summary>
    public static readonly YesNoSignal NothingElse = YesNoSignal.Reassurance(
        "soreness.nothing-else", "You feel well, have no fever, sleep as usual, and no leg is numb, weak or tingling", reader: NothingElseDenied);

    /// <summary>Walks normally.</summary>
    public static readonly YesNoSignal WalksNormally = YesNoSignal.Reassurance("soreness.walks-normally", "You walk as usual");

    /// <summary>This pain began as such soreness.</summary>
    public static readonly YesNoSignal BeganAsSoreness = YesNoSignal.Ask("soreness.began-as", "It began as sore muscles after an unusual effort");

    /// <summary>Clear muscle cause, definition 17, without its course.</summary>
    public static readonly YesNoSignal ClearMuscleCause = YesNoSignal.Reassurance(
        "soreness.clear-cause", "Within 2 days before it you did unusual work with arms or trunk, the pain is where those muscles are, they are sore to press, and moving changes it");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "soreness",
            Text = "Which of these marks of training soreness are true?",
            PlainerText = "Is it like sore muscles after hard exercise?",
            Why = "Together they make training soreness, which goes in about a week.",
            Answers = [NewEffort, BeganNextDay, BothSides, OnlyOnMoving, NoBonyPain, UrineNormal, NothingElse, WalksNormally, BeganAsSoreness, ClearMuscleCause],
        },
    ];

    private static Reading NothingElseDenied(RunnerCase runner, DateOnly today)
    {
        var allDenied = true;
        foreach (var sign in (YesNoSignal[])
        [
            Night.Wakes, Night.Constant, Night.WorseLying, Nerve.LegPain, Nerve.Tingling, Nerve.NumbPatch, Nerve.LegWeak, Nerve.LegWeaker, Nerve.FootDrop,
            CaudaEquina.BothLegs, CaudaEquina.LegPainSwitched, Infection.Fever, Infection.Unwell,
        ])
        {
            if (runner.Answers[sign.Id].Kind == AnswerKind.Yes)
            {
                return Reading.No;
            }

            allDenied &= runner.Answers[sign.Id].Kind == AnswerKind.No;
        }

        return allDenied ? Reading.Yes : default;
    }
}
