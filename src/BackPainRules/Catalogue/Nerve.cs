using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Nerve signs in one leg.</summary>
public static class Nerve
{
    /// <summary>Nerve-like pain below the buttock crease, one leg (MOT4).</summary>
    public static readonly YesNoSignal LegPain = YesNoSignal.Warning("nerve.leg-pain", "Pain from the back or buttock that runs down one leg like a nerve: shooting, electric or burning, or with tingling");

    /// <summary>Tingling in a leg.</summary>
    public static readonly YesNoSignal Tingling = YesNoSignal.Warning("nerve.tingling", "Tingling or pins and needles in one leg");

    /// <summary>A numb patch on one leg or foot (MOT8).</summary>
    public static readonly YesNoSignal NumbPatch = YesNoSignal.Warning("nerve.numb-patch", "A new patch on one leg or foot that is numb or dead, or that tingles without pain");

    /// <summary>One-leg weakness, definition 36.</summary>
    public static readonly YesNoSignal LegWeak = YesNoSignal.Warning("nerve.leg-weak", "A leg, or both, does not do what you want even when pain allows it");

    /// <summary>Foot drop (MOT1).</summary>
    public static readonly YesNoSignal FootDrop = YesNoSignal.Warning("nerve.foot-drop", "A foot slaps, its toes catch, or you cannot lift its front");

    /// <summary>Foot drop within 48 hours, worse within 48 hours, in both feet, or too weak to walk or stand on.</summary>
    public static readonly YesNoSignal FootDropFresh = YesNoSignal.Warning("nerve.foot-drop-fresh", "The slapping foot began or got worse in the last 48 hours, is both feet, or you cannot walk or stand on it");

    /// <summary>Foot drop: old.</summary>
    public static readonly YesNoSignal FootDropOld = YesNoSignal.Reassurance("nerve.foot-drop-old", "The slapping foot began over 90 days ago, before this back trouble, and is no worse");

    /// <summary>Foot drop: assessed.</summary>
    public static readonly YesNoSignal FootDropAssessed = YesNoSignal.Reassurance("nerve.foot-drop-assessed", "A clinician has assessed the slapping foot");

    /// <summary>Leg weakness: lost or worse within 48 hours.</summary>
    public static readonly YesNoSignal LegWeakFresh = YesNoSignal.Warning("nerve.leg-weak-fresh", "The leg lost its power or got clearly weaker in the last 48 hours");

    /// <summary>Leg weakness: too weak to walk or stand on (MOT2a, MOT3a).</summary>
    public static readonly YesNoSignal LegCannotCarry = YesNoSignal.Warning("nerve.leg-cannot-carry", "You cannot walk or stand on the weak leg");

    /// <summary>Leg weakness that gets worse (MOT2).</summary>
    public static readonly YesNoSignal LegWeaker = YesNoSignal.Warning("nerve.leg-weaker", "A weak leg gets weaker; for example it gives way, or no longer pushes up on the toes or holds you on the heel");

    /// <summary>Leg weakness for 15 days or more, still walking.</summary>
    public static readonly YesNoSignal LegWeakLong = YesNoSignal.Reassurance("nerve.leg-weak-long", "You first noticed the weak leg 15 days ago or more, it is not getting weaker, and you walk and stand on it");

    /// <summary>Leg weakness: old.</summary>
    public static readonly YesNoSignal LegWeakOld = YesNoSignal.Reassurance("nerve.leg-weak-old", "The weak leg began over 90 days ago, before this back trouble, and is no worse");

    /// <summary>Leg weakness: assessed.</summary>
    public static readonly YesNoSignal LegWeakAssessed = YesNoSignal.Reassurance("nerve.leg-weak-assessed", "A clinician has assessed the weak leg");

    /// <summary>The numb patch spreads.</summary>
    public static readonly YesNoSignal NumbSpreading = YesNoSignal.Warning("nerve.numb-spreading", "The numb patch spread or got deeper in the last 14 days");

    /// <summary>Numb foot only while running.</summary>
    public static readonly YesNoSignal NumbFootInRun = YesNoSignal.Reassurance("nerve.numb-foot-in-run", "The numb patch is on the foot only, only while running, and gone within 10 minutes");

    /// <summary>Numb patch: old.</summary>
    public static readonly YesNoSignal NumbOld = YesNoSignal.Reassurance("nerve.numb-old", "The numb patch began over 90 days ago, before this back trouble, and is no worse");

    /// <summary>Numb patch: assessed.</summary>
    public static readonly YesNoSignal NumbAssessed = YesNoSignal.Reassurance("nerve.numb-assessed", "A clinician has assessed the numb patch");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "nerve.known",
            Text = "Since when is the leg weak or numb, or does the foot slap?",
            PlainerText = "Is it new, getting worse, or known for long?",
            Why = "Power that fails within hours or days needs help at once.",
            Answers =
            [
                FootDropFresh, FootDropOld, FootDropAssessed, LegWeakFresh, LegCannotCarry, LegWeakLong, LegWeakOld, LegWeakAssessed,
                NumbSpreading, NumbFootInRun, NumbOld, NumbAssessed,
            ],
        },
    ];
}
