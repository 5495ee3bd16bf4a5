using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>
/// The nerves at the end of the spinal cord: saddle, bladder, bowel, sexual function, both legs. For each sign it is asked whether it is
/// old (over 90 days, from before this episode, no worse) and whether a clinician has assessed it.
/// </summary>
public static class CaudaEquina
{
    /// <summary>Saddle numbness (CES1).</summary>
    public static readonly YesNoSignal SaddleNumb = YesNoSignal.Warning("cauda-equina.saddle", "Numbness, tingling or an odd feeling between the legs, at the genitals, the inner buttocks or round the back passage, or wiping feels different");

    /// <summary>Saddle numbness on one side only, or coming and going (CES10).</summary>
    public static readonly YesNoSignal SaddlePartlyNumb = YesNoSignal.Warning("cauda-equina.saddle-partly", "Numbness between the legs on one side only, or coming and going");

    /// <summary>Cannot pass urine despite trying (CES2a).</summary>
    public static readonly YesNoSignal CannotPassUrine = YesNoSignal.Warning("cauda-equina.cannot-pass-urine", "You cannot pass urine although you try");

    /// <summary>No urge and nothing passed for 8 waking hours while drinking normally (CES2b).</summary>
    public static readonly YesNoSignal NoUrgeForHours = YesNoSignal.Warning("cauda-equina.no-urge", "No urge and no urine for 8 waking hours although you drink as usual");

    /// <summary>Slow start, weak stream, straining, cannot tell when full (CES2f).</summary>
    public static readonly YesNoSignal UrineFlowChanged = YesNoSignal.Warning("cauda-equina.urine-flow", "Passing urine is slow to start, weak or needs straining, or you no longer feel the urge, or cannot tell when the bladder is full");

    /// <summary>Leaks, does not feel urine pass, or control is harder (CES3).</summary>
    public static readonly YesNoSignal UrineLeaks = YesNoSignal.Warning("cauda-equina.urine-leaks", "You leak urine");

    /// <summary>Does not feel urine pass, or it is harder to hold on (CES3).</summary>
    public static readonly YesNoSignal UrineControlChanged = YesNoSignal.Warning("cauda-equina.urine-control", "You do not feel urine pass, or it is harder to hold on than before");

    /// <summary>Leakage on effort only.</summary>
    public static readonly YesNoSignal LeaksOnEffortOnly = YesNoSignal.Reassurance("cauda-equina.leaks-on-effort-only", "You leak only with effort, such as jumping or coughing");

    /// <summary>Effort leakage that began after childbirth or pelvic surgery and before the back pain.</summary>
    public static readonly YesNoSignal LeaksSinceBirth = YesNoSignal.Reassurance("cauda-equina.leaks-since-birth", "The leaking began after childbirth or pelvic surgery, before this back pain");

    /// <summary>Bowel accidents, or stool and wind not felt (CES4).</summary>
    public static readonly YesNoSignal BowelControlLost = YesNoSignal.Warning("cauda-equina.bowel", "Bowel accidents, or you cannot feel passing stool or wind");

    /// <summary>Loss of genital feeling or function since the pain (CES5).</summary>
    public static readonly YesNoSignal SexualFunctionLost = YesNoSignal.Warning("cauda-equina.sexual", "Loss of genital feeling, erection or orgasm that began with or after the pain");

    /// <summary>New need to rush, or going far more often, control kept (CES9).</summary>
    public static readonly YesNoSignal UrineUrgency = YesNoSignal.Warning("cauda-equina.urgency", "A new need to rush to pass urine, or going far more often, without losing control");

    /// <summary>Nerve signs in both legs (CES6).</summary>
    public static readonly YesNoSignal BothLegs = YesNoSignal.Warning("cauda-equina.both-legs", "Shooting pain, pins and needles, numbness or weakness in both legs (sore muscles do not count)");

    /// <summary>Both-leg signs in the feet only, only during a run, gone in 10 minutes.</summary>
    public static readonly YesNoSignal FeetOnlyInRun = YesNoSignal.Reassurance("cauda-equina.feet-only-in-run", "The signs in both legs come in the feet only, only during a run, are gone within 10 minutes, and do not spread or get worse");

    /// <summary>Posture-bound, definition 37.</summary>
    public static readonly YesNoSignal PostureBound = YesNoSignal.Reassurance("cauda-equina.posture-bound", "The signs in both legs come only on standing, walking or running, never at rest, and are gone within 10 minutes of sitting or bending forward");

    /// <summary>Posture-bound for 90 days or more and not worsening.</summary>
    public static readonly YesNoSignal PostureBoundLong = YesNoSignal.Reassurance("cauda-equina.posture-bound-long", "The signs in both legs have been like that for 90 days or more and are not getting worse");

    /// <summary>Nerve-like leg pain that moved to the other leg (CES7).</summary>
    public static readonly YesNoSignal LegPainSwitched = YesNoSignal.Warning("cauda-equina.leg-switched", "Nerve-like pain below the buttock moved from one leg to the other, or from one to both");

    /// <summary>Scanned and clear, for each sign that is present (CES8, definition 29).</summary>
    public static readonly YesNoSignal ScannedAndClear = YesNoSignal.Reassurance("cauda-equina.scanned-and-clear", "A clinician told you that an MRI of the back, made in the last 90 days after each of these signs began, showed no need for emergency treatment; nothing changed since, and nothing is newly numb or weak");

    /// <summary>Saddle sign: old.</summary>
    public static readonly YesNoSignal SaddleOld = Old("saddle", "numb or odd feeling between the legs");

    /// <summary>Saddle sign: assessed.</summary>
    public static readonly YesNoSignal SaddleAssessed = Assessed("saddle", "numb or odd feeling between the legs");

    /// <summary>Urine flow sign: old.</summary>
    public static readonly YesNoSignal UrineFlowOld = Old("urine-flow", "trouble passing urine");

    /// <summary>Urine flow sign: assessed.</summary>
    public static readonly YesNoSignal UrineFlowAssessed = Assessed("urine-flow", "trouble passing urine");

    /// <summary>Leak: old.</summary>
    public static readonly YesNoSignal LeakOld = Old("leak", "leaking or loss of control");

    /// <summary>Leak: assessed.</summary>
    public static readonly YesNoSignal LeakAssessed = Assessed("leak", "leaking or loss of control");

    /// <summary>Bowel sign: old.</summary>
    public static readonly YesNoSignal BowelOld = Old("bowel", "bowel trouble");

    /// <summary>Bowel sign: assessed.</summary>
    public static readonly YesNoSignal BowelAssessed = Assessed("bowel", "bowel trouble");

    /// <summary>Urgency: old.</summary>
    public static readonly YesNoSignal UrgencyOld = Old("urgency", "need to rush");

    /// <summary>The checklist of signs.</summary>
    public static readonly Question Signs = new()
    {
        Id = "cauda-equina",
        Text = "Is any of these there, or has it changed? What is old counts too; since when is asked next.",
        PlainerText = "Has anything changed between your legs, with your bladder or bowel, with sex, or in both legs?",
        Why = "These can mean that nerves at the end of the spinal cord are pressed. It is rare, and hours matter.",
        Answers =
        [
            SaddleNumb, SaddlePartlyNumb, CannotPassUrine, NoUrgeForHours, UrineFlowChanged, UrineLeaks, UrineControlChanged,
            BowelControlLost, SexualFunctionLost, UrineUrgency, BothLegs, LegPainSwitched,
        ],
        IsCore = true,
        Place = 2,
    };

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "cauda-equina.known",
            Text = "Is this sign old, assessed, or scanned?",
            PlainerText = "Did you have it long before? Has a doctor looked at it, or scanned it?",
            Why = "What is old and was looked at is no emergency.",
            Answers =
            [
                ScannedAndClear, SaddleOld, SaddleAssessed, UrineFlowOld, UrineFlowAssessed, LeakOld, LeakAssessed,
                BowelOld, BowelAssessed, UrgencyOld, LeaksOnEffortOnly, LeaksSinceBirth, FeetOnlyInRun, PostureBound, PostureBoundLong,
            ],
        },
    ];

    private static YesNoSignal Old(string sign, string what) => YesNoSignal.Reassurance(
        $"cauda-equina.{sign}-old", $"All of the {what} began over 90 days ago, before this back trouble, and none of it is new or worse");

    private static YesNoSignal Assessed(string sign, string what) => YesNoSignal.Reassurance(
        $"cauda-equina.{sign}-assessed", $"A clinician has assessed the {what} since it began");
}
