using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Signs that running may have hurt a bone. Nobody is asked to hop, bang or press hard.</summary>
public static class Bone
{
    /// <summary>Focal bony pain at sacrum, pelvis or hip, definition 20.</summary>
    public static readonly YesNoSignal FocalSpot = YesNoSignal.Warning("bone.focal-spot", "One bony spot at the base of the spine, pelvis or hip hurts, always the same, no larger than two fingertips");

    /// <summary>Run-linked bone pain, definition 16.</summary>
    public static readonly YesNoSignal WorseAsRunGoesOn = YesNoSignal.Warning("bone.worse-as-run-goes-on", "For 2 weeks or more the same spot hurts more as a run goes on, and earlier in each run");

    /// <summary>Pain on standing or landing on one leg.</summary>
    public static readonly YesNoSignal HurtsOnOneLeg = YesNoSignal.Warning("bone.hurts-on-one-leg", "Landing, standing or putting weight on one leg gives pain in buttock, pelvis, groin or the base of the spine");

    /// <summary>Landing or hopping on one leg gave sharp pain at a spot (BSI3).</summary>
    public static readonly YesNoSignal SharpOnLanding = YesNoSignal.Warning("bone.sharp-on-landing", "Landing on one leg has already given a sharp pain at one spot");

    /// <summary>Earlier in each run (BSI10b, BSI13b).</summary>
    public static readonly YesNoSignal EarlierEachRun = YesNoSignal.Warning("bone.earlier-each-run", "It comes earlier in each run");

    /// <summary>Deep groin or front-of-hip pain on running or walking (BSI10).</summary>
    public static readonly YesNoSignal GroinPain = YesNoSignal.Warning("bone.groin-pain", "Deep pain in the groin or at the front of the hip on running or walking");

    /// <summary>Dull thigh, groin or hip pain (FRX11).</summary>
    public static readonly YesNoSignal ThighPain = YesNoSignal.Warning("bone.thigh-pain", "Dull pain in thigh, groin or hip");

    /// <summary>Limp, definition 44.</summary>
    public static readonly YesNoSignal Limp = YesNoSignal.Warning("bone.limp", "You limp: uneven walking for over 24 hours, or each time you walk");

    /// <summary>Cannot bear weight or stand on that leg.</summary>
    public static readonly YesNoSignal CannotBearWeight = YesNoSignal.Warning("bone.cannot-bear-weight", "You cannot put weight on that leg, or not stand on it");

    /// <summary>Severe walking pain, definition 44.</summary>
    public static readonly YesNoSignal SevereOnWalking = YesNoSignal.Warning("bone.severe-on-walking", "Walking brings the pain to 7 or more out of 10");

    /// <summary>A sudden crack, or suddenly much worse (BSI10a, FRX11a).</summary>
    public static readonly YesNoSignal SuddenCrack = YesNoSignal.Warning("bone.sudden-crack", "There was a sudden crack in hip, groin or thigh, or it got much worse all at once");

    /// <summary>A clinician suspects it, or asked for a scan (BSI14).</summary>
    public static readonly YesNoSignal Suspected = YesNoSignal.Warning("bone.suspected", "A clinician suspects a bone injury, or asked for a scan for it");

    /// <summary>Sudden or one-sided pain of sacrum or pelvis around a birth (BSI9).</summary>
    public static readonly YesNoSignal SuddenOrOneSided = YesNoSignal.Warning("bone.sudden-or-one-sided", "Pain at the base of the spine, the pelvis or a buttock that came all at once or is on one side");

    /// <summary>Swelling or a lump over a bone (PED3).</summary>
    public static readonly YesNoSignal Swelling = YesNoSignal.Warning("bone.swelling", "A swelling or lump over a bone that hurts");

    /// <summary>A change of load explains the bone pain (PED3a).</summary>
    public static readonly YesNoSignal LoadExplains = YesNoSignal.Reassurance("bone.load-explains", "A change of training explains the bony pain");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "bone.with-it",
            Text = "What is the bony or deep pain like?",
            PlainerText = "Earlier in each run? A crack? Very bad on walking? A swelling?",
            Why = "It tells how fast the bone has to be looked at.",
            Answers = [SevereOnWalking, SuddenCrack, ThighPain, SuddenOrOneSided, Swelling, LoadExplains],
        },
    ];
}
