using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Pregnancy and the weeks after a birth.</summary>
public static class Pregnancy
{
    /// <summary>Weeks of pregnancy.</summary>
    public static readonly NumberSignal Weeks = NumberSignal.Ask("pregnancy.weeks", "Weeks of pregnancy", "weeks", 0, 44, rounding: StepRounding.Down);

    /// <summary>Bleeding from below.</summary>
    public static readonly YesNoSignal Bleeding = YesNoSignal.Warning("pregnancy.bleeding", "Bleeding from the vagina");

    /// <summary>Heavy bleeding.</summary>
    public static readonly YesNoSignal HeavyBleeding = YesNoSignal.Warning("pregnancy.heavy-bleeding", "Heavy bleeding from the vagina");

    /// <summary>Loss of fluid (PRG1a).</summary>
    public static readonly YesNoSignal FluidLoss = YesNoSignal.Warning("pregnancy.fluid-loss", "Fluid comes from the vagina");

    /// <summary>Regular tightenings (PRG1a, c).</summary>
    public static readonly YesNoSignal Tightenings = YesNoSignal.Warning("pregnancy.tightenings", "Tightenings or pains that come regularly");

    /// <summary>Fewer movements (PRG1a).</summary>
    public static readonly YesNoSignal FewerMovements = YesNoSignal.Warning("pregnancy.fewer-movements", "The baby moves less");

    /// <summary>Sudden severe belly or pelvic pain (PRG1a).</summary>
    public static readonly YesNoSignal SuddenBellyPain = YesNoSignal.Warning("pregnancy.sudden-belly-pain", "Sudden severe pain in belly or pelvis");

    /// <summary>Signs of pre-eclampsia (PRG2).</summary>
    public static readonly YesNoSignal PreEclampsiaSign = YesNoSignal.Warning("pregnancy.pre-eclampsia-sign", "A headache, changed sight, pain under the ribs or sudden swelling");

    /// <summary>Signs of bleeding into the belly (GYN1a).</summary>
    public static readonly YesNoSignal ShoulderTipPain = YesNoSignal.Warning("pregnancy.shoulder-tip-pain", "Pain at the tip of the shoulder, pain on passing stool, or dizzy");

    /// <summary>One-sided low pain (GYN1b).</summary>
    public static readonly YesNoSignal OneSidedPain = YesNoSignal.Warning("pregnancy.one-sided-pain", "The pain in belly, pelvis or low back is on one side, or clearly worse there");

    /// <summary>Birth within 6 weeks (PRG3).</summary>
    public static readonly YesNoSignal BirthInSixWeeks = YesNoSignal.Warning("pregnancy.birth-in-6-weeks", "You gave birth in the last 6 weeks", reader: Person.BirthWithin(1));

    /// <summary>Birth within 12 weeks (VAS2b).</summary>
    public static readonly YesNoSignal BirthInTwelveWeeks = YesNoSignal.Warning("pregnancy.birth-in-12-weeks", "You gave birth in the last 12 weeks", reader: Person.BirthWithin(2));

    /// <summary>Breast-feeding (BSI9).</summary>
    public static readonly YesNoSignal BreastFeeds = YesNoSignal.Warning("pregnancy.breast-feeds", "You breast-feed");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "pregnancy.signs",
            Text = "Pregnant or a birth lately: is any of these there?",
            PlainerText = "Bleeding? Fluid? Regular pains? The baby moves less? A bad headache?",
            Why = "Some signs in a pregnancy or after a birth are emergencies.",
            Answers =
            [
                Weeks, Bleeding, HeavyBleeding, FluidLoss, Tightenings, FewerMovements, SuddenBellyPain, PreEclampsiaSign, ShoulderTipPain, OneSidedPain,
            ],
        },
    ];
}
