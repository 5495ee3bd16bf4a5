using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Lumbar spinal stenosis: legs that hurt on standing and walking, and not on sitting.</summary>
public static class Stenosis
{
    /// <summary>Posture-bound leg or buttock pain or heaviness (STN1, definition 37).</summary>
    public static readonly YesNoSignal PostureBound = YesNoSignal.Warning("stenosis.posture-bound", "Pain or heaviness of leg or buttock that comes only on standing, walking or running, and is gone within 10 minutes of sitting or bending forward");

    /// <summary>Both legs (STN1a, STN4).</summary>
    public static readonly YesNoSignal BothLegs = YesNoSignal.Warning("stenosis.both-legs", "It is in both legs or buttocks");

    /// <summary>Worse, or a shrinking distance (STN1a, c).</summary>
    public static readonly YesNoSignal Worse = YesNoSignal.Warning("stenosis.worse", "In the last 4 weeks it got worse, or the distance you can walk got shorter");

    /// <summary>Confirmed for 90 days or more (STN1).</summary>
    public static readonly YesNoSignal ForLong = YesNoSignal.Reassurance("stenosis.for-long", "It has been like that for 90 days or more");

    /// <summary>Trips or falls with it (STN2).</summary>
    public static readonly YesNoSignal Trips = YesNoSignal.Warning("stenosis.trips", "You trip or fall with it");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "stenosis.more",
            Text = "Legs or buttocks that hurt on standing and walking, and not on sitting: how is it?",
            PlainerText = "In both legs? Getting worse? For long?",
            Why = "A narrow spine does that; how long and how fast decides who looks at it.",
            Answers = [BothLegs, Worse, ForLong, Trips],
        },
    ];
}
