using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Fever, general illness and infection.</summary>
public static class Infection
{
    /// <summary>What to act on at once while there is a fever.</summary>
    internal const string SepsisWatch =
        "With a fever call {emergency} at once if one of these starts: confusion, blue or mottled skin, very fast breathing, a rash that does not fade, or no urine for 18 hours.";

    /// <summary>Fever, definition 8.</summary>
    public static readonly YesNoSignal Fever = YesNoSignal.Warning("infection.fever", "A temperature of 38.0 C or more, shaking chills, a feverish feeling that a painkiller may hide, or below 36.0 C while you feel ill");

    /// <summary>Any sepsis sign, definition 40.</summary>
    public static readonly YesNoSignal SepsisSign = YesNoSignal.Warning("infection.sepsis-sign", "New confusion, slurred speech, mottled or blue skin, very fast breathing, no urine for 18 hours, a rash that does not fade, or shaking that you cannot stop");

    /// <summary>Unwell without fever, definition 14.</summary>
    public static readonly YesNoSignal Unwell = YesNoSignal.Warning("infection.unwell", "You feel ill: at least two of these five: drenching sweats, no appetite, unusual exhaustion, vomiting, looking or feeling very ill");

    /// <summary>Unplanned weight loss, definition 27.</summary>
    public static readonly YesNoSignal WeightLoss = YesNoSignal.Warning("infection.weight-loss", "You lost weight without trying or for no clear reason, training and diet apart (5 % or more in 6 months, or clothes got loose)");

    /// <summary>Night sweats with weight loss (INF6).</summary>
    public static readonly YesNoSignal NightSweats = YesNoSignal.Warning("infection.night-sweats", "Drenching night sweats together with weight loss");

    /// <summary>Warm and ill, 37.5 or more (INF9).</summary>
    public static readonly YesNoSignal WarmAndIll = YesNoSignal.Warning("infection.warm-and-ill", "A temperature of 37.5 C or more, and you feel ill");

    /// <summary>Deep hip, groin or lower-belly pain with fever (INF10).</summary>
    public static readonly YesNoSignal DeepHipPain = YesNoSignal.Warning("infection.deep-hip-pain", "Deep pain in hip, groin or lower belly");

    /// <summary>A hip held bent (INF10a).</summary>
    public static readonly YesNoSignal HipHeldBent = YesNoSignal.Warning("infection.hip-held-bent", "The hip is held bent, or straightening it hurts");

    /// <summary>One hot, swollen, very painful joint (INF11).</summary>
    public static readonly YesNoSignal HotJoint = YesNoSignal.Warning("infection.hot-joint", "One joint is hot, swollen and very painful");

    /// <summary>The hot joint cannot be moved (INF11a).</summary>
    public static readonly YesNoSignal JointStuck = YesNoSignal.Warning("infection.joint-stuck", "You cannot move that hot joint");

    /// <summary>Pain new or worse since a procedure at the spine (INF4b).</summary>
    public static readonly YesNoSignal WorseSinceProcedure = YesNoSignal.Warning("infection.worse-since-procedure", "Since the operation or injection at the spine the pain is new or worse than before it");

    /// <summary>A hot or red foot, or a wound on it.</summary>
    public static readonly YesNoSignal FootWound = YesNoSignal.Warning("infection.foot-wound", "A foot is hot or red, or has a wound");

    /// <summary>Fever in the last 7 days.</summary>
    public static readonly YesNoSignal FeverLately = YesNoSignal.Warning("infection.fever-lately", "You had a temperature of 38.0 C or more in the last 7 days");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "infection.with-it",
            Text = "What goes with the fever, the joint or the foot?",
            PlainerText = "A sore hip? A stuck joint? A red foot? Worse since the operation?",
            Why = "They tell how fast an infection has to be looked for.",
            Answers = [DeepHipPain, HipHeldBent, JointStuck, WorseSinceProcedure, FootWound],
        },
    ];
}
