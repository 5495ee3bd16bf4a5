using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Where the pain is, how strong, and what it feels like. Each region is an answer of its own: a list could not say 'not asked'.</summary>
public static class Pain
{
    /// <summary>Back pain of which the place is not told.</summary>
    public static readonly YesNoSignal InBack = YesNoSignal.Presumed("pain.back", "Your back hurts, wherever it is", reader: AnyPlace);

    /// <summary>Between the lowest ribs and the buttock crease.</summary>
    public static readonly YesNoSignal InLowBack = YesNoSignal.Ask("pain.low-back", "Pain in the low back, between the lowest ribs and the buttock crease");

    /// <summary>Buttock.</summary>
    public static readonly YesNoSignal InButtock = YesNoSignal.Ask("pain.buttock", "Pain in a buttock");

    /// <summary>Sacrum: the bone at the base of the spine.</summary>
    public static readonly YesNoSignal InSacrum = YesNoSignal.Ask("pain.sacrum", "Pain over the bone at the base of the spine");

    /// <summary>Thoracic: from the base of the neck to the lowest ribs.</summary>
    public static readonly YesNoSignal InUpperBack = YesNoSignal.Warning("pain.upper-back", "Pain in the upper or middle back, between the base of the neck and the lowest ribs");

    /// <summary>Which side.</summary>
    public static readonly ChoiceSignal<Side> Side = ChoiceSignal<Side>.Ask("pain.side", "Which side hurts");

    /// <summary>Pain now, 0 to 10.</summary>
    public static readonly NumberSignal Now = Score("pain.now", "Pain now at rest, 0 to 10");

    /// <summary>Worst pain in 24 hours, 0 to 10.</summary>
    public static readonly NumberSignal Worst = Score("pain.worst", "Worst pain in the last 24 hours, 0 to 10");

    /// <summary>Average pain in 24 hours, 0 to 10.</summary>
    public static readonly NumberSignal Average = Score("pain.average", "Average pain in the last 24 hours, 0 to 10");

    /// <summary>No pain at all now.</summary>
    public static readonly YesNoSignal Gone = YesNoSignal.Ask("pain.gone", "The pain is gone");

    /// <summary>Dull or aching.</summary>
    public static readonly YesNoSignal IsAching = YesNoSignal.Ask("pain.aching", "It is dull or aching");

    /// <summary>Sharp or stabbing.</summary>
    public static readonly YesNoSignal IsSharp = YesNoSignal.Ask("pain.sharp", "It is sharp or stabbing");

    /// <summary>Stiff.</summary>
    public static readonly YesNoSignal IsStiff = YesNoSignal.Ask("pain.stiff", "It feels stiff");

    /// <summary>Began suddenly.</summary>
    public static readonly YesNoSignal BeganSuddenly = YesNoSignal.Ask("pain.began-suddenly", "It began suddenly");

    /// <summary>Comes during a run.</summary>
    public static readonly YesNoSignal DuringRun = YesNoSignal.Ask("pain.during-run", "It comes or gets worse during a run");

    /// <summary>Comes after a run.</summary>
    public static readonly YesNoSignal AfterRun = YesNoSignal.Ask("pain.after-run", "It comes or gets worse in the hours or the day after a run");

    /// <summary>Worse on bending forward.</summary>
    public static readonly YesNoSignal WorseOnBending = YesNoSignal.Warning("pain.worse-bending", "Bending forward makes it worse");

    /// <summary>Worse on standing, sitting up or moving (CAN2).</summary>
    public static readonly YesNoSignal WorseUpright = YesNoSignal.Warning("pain.worse-upright", "Standing, sitting up or moving makes it worse");

    /// <summary>Worse on sitting.</summary>
    public static readonly YesNoSignal WorseOnSitting = YesNoSignal.Warning("pain.worse-sitting", "Sitting makes it worse");

    /// <summary>Worse on walking above 2 of 10.</summary>
    public static readonly YesNoSignal WalkingHurts = YesNoSignal.Warning("pain.walking-hurts", "Walking brings it above 2 out of 10");

    /// <summary>Eases with movement.</summary>
    public static readonly YesNoSignal EasesOnMoving = YesNoSignal.Ask("pain.eases-moving", "Moving eases it");

    /// <summary>Amber strain sign: coughing, sneezing, laughing, straining.</summary>
    public static readonly YesNoSignal WorseOnStraining = YesNoSignal.Warning("pain.worse-straining", "Coughing, sneezing, laughing or straining on the toilet makes it worse");

    /// <summary>Midline point pain, definition 50.</summary>
    public static readonly YesNoSignal MidlinePoint = YesNoSignal.Warning("pain.midline-point", "One spot over the spine itself hurts; you can point at it with one or two fingertips");

    /// <summary>Sore muscle.</summary>
    public static readonly YesNoSignal MuscleSoreToPress = YesNoSignal.Ask("pain.muscle-sore", "The muscle is sore when you press it");

    /// <summary>Minutes of stiffness after rising.</summary>
    public static readonly NumberSignal MorningStiffness = NumberSignal.Ask("pain.morning-stiffness", "Stiffness after getting up", "minutes", 0, 1440);

    /// <summary>Bending back raises the score by 2 or more.</summary>
    public static readonly YesNoSignal WorseBendingBack = YesNoSignal.Warning("pain.worse-bending-back", "Bending backwards makes it clearly worse");

    /// <summary>Neck pain.</summary>
    public static readonly YesNoSignal InNeck = YesNoSignal.Warning("pain.neck", "The neck hurts too");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "pain.what-like",
            Text = "What is it like, and when does it come?",
            PlainerText = "What does it feel like? What brings it, what eases it?",
            Why = "What brings and eases the pain tells what may contribute.",
            Answers = [Side, IsAching, IsSharp, IsStiff, BeganSuddenly, DuringRun, AfterRun, WorseOnBending, WorseBendingBack, WorseOnSitting, EasesOnMoving, MuscleSoreToPress, MorningStiffness, Average, Gone],
        },
    ];

    /// <summary>Pain now above the worst of the day, which cannot be.</summary>
    internal static Condition NowAboveWorst => Condition.Any([.. Enumerable.Range(0, 10).Select(worst => (Now >= worst + 1) & (Worst <= worst))]);

    private static NumberSignal Score(string id, string text) => NumberSignal.Ask(id, text, "", 0, 10, rounding: StepRounding.Up);

    private static Reading AnyPlace(RunnerCase runner, DateOnly today)
    {
        var noneOfAll = runner.Answers[InBack.Id].Kind != AnswerKind.Yes;
        foreach (var place in (YesNoSignal[])[InLowBack, InButtock, InSacrum, InUpperBack])
        {
            if (runner.Answers[place.Id].Kind == AnswerKind.Yes)
            {
                return Reading.Yes;
            }

            noneOfAll &= runner.Answers[place.Id].Kind == AnswerKind.No;
        }

        return noneOfAll ? Reading.No : default;
    }
}
