using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Contraindications that several advice rows share.</summary>
internal static class Contraindications
{
    /// <summary>X11: what closes running.</summary>
    public static readonly Contraindication NoRunning = new(
        "X11", Definitions.RunningClosed, "Running waits until this is cleared.", "Stop running for now; walk if that stays at 2 out of 10 or less.");

    /// <summary>X32: no exercise set on one's own.</summary>
    public static readonly Contraindication NoLoadedExercise = new(
        "X32", Definitions.SevereBand | History.SpineProcedure, "Severe pain or a recent spine procedure: no exercise set on your own.", "Walk a little, as comfort allows.");

    /// <summary>X8: no loaded or deep bending.</summary>
    public static readonly Contraindication NoBending = new(
        "X8",
        Definitions.BoneRisk | ((Nerve.LegPain | Nerve.Tingling) & Pain.WorseOnBending),
        "Deep bending can hurt weak bones or an irritated nerve.",
        "Bend at the hips with a straight back instead.");

    /// <summary>X32: under 16 a clinician chooses the set.</summary>
    public static readonly Contraindication UnderSixteen = new(
        "X32", Person.Age < 16, "Under 16 a clinician chooses the exercises.", "Only exercises from a clinician.", Changes: true);
}
