using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Private questions on safety; each may be left out.</summary>
public static class Safety
{
    /// <summary>Low mood or hopelessness: opens the question on self-harm.</summary>
    public static readonly YesNoSignal LowMood = YesNoSignal.Warning("safety.low-mood", "You feel low or without hope");

    /// <summary>Hurt by somebody (SAF1).</summary>
    public static readonly YesNoSignal HurtBySomebody = YesNoSignal.Warning("safety.hurt-by-somebody", "Somebody hurt you");

    /// <summary>Thoughts of self-harm (PSY1).</summary>
    public static readonly YesNoSignal SelfHarm = YesNoSignal.Warning("safety.self-harm", "You think of ending your life or of harming yourself");

    /// <summary>In danger now (SAF1a).</summary>
    public static readonly YesNoSignal InDanger = YesNoSignal.Warning("safety.in-danger", "You are in danger from somebody now");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "safety.more",
            Text = "Private, and you may skip it: is one of these true?",
            PlainerText = "Do you think of harming yourself? Are you in danger now?",
            Why = "There is help for it now.",
            Answers = [SelfHarm, InDanger],
            AskedIf = LowMood | HurtBySomebody | Medicines.PainkillerOnPurpose | Medicines.ParacetamolTooMuch | Medicines.PainkillerTooMuch,
        },
    ];
}
