using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Heart, large vessels and lung, as far as they are felt in the back.</summary>
public static class Heart
{
    /// <summary>Fainted or nearly fainted (VAS5).</summary>
    public static readonly YesNoSignal Fainted = YesNoSignal.Warning("heart.fainted", "You fainted or nearly did, lately or with this pain");

    /// <summary>It was during a run (VAS5a, BSI12).</summary>
    public static readonly YesNoSignal FaintedInRun = YesNoSignal.Warning("heart.fainted-in-run", "You fainted, nearly fainted or blacked out during a run");

    /// <summary>Racing or irregular heart (VAS5).</summary>
    public static readonly YesNoSignal Palpitations = YesNoSignal.Warning("heart.palpitations", "Your heart raced or stumbled, more than effort explains");

    /// <summary>Racing or irregular now, at rest (VAS5b).</summary>
    public static readonly YesNoSignal PalpitationsNow = YesNoSignal.Warning("heart.palpitations-now", "Your heart races or stumbles now, at rest");

    /// <summary>A relative who died suddenly under 40 (VAS5c).</summary>
    public static readonly YesNoSignal RelativeDiedYoung = YesNoSignal.Warning("heart.relative-died-young", "A close relative died suddenly before 40", lasts: true);

    /// <summary>Pain linked to effort, definition 15.</summary>
    public static readonly YesNoSignal EffortLinked = YesNoSignal.Warning("heart.effort-linked", "Pain or tightness in upper back, chest, jaw, throat or arm that comes within 10 minutes of brisk effort of any kind and goes within 10 minutes of stopping");

    /// <summary>Pressure or tightness in chest, jaw, throat or arm (definition 15).</summary>
    public static readonly YesNoSignal Pressure = YesNoSignal.Warning("heart.pressure", "Pressure or tightness in chest, jaw, throat or arm, at any time");

    /// <summary>Tight upper back with sweat, sickness, breathlessness or faintness (definition 15).</summary>
    public static readonly YesNoSignal TightBackWith = YesNoSignal.Warning("heart.tight-back-with", "Pressure or tightness in the upper back together with sweat, sickness, faintness, or more breathlessness than the effort explains");

    /// <summary>Sharp pain on breathing in (VAS4).</summary>
    public static readonly YesNoSignal SharpOnBreathing = YesNoSignal.Warning("heart.sharp-on-breathing", "Sharp pain on breathing in");

    /// <summary>A swollen, sore, warm calf or thigh (VAS6).</summary>
    public static readonly YesNoSignal SwollenLeg = YesNoSignal.Warning("heart.swollen-leg", "One calf or thigh is swollen, mostly sore or warm too");

    /// <summary>Cramp at a fixed distance that goes on standing still (VAS8).</summary>
    public static readonly YesNoSignal LegCramp = YesNoSignal.Warning("heart.leg-cramp", "A cramp in calf, thigh or buttock that comes after a fixed distance and goes within minutes of standing still");

    /// <summary>The effort-linked pain can be brought on by hand (definition 15).</summary>
    public static readonly YesNoSignal BroughtOnByPressing = YesNoSignal.Reassurance("heart.brought-on-by-pressing", "Pressing, twisting, lifting the arm or a deep stretch brings on that same pain");

    /// <summary>Short pangs on pressing or twisting only (VAS0a).</summary>
    public static readonly YesNoSignal ShortPangs = YesNoSignal.Reassurance("heart.short-pangs", "Each pang in the chest lasts under a minute and comes only on pressing or twisting");

    /// <summary>Heart-type pain now, at rest (VAS3a).</summary>
    public static readonly YesNoSignal NowAtRest = YesNoSignal.Warning("heart.now-at-rest", "Pressure or tightness in chest, jaw, throat or arm, or the pain that effort brings on, is there now, at rest");

    /// <summary>A bad attack within 12 hours (VAS3a).</summary>
    public static readonly YesNoSignal AttackLately = YesNoSignal.Warning("heart.attack-lately", "In the last 12 hours: pressure or tightness of chest, jaw, throat or arm that lasted 15 minutes or more or came at rest; or pain there or in the upper back that came with sweat, sickness, breathlessness or faintness");

    /// <summary>Attacks more often or easier to bring on (VAS3a).</summary>
    public static readonly YesNoSignal MoreEasily = YesNoSignal.Warning("heart.more-easily", "Such pain or tightness comes more often or more easily than before");

    /// <summary>First noticed within 28 days, or last attack within 72 hours (VAS3b).</summary>
    public static readonly YesNoSignal NewAttacks = YesNoSignal.Warning("heart.new-attacks", "You first noticed such pain or tightness in the last 4 weeks, or it last came in the last 3 days");

    /// <summary>A side stitch (VAS4a).</summary>
    public static readonly YesNoSignal SideStitch = YesNoSignal.Reassurance("heart.side-stitch", "It is a side stitch: below the ribs, only while running, gone within 10 minutes of stopping, and nothing else");

    /// <summary>A fact that makes a clot likely (VAS4c).</summary>
    public static readonly YesNoSignal ClotRisk = YesNoSignal.Warning("heart.clot-risk", "In the last 4 weeks a flight of over 4 hours, surgery, a plaster or bed rest; or you take oestrogen (such as the pill), or once had a clot");

    /// <summary>Pain at rest or a sore of the foot (VAS8b).</summary>
    public static readonly YesNoSignal FootAtRest = YesNoSignal.Warning("heart.foot-at-rest", "The leg or foot hurts at rest too, or a sore on the foot does not heal");

    /// <summary>Position and movement do not change the pain (VAS1c, d).</summary>
    public static readonly YesNoSignal NoPositionMatters = YesNoSignal.Warning("heart.no-position-matters", "Neither movement nor position changes the pain");

    /// <summary>Clammy (VAS1b).</summary>
    public static readonly YesNoSignal Clammy = YesNoSignal.Warning("heart.clammy", "You are pale and in a cold sweat, or collapsed");

    /// <summary>A pulsing lump in the belly (VAS1b).</summary>
    public static readonly YesNoSignal PulsingLump = YesNoSignal.Warning("heart.pulsing-lump", "A lump in the belly that beats like a pulse");

    /// <summary>Tearing, ripping, stabbing or moving pain (VAS2a).</summary>
    public static readonly YesNoSignal Tearing = YesNoSignal.Warning("heart.tearing", "Sudden severe pain of chest, upper back or belly that tears, rips or stabs, or moves from place to place");

    /// <summary>A weak, cold or numb arm (VAS2a).</summary>
    public static readonly YesNoSignal ArmSign = YesNoSignal.Warning("heart.arm-sign", "An arm or leg turned weak, or one arm cold or numb, with the sudden pain");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "heart.attacks",
            Text = "When does this pain, tightness or racing come?",
            PlainerText = "More often than before? Since when? Does pressing bring it on?",
            Why = "How fresh it is decides how fast it is looked at.",
            Answers = [MoreEasily, NewAttacks, BroughtOnByPressing, ShortPangs],
        },
        new()
        {
            Id = "heart.lung-and-leg",
            Text = "What goes with the breathing pain or the leg?",
            PlainerText = "A side stitch only? A long flight or an operation lately? Pain at rest?",
            Why = "A clot is more likely after some events.",
            Answers = [SideStitch, ClotRisk, FootAtRest],
        },
        new()
        {
            Id = "heart.sudden",
            Text = "Does anything change the severe pain?",
            PlainerText = "Does no move and no way of lying ease it?",
            Why = "Pain from a large vessel does not care how you move or lie.",
            Answers = [NoPositionMatters],
        },
    ];
}
