using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Tests.Rules.AdviceTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>X11, X15, X16, the zones of section 2.6 and the steps of 2.7: when nobody is sent running, or not in this way.</summary>
internal static class RunningAdviceRows
{
    // X11: what closes running, and says so at each level below same-day.
    private static readonly YesNoSignal[] ClosesRunning =
    [
        Nerve.LegPain, Nerve.Tingling, Infection.Unwell, Infection.FeverLately, Pain.MidlinePoint, Bone.Limp, Running.WorseEachRun, Energy.EatsTooLittle, Person.Pregnant,
        Nerve.NumbPatch, Bone.FocalSpot, Bone.WorseAsRunGoesOn, Course.WorseTwoWeeks, Severity.HardToMove,
    ];

    // X11: what closes running by the level alone.
    private static readonly YesNoSignal[] LiftsLevel =
    [
        Nerve.LegWeak, Nerve.FootDrop, Infection.Fever, Infection.WeightLoss, Emergency.ChestPainNow, Emergency.ChestPainLately,
        CaudaEquina.SaddleNumb, CaudaEquina.BothLegs, Urine.Brown, Heart.Fainted,
    ];

    private static readonly YesNoSignal[] AnyTwo = [Nerve.LegPain, Infection.FeverLately];

    internal static readonly AdviceRow[] Rows =
    [
        .. Withheld("return-by-steps", "X11.closed", StepByStep, ClosesRunning),
        .. Closed("return-by-steps", "X11.closed", StepByStep, LiftsLevel),
        .. Withheld("trial-jog", "X11.closed", TrialJog, ClosesRunning),
        .. Closed("trial-jog", "X11.closed", TrialJog, LiftsLevel),
        .. Withheld("repeat-plan-week", "X11.closed", PlanWeek, ClosesRunning),
        .. Closed("repeat-plan-week", "X11.closed", PlanWeek, LiftsLevel),
        .. Withheld("vary-surface", "X11.closed", HardGround, ClosesRunning),
        .. Closed("vary-surface", "X11.closed", HardGround, LiftsLevel),
        .. Withheld("shorter-steps", "X11.closed", LongSteps, ClosesRunning),
        .. Closed("shorter-steps", "X11.closed", LongSteps, LiftsLevel),
        .. Withheld("step-back", "X11.closed", NoWarningSign.With(Running.ScoreInRun, 6), AnyTwo),
        .. Withheld("rest-days", "X11.closed", AfterRun.With(Running.RunsAWeek, 3), AnyTwo),
        .. Withheld("cap-longest-run", "X11.closed", LongRun, AnyTwo),
        .. Withheld("run-slower", "X11.closed", Faster, AnyTwo),
        .. Withheld("leave-speed-work", "X11.closed", NoWarningSign.Yes(Pain.DuringRun, Running.SpeedWork), AnyTwo),
        .. Withheld("stay-level", "X11.closed", Hills, AnyTwo),
        .. Withheld("repeat-easily", "X11.closed", Mild, AnyTwo),
        .. Withheld("loose-shoulders", "X11.closed", NoWarningSign.Yes(Gait.TenseShoulders, Pain.MuscleSoreToPress), AnyTwo),
        .. Withheld("warm-up", "X11.closed", AfterRun, AnyTwo),
        .. Withheld("cool-down", "X11.closed", AfterRun, AnyTwo),
        .. Withheld("ease-in", "X11.closed", AfterRun, AnyTwo),
        WithheldAt("return-by-steps", "X11.closed", StepByStep, Pain.Now, 3, 2),
        WithheldAt("trial-jog", "X11.closed", TrialJog, Pain.Now, 3, 2),
        WithheldAt("shorter-steps", "X11.closed", LongSteps, Pain.Now, 3, 2),
        WithheldAt("return-by-steps", "X11.closed", StepByStep, Person.Age, 15, 16),
        WithheldAt("repeat-plan-week", "PZ6.too-much", PlanWeek, Running.ScoreInRun, 6, 5),
        WithheldAt("repeat-plan-week", "PZ6.too-much", PlanWeek, Running.MorningRise, 2, 1),
        WithheldAt("repeat-plan-week", "AD16.first", PlanWeek, Pain.Worst, 6, 5),
        WithheldAt("repeat-easily", "PZ6.too-much", Mild, Running.ScoreInRun, 6, 5),
        WithheldAt("repeat-easily", "PZ6.too-much", Mild, Running.MorningRise, 2, 1),
        WithheldAt("cap-longest-run", "PZ6.too-much", LongRun, Running.ScoreInRun, 6, 5),
        WithheldAt("cap-longest-run", "PZ6.too-much", LongRun, Running.MorningRise, 2, 1),
        WithheldAt("trial-jog", "PZ6.too-much", TrialJog, Running.ScoreInRun, 6, 5),
        WithheldAt("trial-jog", "PZ6.too-much", TrialJog, Running.MorningRise, 2, 1),
        WithheldAt("return-by-steps", "RR9.mild", AfterRun, Pain.Worst, 5, 6),
        .. Withheld("return-by-steps", "AD16.walking", StepByStep, Pain.WalkingHurts),
        .. Withheld("trial-jog", "AD26.walking", TrialJog, Pain.WalkingHurts),
        .. Withheld("trial-jog", "AD26.upper-back", TrialJog.Day(100).Yes(Course.Unchanged, Course.AlreadySeen), Pain.InUpperBack),
        .. Withheld("run-slower", "X15.one-change", Faster, Running.ChangeLately),
        .. Withheld("stay-level", "X15.one-change", Hills, Running.ChangeLately),
        .. Withheld("vary-surface", "X15.one-change", HardGround, Running.ChangeLately),
        .. Withheld("shorter-steps", "X15.one-change", LongSteps, Running.ChangeLately),
        .. Withheld("shorter-steps", "X15.calf", LongSteps, Body.CalfOrFootInjury),
        .. Withheld("raise-step-rate", "X11.closed", CountsSteps, AnyTwo),
        .. Withheld("raise-step-rate", "X15.one-change", CountsSteps, Running.ChangeLately),
        .. Withheld("raise-step-rate", "X15.calf", CountsSteps, Body.CalfOrFootInjury),
        .. Withheld("shorter-steps", "AD29.no-gain", LongSteps, Gait.ShorterStepsNoGain),
        .. Changed("vary-surface", "X16.footing", HardGround, Equipment.AnkleGivesWay),
    ];

    private static RunnerCase AfterRun => NoWarningSign.Yes(Pain.AfterRun);

    private static RunnerCase StepByStep => AfterRun.With(Pain.Worst, 6);

    // Pain that began 10 days ago for the first time cannot be inflammatory back pain; so nothing is left that could lift the level.
    private static RunnerCase Mild => AfterRun.With(Pain.Worst, 2).With(Inflammatory.DaysSinceOnset, 10);

    private static RunnerCase TrialJog => NoWarningSign.Yes(Wishes.TrialJog).With(Inflammatory.DaysSinceOnset, 10);

    private static RunnerCase PlanWeek => AfterRun.Yes(Running.LongerBouts).With(Running.Plan, TrainingPlan.Other).With(Pain.Worst, 2);

    private static RunnerCase LongRun => NoWarningSign.Yes(Running.RanBefore).No(Running.PlannedStep).With(Running.DistanceJump, 1.5m);

    private static RunnerCase Faster => AfterRun.Yes(Running.FasterLately);

    private static RunnerCase Hills => AfterRun.Yes(Running.Hills);

    private static RunnerCase HardGround => AfterRun.Yes(Equipment.OnlyHardSurface);

    private static RunnerCase LongSteps => NoWarningSign.Yes(Gait.FootLandsFarAhead);

    private static RunnerCase CountsSteps => NoWarningSign.No(Gait.FootLandsFarAhead).Yes(Gait.ShorterStepsNoGain);
}
