using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Pain at night and at rest, definition 13.</summary>
public static class Night
{
    /// <summary>Wakes from sleep on 2 or more of 7 nights.</summary>
    public static readonly YesNoSignal Wakes = YesNoSignal.Warning("night.wakes", "The pain itself wakes you at night (on 2 or more of the last 7 nights), not only when turning over");

    /// <summary>Constant, with no easing position for 24 hours.</summary>
    public static readonly YesNoSignal Constant = YesNoSignal.Warning("night.constant", "It is constant, for 24 hours or more, and no position eases it");

    /// <summary>Clearly worse lying down.</summary>
    public static readonly YesNoSignal WorseLying = YesNoSignal.Warning("night.worse-lying", "It is clearly worse at night, or when you lie or lean back");

    /// <summary>Waking that eases on getting up: the inflammatory picture.</summary>
    public static readonly YesNoSignal EasesOnRising = YesNoSignal.Reassurance("night.eases-on-rising", "When it wakes you, getting up and moving eases it");
}
