using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Falls, blows and bones that break.</summary>
public static class Fracture
{
    /// <summary>Minor trauma within 14 days, definition 28.</summary>
    public static readonly YesNoSignal MinorTrauma = YesNoSignal.Warning("fracture.minor-trauma", "A trip, bump, lift, bend or cough in the last 14 days came before the pain");

    /// <summary>A fall or blow within 14 days (FRX12).</summary>
    public static readonly YesNoSignal FallOrBlow = YesNoSignal.Warning("fracture.fall-or-blow", "A fall, or a blow to back or buttock, in the last 14 days, and the back hurts since");

    /// <summary>A fall or blow within 7 days (FRX14).</summary>
    public static readonly YesNoSignal FallThisWeek = YesNoSignal.Warning("fracture.fall-this-week", "A fall, or a blow to back or buttock, in the last 7 days, and the back hurts since");

    /// <summary>A serious accident 8 to 42 days ago (FRX1b to e).</summary>
    public static readonly YesNoSignal AccidentWeeksAgo = YesNoSignal.Warning("fracture.accident-weeks-ago", "A serious accident 8 to 42 days ago, and the spine hurts since");

    /// <summary>The accident was checked (FRX1d).</summary>
    public static readonly YesNoSignal AccidentChecked = YesNoSignal.Reassurance("fracture.accident-checked", "A clinician checked the spine after that accident");

    /// <summary>Bruise or graze over the spine within 7 days (FRX2).</summary>
    public static readonly YesNoSignal Bruise = YesNoSignal.Warning("fracture.bruise", "A bruise or graze over the spine after a blow in the last 7 days");

    /// <summary>Pain that rises, or a spreading bruise (FRX8a).</summary>
    public static readonly YesNoSignal Spreading = YesNoSignal.Warning("fracture.spreading", "A bruise spreads, or the pain rises from hour to hour");

    /// <summary>Pain that rises after 48 hours (FRX12b).</summary>
    public static readonly YesNoSignal RisesAfterTwoDays = YesNoSignal.Warning("fracture.rises-after-two-days", "More than 2 days after the fall or blow the pain still rises");

    /// <summary>Pain on first movement (FRX14).</summary>
    public static readonly YesNoSignal HurtsOnFirstMove = YesNoSignal.Warning("fracture.hurts-on-first-move", "The first movement after the fall or blow hurt the spine");

    /// <summary>Another known spinal fracture (FRX14).</summary>
    public static readonly YesNoSignal KnownSpinalFracture = YesNoSignal.Warning("fracture.known-spinal-fracture", "Another break in your spine is known");

    /// <summary>A jolt, or a sudden new different pain in a stiff spine (FRX9).</summary>
    public static readonly YesNoSignal NewDifferentPain = YesNoSignal.Warning("fracture.new-different-pain", "After a jolt, or all at once, a new and different pain in back or neck");

    /// <summary>New pain or a clunk at the metalwork (FRX13).</summary>
    public static readonly YesNoSignal Clunk = YesNoSignal.Warning("fracture.clunk", "A clunk or new pain where the metal or the fusion is");

    /// <summary>A bone that broke without a real blow (CAN4a).</summary>
    public static readonly YesNoSignal BrokeWithoutBlow = YesNoSignal.Warning("fracture.broke-without-blow", "A bone broke lately without a real blow");

    /// <summary>A lump, swelling or new change of back shape (CAN6).</summary>
    public static readonly YesNoSignal Lump = YesNoSignal.Warning("fracture.lump", "A lump, a swelling, or a new change in the shape of the back");

    /// <summary>A new hump or bend with sudden pain (CAN6c).</summary>
    public static readonly YesNoSignal SuddenHump = YesNoSignal.Warning("fracture.sudden-hump", "A new hump or bend came with sudden pain");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "fracture.with-it",
            Text = "What came with it or after it?",
            PlainerText = "This week? Still rising? A clunk? A known break?",
            Why = "It tells whether the spine has to be scanned, and how soon.",
            Answers =
            [
                RisesAfterTwoDays, HurtsOnFirstMove, Spreading, AccidentChecked, KnownSpinalFracture, NewDifferentPain, Clunk,
                BrokeWithoutBlow,
            ],
        },
    ];
}
