using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Accidents and chest pain: emergencies that are felt in the back.</summary>
public static class Emergency
{
    /// <summary>Dangerous mechanism, definition 18, within 7 days.</summary>
    public static readonly YesNoSignal Accident = YesNoSignal.Warning("emergency.accident", "The pain began after a serious accident in the last 7 days (a road crash, a fall from over 1 metre or 5 stairs, thrown from a horse or bike, crushed, or any fall after which you could not get up or went numb)");

    /// <summary>Minor trauma within 14 days, definition 28.</summary>
    public static readonly YesNoSignal MinorTrauma = YesNoSignal.Warning("emergency.minor-trauma", "A trip, bump, lift or fall in the last 14 days came before the pain");

    /// <summary>Chest pain now, or 15 minutes or more within 12 hours (VAS0b).</summary>
    public static readonly YesNoSignal ChestPainNow = YesNoSignal.Warning("emergency.chest-pain", "Pain or pressure in the chest now, or for 15 minutes or more in the last 12 hours");

    /// <summary>Chest pain within 72 hours (VAS0c).</summary>
    public static readonly YesNoSignal ChestPainLately = YesNoSignal.Warning("emergency.chest-pain-lately", "Pain or pressure in the chest in the last 3 days");

    /// <summary>Fainting, palpitations or effort-linked pain that nobody has cleared.</summary>
    public static readonly YesNoSignal FaintOrPalpitations = YesNoSignal.Warning(
        "emergency.faint", "You fainted or nearly did, felt your heart race or stumble, or get the pain with effort of any kind, and nobody has looked at it");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "emergency",
            Text = "Was there an accident, or is there chest pain?",
            PlainerText = "An accident? Chest pain?",
            Why = "These are looked at first.",
            Answers = [Accident, MinorTrauma, ChestPainNow, ChestPainLately],
            IsCore = true,
        },
        new()
        {
            Id = "emergency.effort",
            Text = "Did you faint, feel your heart race, or feel the pain with any effort?",
            PlainerText = "Fainting? A racing heart? Pain with effort?",
            Why = "Heart and vessels are looked at before anybody runs again.",
            Answers = [FaintOrPalpitations],
        },
    ];
}
