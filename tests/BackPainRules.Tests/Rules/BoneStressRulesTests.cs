using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class BoneStressRulesTests
{
    private const string Stress = "bone.stress";
    private const string RunLinked = "bone.run-linked";
    private const string Landing = "bone.sharp-on-landing";
    private const string Nights = "bone.night-after-runs";
    private const string Earlier = "bone.earlier-fracture";
    private const string Birth = "bone.around-birth";
    private const string Groin = "bone.groin";
    private const string CannotWalk = "bone.cannot-walk";
    private const string Buttock = "bone.buttock-in-runs";
    private const string Suspected = "bone.suspected";
    private const string WeakBone = "bone.weak-bone-below";

    internal static readonly RuleTable Table = new(
        [
            Holds(Stress, "one bony spot hurts", LowBack.Yes(Bone.FocalSpot)),
            Fails(Stress, "none does", LowBack.No(Bone.FocalSpot)),
            Open(Stress, "it was not asked", LowBack),

            Holds(RunLinked, "the same spot hurts more as a run goes on", LowBack.Yes(Bone.WorseAsRunGoesOn)),
            Fails(RunLinked, "it does not", LowBack.No(Bone.WorseAsRunGoesOn)),
            Open(RunLinked, "it was not asked", LowBack),

            Holds(Landing, "landing gave a sharp pain", LowBack.Yes(Bone.SharpOnLanding)),
            Fails(Landing, "it did not", LowBack.No(Bone.SharpOnLanding)),
            Open(Landing, "it was not asked", LowBack),

            Holds(Nights, "severe, it wakes on day 14, and one bony spot hurts", SevereNights.Yes(Bone.FocalSpot)),
            Fails(Nights, "day 13", SevereNights.Yes(Bone.FocalSpot).Day(13)),
            Fails(Nights, "it is not severe", NoWarningSign.Yes(Night.Wakes, Pain.DuringRun, Bone.FocalSpot).Day(14)),
            Fails(Nights, "it does not come from runs", SevereNights.Yes(Bone.FocalSpot).No(Pain.DuringRun, Pain.AfterRun)),
            Fails(Nights, "nothing points to bone", SteadyLoad(NoWarningSign.Yes(Night.Wakes, Pain.DuringRun, Severity.HardToMove).Day(14))),
            Open(Nights, "the nights were not asked", SevereNights.Yes(Bone.FocalSpot).NotAsked(Night.Wakes)),
            Open(Nights, "nobody asked since when", LowBack.Yes(Night.Wakes, Pain.DuringRun, Severity.HardToMove, Bone.FocalSpot)),

            Holds(Earlier, "it hurts on one leg", LowBack.Yes(History.HighRiskStressFracture, Bone.HurtsOnOneLeg)),
            Fails(Earlier, "there was no such fracture", LowBack.Yes(Bone.HurtsOnOneLeg).No(History.HighRiskStressFracture)),
            Fails(Earlier, "it is not pain as from a bone", NoWarningSign.Yes(History.HighRiskStressFracture)),
            Open(Earlier, "the bone was not asked", LowBack.Yes(History.HighRiskStressFracture)),

            Holds(Birth, "pregnant, and it came all at once", LowBack.Yes(Person.Pregnant, Bone.SuddenOrOneSided)),
            Fails(Birth, "pregnant, and it did not", LowBack.Yes(Person.Pregnant).No(Bone.SuddenOrOneSided)),
            Fails(Birth, "no birth near", NoWarningSign.Yes(Bone.SuddenOrOneSided)),
            Open(Birth, "the birth was not asked", LowBack.Yes(Bone.SuddenOrOneSided)),

            Holds(Groin, "the groin hurts", LowBack.Yes(Bone.GroinPain)),
            Fails(Groin, "it does not", LowBack.No(Bone.GroinPain)),
            Open(Groin, "it was not asked", LowBack),

            Holds(CannotWalk, "the sacrum hurts, and the leg does not carry", LowBack.Yes(Pain.InSacrum, Bone.CannotBearWeight)),
            Fails(CannotWalk, "the low back alone hurts", LowBack.Yes(Bone.CannotBearWeight).No(Pain.InSacrum, Pain.InButtock, Belly.PelvicPain)),
            Fails(CannotWalk, "the sacrum hurts, and walking is fine", NoWarningSign.Yes(Pain.InSacrum)),
            Open(CannotWalk, "walking was not asked", LowBack.Yes(Pain.InSacrum)),

            Holds(Buttock, "a buttock hurts in runs, with a limp", LowBack.Yes(Pain.InButtock, Pain.DuringRun, Bone.Limp)),
            Fails(Buttock, "every sign is denied", NoWarningSign),
            Fails(Buttock, "both sides of the low back hurt in runs, with a limp", NoWarningSign.Yes(Pain.DuringRun, Bone.Limp).With(Pain.Side, Side.Both)),
            Fails(Buttock, "a buttock hurts, with a limp, and not from runs", LowBack.Yes(Pain.InButtock, Bone.Limp).No(Pain.DuringRun, Pain.AfterRun)),
            Fails(Buttock, "a buttock hurts in runs, and nothing points to bone", SteadyLoad(NoWarningSign.Yes(Pain.InButtock, Pain.DuringRun))),
            Fails(Buttock, "training soreness in the buttocks after a jump in load", Jumped(1.301m, 2, TrainingSoreness).Yes(Pain.InButtock, Running.HurtInTwoRuns)),
            Open(Buttock, "a buttock hurts in runs, and nothing else was asked", LowBack.Yes(Pain.InButtock, Pain.DuringRun)),
            Open(Buttock, "the low back hurts in runs with a limp, and the side was not asked", NoWarningSign.Yes(Pain.DuringRun, Bone.Limp)),

            Holds(Suspected, "a clinician suspects it", LowBack.Yes(Bone.Suspected)),
            Fails(Suspected, "none does", LowBack.No(Bone.Suspected)),
            Open(Suspected, "it was not asked", LowBack),

            Holds(WeakBone, "the sacrum hurts, with osteoporosis", LowBack.Yes(Pain.InSacrum, History.Osteoporosis)),
            Fails(WeakBone, "the low back alone hurts, with osteoporosis", NoWarningSign.Yes(History.Osteoporosis)),
            Fails(WeakBone, "the sacrum hurts, and the bones are sound", NoWarningSign.Yes(Pain.InSacrum)),
            Open(WeakBone, "the bones were not asked", LowBack.Yes(Pain.InSacrum)),
        ],
        [
            Calls(Stress, "BSI1a", UrgentSameDay, "there is a limp", LowBack.Yes(Bone.FocalSpot, Bone.Limp)),
            Calls(Stress, "BSI1b", SoonWithin2Days, "there is none", LowBack.Yes(Bone.FocalSpot)),

            Calls(RunLinked, "BSI2a", SoonWithin2Days, "the same spot hurts more as each run goes on", LowBack.Yes(Bone.WorseAsRunGoesOn)),

            Calls(Landing, "BSI3a", UrgentSameDay, "the groin hurts", LowBack.Yes(Bone.SharpOnLanding, Bone.GroinPain)),
            Calls(Landing, "BSI3a", UrgentSameDay, "the hip hurts deep inside", LowBack.Yes(Bone.SharpOnLanding, Infection.DeepHipPain)),
            Calls(Landing, "BSI3b", SoonWithin2Days, "the groin is free", LowBack.Yes(Bone.SharpOnLanding)),

            Calls(Nights, "BSI4a", UrgentSameDay, "one bony spot hurts", SevereNights.Yes(Bone.FocalSpot)),
            Calls(Nights, "BSI4a", UrgentSameDay, "it gets worse as a run goes on", SevereNights.Yes(Bone.WorseAsRunGoesOn)),
            Calls(Nights, "BSI4a", UrgentSameDay, "landing gave a sharp pain", SevereNights.Yes(Bone.SharpOnLanding)),
            Calls(Nights, "BSI4a", UrgentSameDay, "a buttock hurts, with a limp", SevereNights.Yes(Pain.InButtock, Bone.Limp)),
            Calls(Nights, "BSI4a", UrgentSameDay, "one side of the low back hurts, earlier in each run", SevereNights.Yes(Bone.EarlierEachRun).With(Pain.Side, Side.Left)),
            Calls(Nights, "BSI4a", UrgentSameDay, "it is constant after runs, and one bony spot hurts", LowBack.Yes(Night.Constant, Pain.AfterRun, Severity.HardToTalk, Bone.FocalSpot).Day(14)),
            Calls(Nights, "BSI4a", UrgentSameDay, "it is worse lying, and one bony spot hurts", LowBack.Yes(Night.WorseLying, Pain.DuringRun, Severity.CannotSleep, Bone.FocalSpot).Day(14)),
            Calls(Nights, "BSI4a", UrgentSameDay, "a buttock hurts after a jump of 1.301", Jumped(1.301m, 14, SevereNights).Yes(Pain.InButtock)),
            CallsNothing(Nights, "the low back hurts after a jump of 1.301", Jumped(1.301m, 14, SevereNights)),
            CallsNothing(Nights, "it is not severe", LowBack.Yes(Night.Wakes, Pain.DuringRun, Bone.FocalSpot).Day(14)),
            CallsNothing(Nights, "day 13", SevereNights.Yes(Bone.FocalSpot).Day(13)),
            CallsNothing(Nights, "nothing points to bone", SevereNights),

            Calls(Earlier, "BSI8a", SoonWithin2Days, "one bony spot hurts", LowBack.Yes(History.HighRiskStressFracture, Bone.FocalSpot)),
            Calls(Earlier, "BSI8a", SoonWithin2Days, "it gets worse as a run goes on", LowBack.Yes(History.HighRiskStressFracture, Bone.WorseAsRunGoesOn)),
            Calls(Earlier, "BSI8a", SoonWithin2Days, "it hurts on one leg", LowBack.Yes(History.HighRiskStressFracture, Bone.HurtsOnOneLeg)),
            CallsNothing(Earlier, "it is not pain as from a bone", LowBack.Yes(History.HighRiskStressFracture)),
            CallsNothing(Earlier, "the stress fracture was years ago at another place", LowBack.Yes(History.OldBoneStressInjury, Bone.FocalSpot)),

            Calls(Birth, "BSI9a", UrgentSameDay, "the leg does not carry", LowBack.Yes(Person.Pregnant, Bone.SuddenOrOneSided, Bone.CannotBearWeight)),
            Calls(Birth, "BSI9b", SoonWithin2Days, "in pregnancy", LowBack.Yes(Person.Pregnant, Bone.SuddenOrOneSided)),
            Calls(Birth, "BSI9b", SoonWithin2Days, "a birth in the last 12 months", LowBack.Yes(Person.BirthLately, Bone.SuddenOrOneSided)),
            Calls(Birth, "BSI9b", SoonWithin2Days, "a birth in the last 12 weeks", LowBack.Yes(Pregnancy.BirthInTwelveWeeks, Bone.SuddenOrOneSided)),
            Calls(Birth, "BSI9b", SoonWithin2Days, "a birth in the last 6 weeks", LowBack.Yes(Pregnancy.BirthInSixWeeks, Bone.SuddenOrOneSided)),
            Calls(Birth, "BSI9b", SoonWithin2Days, "she breast-feeds", LowBack.Yes(Pregnancy.BreastFeeds, Bone.SuddenOrOneSided)),

            Calls(Groin, "BSI10a", EmergencyNow, "the leg does not carry", LowBack.Yes(Bone.GroinPain, Bone.CannotBearWeight)),
            Calls(Groin, "BSI10a", EmergencyNow, "there was a sudden crack", LowBack.Yes(Bone.GroinPain, Bone.SuddenCrack)),
            Calls(Groin, "BSI10a", EmergencyNow, "there was a sudden crack, and there is a limp", LowBack.Yes(Bone.GroinPain, Bone.SuddenCrack, Bone.Limp)),
            Calls(Groin, "BSI10b", UrgentSameDay, "there is a limp", LowBack.Yes(Bone.GroinPain, Bone.Limp)),
            Calls(Groin, "BSI10b", UrgentSameDay, "it wakes at night", LowBack.Yes(Bone.GroinPain, Night.Wakes)),
            Calls(Groin, "BSI10b", UrgentSameDay, "it is constant", LowBack.Yes(Bone.GroinPain, Night.Constant)),
            Calls(Groin, "BSI10b", UrgentSameDay, "it is worse lying", LowBack.Yes(Bone.GroinPain, Night.WorseLying)),
            Calls(Groin, "BSI10b", UrgentSameDay, "it comes earlier in each run", LowBack.Yes(Bone.GroinPain, Bone.EarlierEachRun)),
            Calls(Groin, "BSI10b", UrgentSameDay, "for weeks it comes earlier in each run and gets worse", LowBack.Yes(Bone.GroinPain, Bone.WorseAsRunGoesOn)),
            Calls(Groin, "BSI10b", UrgentSameDay, "a stress fracture years ago", LowBack.Yes(Bone.GroinPain, History.OldBoneStressInjury)),
            Calls(Groin, "BSI10b", UrgentSameDay, "a stress fracture of the hip", LowBack.Yes(Bone.GroinPain, History.HighRiskStressFracture)),
            Calls(Groin, "BSI10b", UrgentSameDay, "periods are missing", LowBack.Yes(Bone.GroinPain, Energy.NoPeriods)),
            Calls(Groin, "BSI10b", UrgentSameDay, "too little energy", LowBack.Yes(Bone.GroinPain, Energy.EatsTooLittle)),
            Calls(Groin, "BSI10b", UrgentSameDay, "very thin", LowBack.Yes(Bone.GroinPain, Energy.VeryThin)),
            Calls(Groin, "BSI10b", UrgentSameDay, "an eating disorder once, and it hurts on one leg", LowBack.Yes(Bone.GroinPain, History.EatingDisorder, Bone.HurtsOnOneLeg)),
            Calls(Groin, "BSI10c", SoonWithin2Days, "an eating disorder once, and no pain as from a bone", LowBack.Yes(Bone.GroinPain, History.EatingDisorder)),
            Calls(Groin, "BSI10c", SoonWithin2Days, "none of these", LowBack.Yes(Bone.GroinPain)),

            Calls(CannotWalk, "BSI11a", UrgentSameDay, "the sacrum hurts severely on walking, with a limp", LowBack.Yes(Pain.InSacrum, Bone.Limp, Bone.SevereOnWalking)),
            Calls(CannotWalk, "BSI11a", UrgentSameDay, "the pelvis hurts severely on walking, with a limp", LowBack.Yes(Belly.PelvicPain, Bone.Limp, Bone.SevereOnWalking)),
            Calls(CannotWalk, "BSI11a", UrgentSameDay, "a buttock hurts, and the leg does not carry", LowBack.Yes(Pain.InButtock, Bone.CannotBearWeight)),
            CallsNothing(CannotWalk, "a limp without severe pain on walking", LowBack.Yes(Pain.InSacrum, Bone.Limp).No(Bone.SevereOnWalking)),
            CallsNothing(CannotWalk, "severe pain on walking without a limp", LowBack.Yes(Pain.InSacrum, Bone.SevereOnWalking).No(Bone.Limp)),

            CallsNothing(Buttock, "(BSI13a) training soreness in the buttocks", TrainingSoreness.Yes(Pain.InButtock, Pain.AfterRun)),
            CallsNothing(Buttock, "(BSI13a) training soreness in the buttocks after a jump in load, in two runs", Jumped(1.301m, 2, TrainingSoreness).Yes(Pain.InButtock, Running.HurtInTwoRuns)),
            Calls(Buttock, "BSI13b", SoonWithin2Days, "training soreness in the buttocks with a limp", TrainingSoreness.Yes(Pain.InButtock, Pain.AfterRun, Bone.Limp)),
            Calls(Buttock, "BSI13b", SoonWithin2Days, "training soreness in the buttocks that comes earlier in each run", TrainingSoreness.Yes(Pain.InButtock, Pain.AfterRun, Bone.EarlierEachRun)),
            Calls(Buttock, "BSI13b", SoonWithin2Days, "a buttock hurts in runs, with a limp", LowBack.Yes(Pain.InButtock, Pain.DuringRun, Bone.Limp)),
            Calls(Buttock, "BSI13b", SoonWithin2Days, "the sacrum hurts in runs, and on one leg", LowBack.Yes(Pain.InSacrum, Pain.DuringRun, Bone.HurtsOnOneLeg)),
            Calls(Buttock, "BSI13b", SoonWithin2Days, "the sacrum hurts in runs, sharply on landing", LowBack.Yes(Pain.InSacrum, Pain.DuringRun, Bone.SharpOnLanding)),
            Calls(Buttock, "BSI13b", SoonWithin2Days, "the left of the low back hurts earlier in each run", LowBack.Yes(Pain.DuringRun, Bone.EarlierEachRun).With(Pain.Side, Side.Left)),
            Calls(Buttock, "BSI13b", SoonWithin2Days, "the right of the low back hurts after runs, with a limp", LowBack.Yes(Pain.AfterRun, Bone.Limp).With(Pain.Side, Side.Right)),
            CallsNothing(Buttock, "both sides of the low back hurt in runs, with a limp", LowBack.Yes(Pain.DuringRun, Bone.Limp).With(Pain.Side, Side.Both)),
            Calls(Buttock, "BSI13c", SoonWithin2Days, "the sacrum hurts on day 7, after a jump of 1.301", Jumped(1.301m, 7).Yes(Pain.InSacrum)),
            Calls(Buttock, "BSI13c", SoonWithin2Days, "a buttock hurts on day 6 in two runs, after a jump of 1.301", Jumped(1.301m, 6).Yes(Pain.InButtock, Running.HurtInTwoRuns)),
            Calls(Buttock, "BSI13c", SoonWithin2Days, "the sacrum hurts on day 7, after a jump of 1.301 within 8 weeks", SteadyLoad(NoWarningSign.Yes(Pain.AfterRun, Pain.InSacrum).Day(7)).With(Running.JumpInEightWeeks, 1.301m)),
            Calls(Buttock, "BSI13c", SoonWithin2Days, "the sacrum hurts on day 7, after a week that doubled", SteadyLoad(NoWarningSign.Yes(Pain.AfterRun, Pain.InSacrum).Day(7)).With(Running.WeekJump, 2)),
            CallsNothing(Buttock, "the sacrum hurts on day 6 in one run, after a jump of 1.301", Jumped(1.301m, 6).Yes(Pain.InSacrum)),
            CallsNothing(Buttock, "the sacrum hurts on day 7, after a run 1.300 times as long", Jumped(1.300m, 7).Yes(Pain.InSacrum)),
            CallsNothing(Buttock, "the sacrum hurts on day 7, after a new plan", SteadyLoad(NoWarningSign.Yes(Pain.AfterRun, Pain.InSacrum, Running.NewLoad).Day(7))),
            CallsNothing(Buttock, "one side of the low back hurts on day 7, after a jump of 1.301", Jumped(1.301m, 7).With(Pain.Side, Side.Left)),

            Calls(Suspected, "BSI14a", UrgentSameDay, "there is a limp", LowBack.Yes(Bone.Suspected, Bone.Limp)),
            Calls(Suspected, "BSI14b", SoonWithin2Days, "there is none", LowBack.Yes(Bone.Suspected)),

            Calls(WeakBone, "CMB02a", SoonWithin2Days, "the sacrum hurts, with osteoporosis", LowBack.Yes(Pain.InSacrum, History.Osteoporosis)),
            Calls(WeakBone, "CMB02a", SoonWithin2Days, "a buttock hurts, with steroids for long", LowBack.Yes(Pain.InButtock, History.LongTermSteroid)),
            Calls(WeakBone, "CMB02a", SoonWithin2Days, "a buttock hurts, with denosumab stopped", LowBack.Yes(Pain.InButtock, History.DenosumabStopped)),
            Calls(WeakBone, "CMB02a", SoonWithin2Days, "a buttock hurts, with a bone drug for years", LowBack.Yes(Pain.InButtock, History.BoneDrugForYears)),
            Calls(WeakBone, "CMB02a", SoonWithin2Days, "a buttock hurts, with a hormone blocker", LowBack.Yes(Pain.InButtock, History.HormoneBlocker)),
        ]);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);

    [Fact]
    public void A_bone_under_suspicion_stops_running_at_any_pain_score()
    {
        var advice = BackPainAssessor.Default.Assess(NoWarningSign.Yes(Pain.InSacrum, Pain.DuringRun, Energy.EatsTooLittle).With(Pain.Now, 0).With(Pain.Worst, 1)).Advice;

        advice.Should().Contain(line => line.Advice == ActivityAdvice.StopRunning && line.Text != null);
        advice.Where(line => line.Text is not null).Should().NotContain(line => line.Advice == RunningAdvice.RepeatEasily || line.Advice == RunningAdvice.ReturnBySteps);
    }

    [Fact]
    public void Strong_pain_or_pain_on_walking_is_never_told_to_repeat_the_run()
    {
        foreach (var told in (RunnerCase[])[NoWarningSign.With(Pain.Worst, 9), NoWarningSign.With(Pain.Worst, 2).Yes(Pain.WalkingHurts)])
        {
            BackPainAssessor.Default.Assess(told.Yes(Pain.AfterRun)).Advice
                .Should().NotContain(line => line.Advice == RunningAdvice.RepeatEasily && line.Text != null);
        }
    }

    private static RunnerCase SevereNights => LowBack.Yes(Night.Wakes, Pain.DuringRun, Severity.HardToMove).Day(14);

    private static RunnerCase SteadyLoad(RunnerCase runner) => runner.No(Running.RanBefore).With(Running.WeekJump, 1).With(Running.JumpInEightWeeks, 1);

    private static RunnerCase Jumped(decimal ratio, int day, RunnerCase? runner = null) =>
        SteadyLoad(runner ?? NoWarningSign).Yes(Pain.AfterRun, Running.RanBefore).With(Running.DistanceJump, ratio).With(Running.MinutesJump, 1).Day(day);
}
