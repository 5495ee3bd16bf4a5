using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>The named conditions of the evidence: one place for each, used wherever its number stands.</summary>
public static class Definitions
{
    /// <summary>Back pain: anywhere from the base of the neck to the lower buttock crease.</summary>
    public static readonly Definition BackPain = new(
        "back-pain", "Back pain", Pain.InBack | Pain.InLowBack | Pain.InButtock | Pain.InSacrum | Pain.InUpperBack | Urine.LoinPain | Pain.MidlinePoint);

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
        Severity.CannotCare | Severity.Unbearable | DangerSigns.SuddenSevere | Severity.HardToTalk | Severity.CannotSleep | Severity.HardToMove | ((Pain.Now >= 8) & !Severity.NoneOfThese));

    /// <summary>Def 3: a leg symptom.</summary>
    public static readonly Definition LegSymptom = new(
        "leg-symptom",
        "A nerve sign in a leg",
        Nerve.LegPain | Nerve.Tingling | Nerve.NumbPatch | Nerve.LegWeak | Nerve.LegWeaker | Nerve.FootDrop | CaudaEquina.BothLegs | CaudaEquina.LegPainSwitched);

    /// <summary>Def 13: night or rest pain.</summary>
    public static readonly Definition NightOrRestPain = new(
        "night-or-rest-pain", "Pain at night or at rest", Night.Wakes | Night.Constant | Night.WorseLying);

    /// <summary>Def 45: bone risk.</summary>
    public static readonly Definition BoneRisk = new(
        "bone-risk",
        "Bones that may be weak",
        History.Osteoporosis | History.LongTermSteroid | History.DenosumabStopped | History.BoneDrugForYears | History.HormoneBlocker);

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
            !Pain.MidlinePoint,
            Soreness.NothingElse));

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
        "Running waits: a nerve sign, fever, illness, heat illness, chest pain, faintness, a bony spot, a fall, the 12 weeks after a birth, or pain of 3 or more before a run",
        Condition.Any(
            Patterns.RunningWaits,
            DangerSigns.NeuroSign,
            LegSymptom,
            Infection.Fever,
            Infection.FeverLately,
            Infection.Unwell,
            DangerSigns.AbnormalUrine,
            DangerSigns.ChestPain,
            DangerSigns.Faint,
            Heart.Palpitations,
            Heart.PalpitationsNow,
            DangerSigns.HeartTypePain,
            Pain.MidlinePoint,
            Bone.Limp,
            Running.WorseEachRun,
            Pregnancy.BirthInSixWeeks,
            Pregnancy.BirthInTwelveWeeks,
            Relief.HeatIllness,
            DangerSigns.Fall,
            Pain.Now >= 3));

    private static IEnumerable<YesNoSignal> CoreSigns()
    {
        foreach (var question in Consultation.Screens)
        {
            foreach (var signal in question.Answers)
            {
                if (question.IsCore && signal is YesNoSignal { Danger: Danger.WhenYes } sign && !question.Optional.Contains(signal))
                {
                    yield return sign;
                }
            }
        }
    }
}
