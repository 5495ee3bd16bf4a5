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
    public static readonly YesNoSignal HurtsOnOneLeg = YesNoSignal.Warning("bone.hurts-on-one-leg", "Landing or standing on one leg has given pain in buttock, pelvis, groin or the base of the spine");

    /// <summary>Limp, definition 44.</summary>
    public static readonly YesNoSignal Limp = YesNoSignal.Warning("bone.limp", "You limp");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "bone",
            Text = "Could a bone be hurt? Are any of these true?",
            PlainerText = "One bony spot? Worse the further you run? Pain on one leg? A limp?",
            Why = "A bone that running has hurt needs rest early; running on can break it.",
            Answers = [FocalSpot, WorseAsRunGoesOn, HurtsOnOneLeg, Limp],
            IsCore = true,
        },
    ];
}
