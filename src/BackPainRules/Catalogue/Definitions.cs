using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>The named conditions of the evidence: one place for each, used wherever its number stands.</summary>
public static class Definitions
{
    /// <summary>Back pain: anywhere from the base of the neck to the lower buttock crease.</summary>
    public static readonly Definition BackPain = new(
        "back-pain", "Back pain", Pain.InBack | Pain.InLowBack | Pain.InButtock | Pain.InSacrum | Pain.InUpperBack | Urine.LoinPain);

    /// <summary>Low-back or buttock pain.</summary>
    public static readonly Definition LowBackPain = new(
        "low-back-pain", "Low-back or buttock pain", Pain.InLowBack | Pain.InButtock | Pain.InSacrum);

    /// <summary>Def 6: began or clearly changed within 90 days; not known is new.</summary>
    public static readonly Definition NewPain = new(
        "new-pain", "New pain: it began or clearly changed within the last 90 days", !((Course.Days > 90) & Course.Unchanged));

    /// <summary>Def 1: the severe band.</summary>
    public static readonly Definition SevereBand = new(
        "severe-band",
        "Severe pain",
        Severity.CannotCare | Severity.Unbearable | Severity.HardToTalk | Severity.CannotSleep | Severity.HardToMove | ((Pain.Now >= 8) & !Severity.NoneOfThese));

    /// <summary>Def 3: a leg symptom.</summary>
    public static readonly Definition LegSymptom = new(
        "leg-symptom",
        "A nerve sign in a leg",
        Nerve.LegPain | Nerve.Tingling | Nerve.NumbPatch | Nerve.LegWeak | Nerve.LegWeaker | Nerve.FootDrop | CaudaEquina.BothLegs | CaudaEquina.LegPainSwitched);

    /// <summary>Leg weakness or foot drop that is not old and assessed (definition 36).</summary>
    public static readonly Definition LegWeakness = new(
        "leg-weakness",
        "A leg that turned weak",
        (Nerve.LegWeak & !(Nerve.LegWeakOld & Nerve.LegWeakAssessed)) | Nerve.LegWeaker | (Nerve.FootDrop & !(Nerve.FootDropOld & Nerve.FootDropAssessed)));

    /// <summary>Def 7: a neuro sign.</summary>
    public static readonly Definition NeuroSign = new(
        "neuro-sign",
        "A sign of a failing nerve",
        Condition.Any(
            Nerve.NumbPatch & !(Nerve.NumbOld & Nerve.NumbAssessed),
            LegWeakness,
            Patterns.BothLegSign,
            Patterns.CaudaEquinaSign,
            Cord.Unsteady,
            Cord.ClumsyHands,
            Cord.NumbBelowLine,
            Cord.Band,
            Cord.Climbing));

    /// <summary>Nerve-like pain round the trunk, in a limb or in both legs, or tingling (CAN1a, CAN7a).</summary>
    public static readonly Definition NerveSignWithCancer = new(
        "nerve-sign-with-cancer", "A nerve sign that counts with cancer", NeuroSign | Nerve.Tingling | Cord.TrunkPain | Cord.HeavyLegs | CaudaEquina.BothLegs);

    /// <summary>Def 13: night or rest pain.</summary>
    public static readonly Definition NightOrRestPain = new(
        "night-or-rest-pain", "Pain at night or at rest", Night.Wakes | Night.Constant | Night.WorseLying);

    /// <summary>Def 45: bone risk.</summary>
    public static readonly Definition BoneRisk = new(
        "bone-risk",
        "Bones that may be weak",
        History.Osteoporosis | History.LongTermSteroid | History.DenosumabStopped | History.BoneDrugForYears | History.HormoneBlocker);

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

    /// <summary>Def 52: a sign of low energy.</summary>
    public static readonly Definition LowEnergySign = new(
        "low-energy-sign",
        "A sign of too little energy for the running",
        Energy.NoPeriods | Energy.EatsTooLittle | Energy.VeryThin);

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
            Night.Constant,
            Night.Wakes,
            Pain.WorseOnStraining,
            Pain.MidlinePoint,
            Cord.HeavyLegs));

    /// <summary>Def 51, its first part: a measured jump in load.</summary>
    public static readonly Definition MeasuredLoadJump = new(
        "measured-load-jump",
        "A measured jump in running load",
        (Running.RanBefore & ((Running.DistanceJump > 1.30m) | (Running.MinutesJump > 1.30m))) | (Running.JumpInEightWeeks > 1.30m) | (Running.WeekJump >= 2));

    /// <summary>Def 51: load jump.</summary>
    public static readonly Definition LoadJump = new(
        "load-jump",
        "A jump in running load",
        MeasuredLoadJump | Running.NewLoad);

    /// <summary>SPA1: the gate of the referral count for inflammatory back pain.</summary>
    public static readonly Definition InflammatoryGate = new(
        "inflammatory-gate",
        "Low-back or buttock pain for over 90 days that first began before 45",
        LowBackPain & (Inflammatory.DaysSinceOnset > 90) & (Inflammatory.AgeAtOnset < 45));

    /// <summary>Def 19: the complete picture of training soreness, at any time of its course.</summary>
    public static readonly Definition SorenessPicture = new(
        "soreness-picture",
        "All the marks of training soreness",
        Condition.All(
            Soreness.NewEffort,
            Soreness.BeganNextDay,
            Soreness.BothSides,
            Soreness.OnlyOnMoving,
            Soreness.NoBonyPain,
            Soreness.UrineNormal,
            !NightOrRestPain,
            !LegSymptom,
            !Infection.Fever,
            !Infection.Unwell,
            !Pain.MidlinePoint));

    /// <summary>Def 19 in its first 72 hours.</summary>
    public static readonly Definition FreshSoreness = new("fresh-soreness", "Training soreness of under 3 days", SorenessPicture & (Course.Days < 3));

    /// <summary>Pain in a run, during or after it.</summary>
    public static readonly Definition RunPain = new("run-pain", "Pain in or after a run", Pain.DuringRun | Pain.AfterRun);

    /// <summary>Soreness so mild that an easy run as before will do.</summary>
    public static readonly Definition MildSoreness = new("mild-soreness", "Mild soreness", (Pain.Now <= 2) & (Pain.Worst <= 5) & !Pain.WalkingHurts);

    /// <summary>Fewer than 8 weeks of running.</summary>
    public static readonly Definition Novice = new("novice", "A beginner: less than two months of running", (Running.Months < 2) | Running.FirstWeek);

    /// <summary>PZ6, too much: the worst of the scores in the run and on the next morning.</summary>
    public static readonly Definition TooMuchInRun = new(
        "too-much-in-run", "The last run was too much", (Running.ScoreInRun >= 6) | (Running.MorningRise >= 2));

    /// <summary>PZ6, acceptable: finish, and repeat the step.</summary>
    public static readonly Definition AcceptableRun = new(
        "acceptable-run",
        "The last run was just acceptable",
        ((Running.ScoreInRun >= 3) | (Running.MorningRise >= 1) | !Running.SettlesInAnHour) & !TooMuchInRun);

    /// <summary>The core questions that plain self-care needs (A16): each sign denied.</summary>
    public static readonly Definition CoreSignsDenied = new(
        "core-signs-denied",
        "Every core safety question was answered with no",
        !Condition.Any([.. CoreSigns()]));

    /// <summary>X11: what closes running.</summary>
    public static readonly Definition RunningClosed = new(
        "running-closed",
        "Running waits: a nerve sign, fever, illness, chest pain, faintness, a bony spot, or pain of 3 or more before a run",
        Condition.Any(
            Patterns.RunningWaits,
            NeuroSign,
            LegSymptom,
            Infection.Fever,
            Infection.FeverLately,
            Infection.Unwell,
            AbnormalUrine,
            ChestPain,
            Faint,
            Heart.Palpitations,
            Heart.PalpitationsNow,
            HeartTypePain,
            Pain.MidlinePoint,
            Bone.Limp,
            Running.WorseEachRun,
            Pain.Now >= 3));

    private static IEnumerable<YesNoSignal> CoreSigns()
    {
        foreach (var questions in (ValueList<Question>[])
        [
            Emergency.Questions, CaudaEquina.Questions, Nerve.Questions, Cord.Questions, Infection.Questions, Heart.Questions, Head.Questions,
            Urine.Questions, Belly.Questions, Severity.Questions, Fracture.Questions, Bone.Questions, Medicines.Questions, History.Questions,
            Person.Questions,
        ])
        {
            foreach (var question in questions)
            {
                foreach (var signal in question.Answers)
                {
                    if (question.IsCore && signal is YesNoSignal { Danger: Danger.WhenYes } sign)
                    {
                        yield return sign;
                    }
                }
            }
        }
    }
}
