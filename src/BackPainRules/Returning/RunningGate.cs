using BackPainRules.Catalogue;
using BackPainRules.Language;

namespace BackPainRules.Returning;

/// <summary>Something that closes running (X11, PZ1) and that only an assessment can tell.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What it is, in words.</param>
/// <param name="When">The condition.</param>
/// <param name="EndsWhenCleared">Whether a clinician who agrees to running ends it; else another assessment does.</param>
internal sealed record RunningGate(string Id, string Text, Condition When, bool EndsWhenCleared = false)
{
    /// <summary>Somebody has to look first: the rows of the calls say who.</summary>
    public static readonly RunningGate Waits = new(Patterns.RunningWaits.Id, Patterns.RunningWaits.Title, Patterns.RunningWaits);

    public static readonly RunningGate Unfinished = new("assessment", "Some open question could still change the level", Condition.Always);

    public static readonly RunningGate Age = new(Person.Age.Id, "Age under 16", Person.Age < 16);

    public static readonly RunningGate LegPain = Of(Nerve.LegPain);

    public static readonly RunningGate Elsewhere = new("pain.elsewhere", "Pain in the upper back, the neck or a flank", Pain.InUpperBack | Pain.InNeck | Urine.LoinPain);

    /// <summary>What closes running until it is cleared or until another assessment.</summary>
    public static readonly RunningGate[] Closing =
    [
        Cleared(DangerSigns.NeuroSign),
        Cleared(DangerSigns.ChestPain),
        Cleared(DangerSigns.Faint),
        Cleared(DangerSigns.HeartTypePain),
        Cleared(DangerSigns.AbnormalUrine),
        Of(Heart.Palpitations) with { EndsWhenCleared = true },
        Of(Heart.PalpitationsNow) with { EndsWhenCleared = true },
        new(Person.Pregnant.Id, Person.Pregnant.Text, Person.Pregnant & !Person.Sex.Is(Sex.Male), EndsWhenCleared: true),
        new("nerve.leg-sign", "A sign of a nerve in a leg other than pain", Condition.Any(
            Nerve.Tingling, Nerve.NumbPatch, Nerve.LegWeak, Nerve.LegWeaker, Nerve.FootDrop, CaudaEquina.BothLegs, CaudaEquina.LegPainSwitched)),
        Of(Infection.Fever),
        Of(Infection.FeverLately),
        Of(Infection.Unwell),
        Of(Pain.MidlinePoint),
        Of(Bone.FocalSpot),
        Of(Running.WorseEachRun),
        Of(Relief.HeatIllness),
        new(DangerSigns.Fall.Id, DangerSigns.Fall.Title, DangerSigns.Fall),
        Of(Pregnancy.BirthInSixWeeks),
        Of(Pregnancy.BirthInTwelveWeeks),
    ];

    /// <summary>All of them, so that each id has its text.</summary>
    public static readonly RunningGate[] All = [Unfinished, Age, Waits, LegPain, Elsewhere, .. Closing];

    public static RunningGate? Find(string? id) => Array.Find(All, gate => gate.Id == id);

    private static RunningGate Of(YesNoSignal sign) => new(sign.Id, sign.Text, sign);

    private static RunningGate Cleared(Definition definition) => new(definition.Id, definition.Title, definition, EndsWhenCleared: true);
}
