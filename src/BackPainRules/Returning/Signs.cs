using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Returning;

/// <summary>The warning signs that are asked on each day with a run.</summary>
internal static class Signs
{
    /// <summary>PZ0: in the leg, below the buttock, in the chest or the upper back.</summary>
    public static readonly ValueList<YesNoSignal> OfZoneRule =
    [
        Nerve.Tingling,
        Nerve.NumbPatch,
        Nerve.LegWeak,
        Nerve.LegWeaker,
        Nerve.FootDrop,
        Nerve.LegPain,
        CaudaEquina.BothLegs,
        CaudaEquina.LegPainSwitched,
        Emergency.ChestPainNow,
        Emergency.ChestPainLately,
        Pain.InUpperBack,
    ];

    /// <summary>All that is asked: those, and what else closes running (X11).</summary>
    public static readonly ValueList<YesNoSignal> All =
    [
        .. OfZoneRule.Concat(CaudaEquina.Signs.Answers.OfType<YesNoSignal>()).Distinct(),
        Cord.Unsteady,
        Cord.ClumsyHands,
        Infection.Fever,
        Infection.Unwell,
        Heart.Fainted,
        Heart.Palpitations,
        Heart.EffortLinked,
        Emergency.Breathless,
        Urine.Red,
        Urine.Brown,
        Urine.LowOutput,
        Pain.MidlinePoint,
        Bone.FocalSpot,
        Fracture.FallOrBlow,
        Relief.HeatIllness,
    ];

    public static YesNoSignal? Find(string? id) => All.FirstOrDefault(sign => sign.Id == id);
}
