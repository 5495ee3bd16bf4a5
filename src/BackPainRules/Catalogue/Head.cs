using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Head, eyes and neck.</summary>
public static class Head
{
    /// <summary>Thunderclap headache (VAS7a).</summary>
    public static readonly YesNoSignal Thunderclap = YesNoSignal.Warning("head.thunderclap", "A headache that was at its worst within a minute");

    /// <summary>New severe headache (VAS7c).</summary>
    public static readonly YesNoSignal SevereHeadache = YesNoSignal.Warning("head.severe-headache", "A new, severe headache");

    /// <summary>Stiff neck, light that hurts, or a rash that does not fade (INF7).</summary>
    public static readonly YesNoSignal StiffNeck = YesNoSignal.Warning("head.stiff-neck", "A stiff neck, light that hurts the eyes, or a rash that does not fade under a glass");

    /// <summary>Head or face signs with neck pain or headache (VAS7b).</summary>
    public static readonly YesNoSignal FaceSigns = YesNoSignal.Warning("head.face-signs", "A drooping eyelid, slurred speech, double vision, sudden spinning or unsteadiness, or a weak or numb face or limb");

    /// <summary>Sore scalp or jaw pain on chewing (GCA1).</summary>
    public static readonly YesNoSignal ScalpOrJaw = YesNoSignal.Warning("head.scalp-or-jaw", "A new kind of headache, a sore scalp, or jaw pain on chewing");

    /// <summary>Any change of sight (GCA1a, SHI1a).</summary>
    public static readonly YesNoSignal SightChange = YesNoSignal.Warning("head.sight-change", "Sight changed, even for a short time, or you see double");

    /// <summary>Sudden loss of sight (SPA5a).</summary>
    public static readonly YesNoSignal SightLost = YesNoSignal.Warning("head.sight-lost", "Sight was lost all at once");

    /// <summary>A painful red eye (SPA5).</summary>
    public static readonly YesNoSignal RedEye = YesNoSignal.Warning("head.red-eye", "A painful red eye, light that hurts it, or blurred sight");
}
