using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>What has to be known before warmth, cold or pressure is advised.</summary>
public static class Relief
{
    /// <summary>Skin that must not be warmed: numb, rash, fresh injury, gel.</summary>
    public static readonly YesNoSignal SkinNoHeat = YesNoSignal.Warning("relief.skin-no-heat", "The skin there is numb or broken, has a rash or a fresh bruise, or a gel was put on it");

    /// <summary>Faintness or heat illness within 7 days.</summary>
    public static readonly YesNoSignal HeatIllness = YesNoSignal.Warning("relief.heat-illness", "You feel faint, or had heat illness in the last 7 days");

    /// <summary>Skin or vessels that must not be cooled.</summary>
    public static readonly YesNoSignal NoCold = YesNoSignal.Warning("relief.no-cold", "Cold turns your fingers white or gives you hives, or you have a circulation disease");

    /// <summary>A clot within three months.</summary>
    public static readonly YesNoSignal ClotLately = YesNoSignal.Warning("relief.clot", "You had a blood clot in the last 3 months");

    /// <summary>Reasons to stay out of the water.</summary>
    public static readonly YesNoSignal NoWater = YesNoSignal.Warning("relief.no-water", "You have an open wound, an infection of skin, chest or gut, epilepsy, or fainting that nobody has looked at");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "relief",
            Text = "Before you warm, cool or press it, or go into the water:",
            PlainerText = "Is the skin there all right? Any blood clot, faintness or wound?",
            Why = "Warmth, cold, pressure and water do not suit everybody.",
            Answers = [SkinNoHeat, HeatIllness, NoCold, ClotLately, NoWater],
        },
    ];
}
