using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Emergencies that need no other question: they come first, and back pain need not be there.</summary>
public static class Emergency
{
    /// <summary>Confusion or drowsiness (CON1).</summary>
    public static readonly YesNoSignal Confusion = YesNoSignal.Warning("emergency.confusion", "New confusion, not making sense, or unusually drowsy and hard to wake (being tired as usual does not count)");

    /// <summary>Collapse, fit, great heat or confusion with a run (HEA1).</summary>
    public static readonly YesNoSignal HeatCollapse = YesNoSignal.Warning("emergency.heat-collapse", "In a run or within 24 hours after it: confused, collapsed, a fit, very hot, or a headache with vomiting");

    /// <summary>Stroke pattern (MOT7).</summary>
    public static readonly YesNoSignal Stroke = YesNoSignal.Warning("emergency.stroke", "All at once a face that droops, a weak arm or leg on one side, or trouble to speak or see");

    /// <summary>A limb that gets no blood (MOT6).</summary>
    public static readonly YesNoSignal ColdLimb = YesNoSignal.Warning("emergency.cold-limb", "A leg or foot turned cold, pale, blue or mottled all at once, and hurts or is numb or weak");

    /// <summary>Dangerous mechanism, definition 18, within 7 days.</summary>
    public static readonly YesNoSignal Accident = YesNoSignal.Warning("emergency.accident", "The pain began after a serious accident in the last 7 days (a road crash, a fall from over 1 metre or 5 stairs, thrown from a horse or bike, crushed, or any fall after which you could not get up or went numb)");

    /// <summary>Chest pain now, or 15 minutes or more within 12 hours (VAS0b).</summary>
    public static readonly YesNoSignal ChestPainNow = YesNoSignal.Warning("emergency.chest-pain", "Pain or pressure in the chest now, or for 15 minutes or more in the last 12 hours");

    /// <summary>Chest pain within 72 hours (VAS0c).</summary>
    public static readonly YesNoSignal ChestPainLately = YesNoSignal.Warning("emergency.chest-pain-lately", "Pain or pressure in the chest in the last 3 days");

    /// <summary>Sudden breathlessness (VAS4).</summary>
    public static readonly YesNoSignal Breathless = YesNoSignal.Warning("emergency.breathless", "Breathlessness that came suddenly, is there at rest, or is far beyond the effort");

    /// <summary>Coughing blood (VAS4).</summary>
    public static readonly YesNoSignal CoughsBlood = YesNoSignal.Warning("emergency.coughs-blood", "You cough up blood");

    /// <summary>Severe pain, worst within 5 minutes (definition 2).</summary>
    public static readonly YesNoSignal SuddenSevere = YesNoSignal.Warning("emergency.sudden-severe", "Severe pain that came suddenly: at its worst within 5 minutes of its start");

    /// <summary>Severe pain, worst within a minute (VAS2).</summary>
    public static readonly YesNoSignal SevereInAMinute = YesNoSignal.Warning("emergency.severe-in-a-minute", "Severe pain in chest, upper back or belly that came all at once: at its worst within a minute");

    /// <summary>Bleeding of the gut (GIB1).</summary>
    public static readonly YesNoSignal GutBleeding = YesNoSignal.Warning("emergency.gut-bleeding", "Stools black like tar (not from iron tablets) or bloody, or you vomited blood or what looks like coffee grounds");
}
