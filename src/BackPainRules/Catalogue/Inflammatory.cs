using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>What counts towards a referral for inflammatory back pain. Each answer lasts.</summary>
public static class Inflammatory
{
    /// <summary>Age when low-back or buttock pain first began.</summary>
    public static readonly NumberSignal AgeAtOnset = NumberSignal.Ask("inflammatory.age-at-onset", "Age when low-back or buttock pain first began", "years", 0, 120, rounding: StepRounding.Down, lasts: true);

    /// <summary>Days since it first began, on and off.</summary>
    public static readonly NumberSignal DaysSinceOnset = NumberSignal.Ask("inflammatory.days-since-onset", "Days since low-back or buttock pain first began, on and off", "days", 0, 36_500);

    /// <summary>Wakes in the second half of the night.</summary>
    public static readonly YesNoSignal WakesSecondHalf = YesNoSignal.Ask("inflammatory.wakes-second-half", "It wakes you in the second half of the night");

    /// <summary>Buttock pain at any time of this trouble.</summary>
    public static readonly YesNoSignal ButtockPain = YesNoSignal.Ask("inflammatory.buttock-pain", "Buttock pain belongs to it, also from side to side");

    /// <summary>Better with movement.</summary>
    public static readonly YesNoSignal BetterWithMovement = YesNoSignal.Ask("inflammatory.better-moving", "It gets better with movement");

    /// <summary>No better with rest (SPA8).</summary>
    public static readonly YesNoSignal NoBetterWithRest = YesNoSignal.Ask("inflammatory.no-better-resting", "Rest does not make it better");

    /// <summary>Night pain that eases on getting up (SPA8); the reassurance <see cref="Night.EasesOnRising"/> is asked on its own.</summary>
    public static readonly YesNoSignal NightPainEases = YesNoSignal.Ask("inflammatory.night-pain-eases", "It hurts at night, and getting up eases it");

    /// <summary>It began slowly (SPA8).</summary>
    public static readonly YesNoSignal GradualStart = YesNoSignal.Ask("inflammatory.gradual-start", "It began slowly", lasts: true);

    /// <summary>Better within 48 hours of an anti-inflammatory.</summary>
    public static readonly YesNoSignal BetterWithNsaid = YesNoSignal.Ask("inflammatory.better-nsaid", "An anti-inflammatory that you took anyway made it better within 2 days");

    /// <summary>A first-degree relative with spondyloarthritis.</summary>
    public static readonly YesNoSignal Relative = YesNoSignal.Ask("inflammatory.relative", "A parent, brother, sister or child has spondyloarthritis", lasts: true);

    /// <summary>Arthritis, diagnosed.</summary>
    public static readonly YesNoSignal Arthritis = YesNoSignal.Ask("inflammatory.arthritis", "A clinician once diagnosed inflammatory arthritis (wear and tear does not count)", lasts: true);

    /// <summary>Enthesitis, diagnosed.</summary>
    public static readonly YesNoSignal Enthesitis = YesNoSignal.Ask("inflammatory.enthesitis", "A clinician once diagnosed an inflamed tendon insertion at heel, Achilles tendon or sole", lasts: true);

    /// <summary>Psoriasis.</summary>
    public static readonly YesNoSignal Psoriasis = YesNoSignal.Ask("inflammatory.psoriasis", "You have or had psoriasis", lasts: true);

    /// <summary>Inflammatory bowel disease.</summary>
    public static readonly YesNoSignal BowelDisease = YesNoSignal.Warning("inflammatory.bowel-disease", "You have Crohn's disease or ulcerative colitis", lasts: true);

    /// <summary>Uveitis.</summary>
    public static readonly YesNoSignal Uveitis = YesNoSignal.Ask("inflammatory.uveitis", "You once had an inflammation inside the eye (uveitis or iritis; a red, sticky eye does not count)", lasts: true);

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "inflammatory.signs",
            Text = "Which of these marks of inflammatory back pain are true?",
            PlainerText = "Night waking, better with moving, arthritis, heel, skin, gut, eye, family?",
            Why = "Several of them together are a reason to be tested for inflammatory back pain, which has good treatment.",
            Answers =
            [
                WakesSecondHalf, ButtockPain, BetterWithMovement, NoBetterWithRest, NightPainEases, GradualStart, BetterWithNsaid, Relative, Arthritis, Enthesitis, Psoriasis, BowelDisease, Uveitis,
            ],
        },
    ];
}
