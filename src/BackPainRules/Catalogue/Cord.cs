using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>The spinal cord: signs in hands, walk and trunk.</summary>
public static class Cord
{
    /// <summary>Clumsy hands (MOT5).</summary>
    public static readonly YesNoSignal ClumsyHands = YesNoSignal.Warning("cord.clumsy-hands", "Your hands became clumsy, or a hand or arm weak");

    /// <summary>Unsteady walking (MOT5).</summary>
    public static readonly YesNoSignal Unsteady = YesNoSignal.Warning("cord.unsteady", "Walking became unsteady, or the legs no longer carry you without help or up stairs");

    /// <summary>Electric shocks on bending the neck (MOT5).</summary>
    public static readonly YesNoSignal Shocks = YesNoSignal.Warning("cord.shocks", "Bending the neck sends electric shocks down back, arms or legs");

    /// <summary>Heavy, stiff legs (MOT5).</summary>
    public static readonly YesNoSignal HeavyLegs = YesNoSignal.Warning("cord.heavy-legs", "Both legs became heavy and stiff (tired or sore muscles after a run do not count)");

    /// <summary>Numb below a line on the trunk (MOT10a).</summary>
    public static readonly YesNoSignal NumbBelowLine = YesNoSignal.Warning("cord.numb-below-line", "You are numb below a line across chest or belly");

    /// <summary>A tight or numb band round the trunk (MOT10).</summary>
    public static readonly YesNoSignal Band = YesNoSignal.Warning("cord.band", "A tight or numb band goes round chest or belly, on both sides");

    /// <summary>Nerve-like pain round the trunk (CAN1a, CAN7a).</summary>
    public static readonly YesNoSignal TrunkPain = YesNoSignal.Warning("cord.trunk-pain", "Shooting or burning pain goes round the trunk");

    /// <summary>Tingling or weakness that climbs from both feet (MOT9).</summary>
    public static readonly YesNoSignal Climbing = YesNoSignal.Warning("cord.climbing", "Tingling or weakness climbs up from both feet, over hours to 4 weeks");

    /// <summary>Fresh, or walking is hard (MOT5a, MOT10b).</summary>
    public static readonly YesNoSignal Fresh = YesNoSignal.Warning("cord.fresh", "The clumsy hands, the shocks, the unsteady or heavy legs or the band began or changed in the last 14 days");

    /// <summary>Hard to walk, or a fall since (MOT5a).</summary>
    public static readonly YesNoSignal HardToWalk = YesNoSignal.Warning("cord.hard-to-walk", "Since that began walking is hard, or you fell");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "cord.since",
            Text = "How fresh is that, and can you walk?",
            PlainerText = "In the last 2 weeks? Hard to walk?",
            Why = "Fresh signs of the cord are looked at at once.",
            Answers = [Fresh, HardToWalk],
        },
    ];
}
