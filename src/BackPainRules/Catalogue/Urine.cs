using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Kidneys, urine and muscle that breaks down.</summary>
public static class Urine
{
    /// <summary>Pink or red urine.</summary>
    public static readonly YesNoSignal Red = YesNoSignal.Warning("urine.red", "Pink or red urine");

    /// <summary>Brown urine, or a reddish one of which the colour cannot be told.</summary>
    public static readonly YesNoSignal Brown = YesNoSignal.Warning("urine.brown", "Urine brown or like cola, tea or port wine, or reddish and you cannot tell (dark yellow alone does not count)");

    /// <summary>Low output, definition 42.</summary>
    public static readonly YesNoSignal LowOutput = YesNoSignal.Warning("urine.low-output", "Much less urine than usual: under half in 24 hours, or none for 8 waking hours");

    /// <summary>Loin pain, definition 39.</summary>
    public static readonly YesNoSignal LoinPain = YesNoSignal.Warning("urine.loin-pain", "Pain deep in the flank: at the side of the back, between lowest rib and pelvis (a sore muscle that pressing or bending changes does not count)");

    /// <summary>Waves of severe pain from loin to groin (REN2).</summary>
    public static readonly YesNoSignal Waves = YesNoSignal.Warning("urine.waves", "Pain from the flank to the groin, severe or in waves, and you cannot keep still or get comfortable");

    /// <summary>Burning or cloudy urine (REN4).</summary>
    public static readonly YesNoSignal Burning = YesNoSignal.Warning("urine.burning", "Passing urine burns, or it is cloudy");

    /// <summary>Muscle pain far beyond the effort (RHA2).</summary>
    public static readonly YesNoSignal MuscleBeyondEffort = YesNoSignal.Warning("urine.muscle-beyond-effort", "Within a week of hard effort: pain of muscles (those of the back too) far beyond the effort, swollen or tense muscles, or muscles that turned weak");

    /// <summary>A rock-hard, hugely painful muscle (RHA3).</summary>
    public static readonly YesNoSignal RockHard = YesNoSignal.Warning("urine.rock-hard", "After effort a muscle of leg, thigh or back hurts hugely or is hard like stone");

    /// <summary>Hard effort within 3 days (definition 41).</summary>
    public static readonly YesNoSignal HardEffort = YesNoSignal.Warning("urine.hard-effort", "Hard effort in the last 3 days, or in the 3 days before this began: a race, hills, intervals, an hour or more, or more than you are used to");

    /// <summary>Hard effort 4 to 7 days ago (RHA1b).</summary>
    public static readonly YesNoSignal HardEffortThisWeek = YesNoSignal.Warning("urine.hard-effort-this-week", "Such hard effort 4 to 7 days before this began");

    /// <summary>Muscle pain with dark urine (RHA1b).</summary>
    public static readonly YesNoSignal MusclePain = YesNoSignal.Warning("urine.muscle-pain", "Muscles hurt");

    /// <summary>Low output although drinking normally (RHA1c).</summary>
    public static readonly YesNoSignal LowThoughDrinking = YesNoSignal.Warning("urine.low-though-drinking", "There is little urine although you drink as usual");

    /// <summary>Pink or red once after a run, nothing beside it (REN3a).</summary>
    public static readonly YesNoSignal RedOnceAfterRun = YesNoSignal.Reassurance("urine.red-once-after-run", "It was pink or red only once, within 24 hours of a run, never brown, without clots; you feel well, pass as much as usual, take neither blood thinner nor statin, and since that run the back is no worse");

    /// <summary>Clots, or still red after 48 hours (URI1a).</summary>
    public static readonly YesNoSignal ClotsOrStillRed = YesNoSignal.Warning("urine.clots-or-still-red", "There are clots in it, or it is still red after 2 days");

    /// <summary>The first such pain ever (REN2b, c).</summary>
    public static readonly YesNoSignal FirstWaves = YesNoSignal.Warning("urine.first-waves", "It is the first time that you have such waves of pain");

    /// <summary>Severe an hour after a painkiller (REN2a).</summary>
    public static readonly YesNoSignal SevereAfterPainkiller = YesNoSignal.Warning("urine.severe-after-painkiller", "The waves are still severe an hour after a painkiller");

    /// <summary>No urine for 18 hours or all day (REN2a, REN5a).</summary>
    public static readonly YesNoSignal NoneAllDay = YesNoSignal.Warning("urine.none-all-day", "No urine at all for 18 hours");

    /// <summary>Loin pain on one side, sudden and severe, or within 48 hours of maximal effort (REN5a).</summary>
    public static readonly YesNoSignal LoinSuddenOrAfterEffort = YesNoSignal.Warning("urine.loin-sudden-or-after-effort", "The pain at the side of the back was sudden and severe on one side, or began within 2 days of all-out effort");

    /// <summary>Numb, or pain when it is moved (RHA3a).</summary>
    public static readonly YesNoSignal RockHardSigns = YesNoSignal.Warning("urine.rock-hard-signs", "There it is numb, moving it hurts badly, or the pain is far above the effort");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "urine.with-it",
            Text = "What goes with the urine, the loin or the muscles?",
            PlainerText = "Hard effort lately? Only once? First time? Worse?",
            Why = "It tells what has to be tested today.",
            Answers =
            [
                HardEffort, HardEffortThisWeek, MusclePain, LowThoughDrinking, RedOnceAfterRun, ClotsOrStillRed, FirstWaves, SevereAfterPainkiller,
                LoinSuddenOrAfterEffort, RockHardSigns,
            ],
        },
    ];
}
