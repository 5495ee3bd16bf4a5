using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>The named conditions of the evidence that tell of danger: one place for each, used wherever its number stands.</summary>
public static class DangerSigns
{
    /// <summary>Leg weakness or foot drop that is not old and assessed (definition 36).</summary>
    public static readonly Definition LegWeakness = new(
        "leg-weakness",
        "A leg that turned weak",
        (Nerve.LegWeak & !(Nerve.LegWeakOld & Nerve.LegWeakAssessed)) | Nerve.LegWeaker | (Nerve.FootDrop & !(Nerve.FootDropOld & Nerve.FootDropAssessed)));

    /// <summary>A numb patch on one leg that is not old and assessed.</summary>
    public static readonly Definition NumbLeg = new("numb-leg", "A leg that turned numb", Nerve.NumbPatch & !(Nerve.NumbOld & Nerve.NumbAssessed));

    /// <summary>A neuro sign other than numbness in one leg (PED5a).</summary>
    public static readonly Definition OtherNeuroSign = new(
        "other-neuro-sign",
        "A sign of a failing nerve other than one numb leg",
        Condition.Any(
            LegWeakness,
            Patterns.BothLegSign,
            Patterns.CaudaEquinaSign,
            Cord.Unsteady,
            Cord.ClumsyHands,
            Cord.NumbBelowLine,
            Cord.Band,
            Cord.Climbing));

    /// <summary>Def 7: a neuro sign.</summary>
    public static readonly Definition NeuroSign = new("neuro-sign", "A sign of a failing nerve", NumbLeg | OtherNeuroSign);

    /// <summary>Nerve-like pain round the trunk, in a limb or in both legs, or tingling (CAN1a, CAN7a).</summary>
    public static readonly Definition NerveSignWithCancer = new(
        "nerve-sign-with-cancer", "A nerve sign that counts with cancer", NeuroSign | Nerve.Tingling | Cord.TrunkPain | Cord.HeavyLegs | CaudaEquina.BothLegs);

    /// <summary>Def 2: sudden severe pain.</summary>
    public static readonly Definition SuddenSevere = new(
        "sudden-severe", "Sudden severe pain", Emergency.SuddenSevere | Emergency.SevereInAMinute);

    /// <summary>A fall or blow within 14 days.</summary>
    public static readonly Definition Fall = new("fall", "A fall or blow in the last 14 days", Fracture.FallOrBlow | Fracture.FallThisWeek | Fracture.Bruise);

    /// <summary>Def 28: minor trauma, or anything stronger, within 14 days.</summary>
    public static readonly Definition MinorTrauma = new(
        "minor-trauma", "A trip, bump, lift, fall or blow in the last 14 days", Fracture.MinorTrauma | Fall | Emergency.Accident);

    /// <summary>Def 38: bone-type pain.</summary>
    public static readonly Definition BoneTypePain = new(
        "bone-type-pain", "Pain as from a bone", Bone.FocalSpot | Bone.WorseAsRunGoesOn | Bone.SharpOnLanding | Bone.HurtsOnOneLeg);

    /// <summary>BSI7: too little food, or very thin.</summary>
    public static readonly Definition TooLittleFood = new("too-little-food", "Too little food for the running, or very thin", Energy.EatsTooLittle | Energy.VeryThin);

    /// <summary>Def 52: a sign of low energy.</summary>
    public static readonly Definition LowEnergySign = new(
        "low-energy-sign",
        "A sign of too little energy for the running",
        Energy.NoPeriods | TooLittleFood);

    /// <summary>Def 15: heart-type pain.</summary>
    public static readonly Definition HeartTypePain = new(
        "heart-type-pain",
        "Pain as from the heart",
        (Heart.EffortLinked & !Heart.BroughtOnByPressing) | Heart.Pressure | Heart.TightBackWith);

    /// <summary>Chest pain, now or within 72 hours.</summary>
    public static readonly Definition ChestPain = new("chest-pain", "Chest pain now or in the last 3 days", Emergency.ChestPainNow | Emergency.ChestPainLately);

    /// <summary>Fainted or nearly so.</summary>
    public static readonly Definition Faint = new("faint", "Fainted or nearly did", Heart.Fainted | Heart.FaintedInRun);

    /// <summary>Urine that may tell of muscle or kidney.</summary>
    public static readonly Definition AbnormalUrine = new("abnormal-urine", "Red, brown or very little urine", Urine.Red | Urine.Brown | Urine.LowOutput);

    /// <summary>Cancer at any time.</summary>
    public static readonly Definition AnyCancer = new("any-cancer", "Cancer, now or once", History.Cancer | History.CancerOfBoneKind | History.CancerOnce);

    /// <summary>CAN2, without 'worse on moving'.</summary>
    public static readonly Definition CancerPain = new(
        "cancer-pain",
        "Pain as cancer in the spine gives it",
        Condition.Any(
            Pain.InUpperBack,
            Course.WorseThanLastWeek,
            Course.WorseTwoWeeks,
            Course.WorseFast,
            Night.Constant,
            Night.Wakes,
            Pain.WorseOnStraining,
            Pain.MidlinePoint,
            Cord.HeavyLegs));

    /// <summary>Def 14: unwell; fever counts.</summary>
    public static readonly Definition FeelsIll = new("feels-ill", "Feeling ill", Infection.Fever | Infection.Unwell);

    /// <summary>Def 40: a sepsis sign.</summary>
    public static readonly Definition SepsisSign = new("sepsis-sign", "A sign of a serious infection", Infection.SepsisSign | Urine.NoneAllDay);

    /// <summary>Def 22: a weak immune system.</summary>
    public static readonly Definition ImmuneWeak = new(
        "immune-weak", "A weak immune system", History.ImmuneWeak | History.LowWhiteCells | History.SpondyloarthritisOnBiologic);
}
