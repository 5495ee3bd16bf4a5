using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>What has to be known before relief is advised.</summary>
public static class Relief
{
    /// <summary>Wants a medicine.</summary>
    public static readonly YesNoSignal WantsMedicine = YesNoSignal.Ask("relief.wants-medicine", "You take or think of taking a medicine for it");

    /// <summary>Any contraindication to an anti-inflammatory (row X1).</summary>
    public static readonly YesNoSignal NsaidRisk = YesNoSignal.Warning(
        "relief.nsaid-risk",
        "Allergy to or asthma from anti-inflammatories or aspirin; ulcer or gut bleeding ever; kidney, heart, liver or bowel disease; stroke; high blood pressure; heavy alcohol; dehydration; or any regular medicine");

    /// <summary>Skin that must not be warmed: numb, rash, fresh injury, gel.</summary>
    public static readonly YesNoSignal SkinNoHeat = YesNoSignal.Warning("relief.skin-no-heat", "The skin there is numb, has a rash or a fresh bruise, or a gel was put on it");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "relief",
            Text = "Before you warm it or take anything:",
            PlainerText = "Is the skin there all right? Do you think of a tablet?",
            Why = "Warmth and medicines do not suit everybody.",
            Answers = [WantsMedicine, NsaidRisk, SkinNoHeat],
        },
    ];
}
