using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class TechniqueRulesTests
{
    private const string LongSteps = "technique.long-steps";
    private const string KeepShorter = "technique.keep-shorter-steps";
    private const string StepRate = "technique.step-rate";
    private const string Head = "technique.head-posture";
    private const string Shoulders = "technique.tense-shoulders";
    private const string Tall = "technique.run-tall";
    private const string Loose = "technique.loose-shoulders";

    internal static readonly RuleTable Table = new(
        [
            Holds(LongSteps, "the foot lands well ahead", LowBack.Yes(Gait.FootLandsFarAhead)),
            Fails(LongSteps, "it does not", LowBack.No(Gait.FootLandsFarAhead)),
            Fails(LongSteps, "only the upper back hurts", UpperBackOnly.Yes(Gait.FootLandsFarAhead)),
            Open(LongSteps, "it was not asked", LowBack),
            Open(LongSteps, "only height and step length are known: no ratio decides", LowBack.With(Person.Height, 1.70m).With(Gait.StepLength, 1.40m)),

            Holds(KeepShorter, "the pain is gone since shorter steps were tried", Nothing.Yes(Pain.Gone, Gait.TriedShorterSteps)),
            Fails(KeepShorter, "the pain is not gone", LowBack.No(Pain.Gone).Yes(Gait.TriedShorterSteps)),
            Fails(KeepShorter, "shorter steps were not tried", Nothing.Yes(Pain.Gone).No(Gait.TriedShorterSteps)),
            Open(KeepShorter, "nobody asked whether they were tried", Nothing.Yes(Pain.Gone)),

            Holds(Shoulders, "tense, sore to press, eased by loosening, low-back pain only", Tense),
            Holds(Shoulders, "upper back with a clear muscle cause (TH6)", TenseUpperBack.Day(1).Yes(Soreness.ClearMuscleCause)),
            Fails(Shoulders, "new upper-back pain without one", TenseUpperBack.No(Soreness.ClearMuscleCause)),
            Fails(Shoulders, "not sore to press", Tense.No(Pain.MuscleSoreToPress)),
            Fails(Shoulders, "loosening does not ease it", Tense.No(Gait.EasesOnLoosening)),
            Fails(Shoulders, "not tense, though the arms cross", Tense.No(Gait.TenseShoulders).Yes(Gait.ArmsCross)),
            Open(Shoulders, "it was not asked", Tense.NotAsked(Gait.TenseShoulders)),
            Open(Shoulders, "nobody pressed the muscle", Tense.NotAsked(Pain.MuscleSoreToPress)),
            Open(Shoulders, "nobody tried to loosen them", Tense.NotAsked(Gait.EasesOnLoosening)),

            Holds(Loose, "tense and sore to press", Tense.NotAsked(Gait.EasesOnLoosening)),
            Holds(Loose, "arms swing across the body, and the muscles are sore to press", Tense.No(Gait.TenseShoulders).Yes(Gait.ArmsCross)),
            Fails(Loose, "new upper-back pain without a clear muscle cause", TenseUpperBack.No(Soreness.ClearMuscleCause)),
            Fails(Loose, "not tense, and the arms do not cross", Tense.No(Gait.TenseShoulders, Gait.ArmsCross)),
            Open(Loose, "nobody pressed the muscle", Tense.NotAsked(Pain.MuscleSoreToPress)),

            Holds(Tall, "runs hunched", LowBack.Yes(Gait.Hunched)),
            Fails(Tall, "does not", LowBack.No(Gait.Hunched)),
            Fails(Tall, "only the upper back hurts", UpperBackOnly.Yes(Gait.Hunched)),
            Open(Tall, "it was not asked", LowBack),

            Holds(StepRate, "shorter steps for 14 days brought nothing", LowBack.Yes(Gait.FootLandsFarAhead, Gait.ShorterStepsNoGain)),
            Holds(StepRate, "the step is short by now, and it brought nothing", LowBack.No(Gait.FootLandsFarAhead).Yes(Gait.ShorterStepsNoGain)),
            Holds(StepRate, "steps are counted", LowBack.Yes(Gait.FootLandsFarAhead, Gait.CountsSteps)),
            Fails(StepRate, "shorter steps were not tried yet, and nothing counts steps", LowBack.Yes(Gait.FootLandsFarAhead).No(Gait.ShorterStepsNoGain, Gait.CountsSteps)),
            Fails(StepRate, "only the upper back hurts", UpperBackOnly.Yes(Gait.FootLandsFarAhead, Gait.CountsSteps)),
            Open(StepRate, "neither was asked", LowBack.Yes(Gait.FootLandsFarAhead)),
            Open(StepRate, "a step rate of 150 alone: there is no target for everybody", LowBack.With(Gait.Cadence, 150)),

            Holds(Head, "the head is held high and the neck hurts", LowBack.Yes(Gait.HeadHigh, Pain.InNeck)),
            Fails(Head, "the neck does not hurt", LowBack.Yes(Gait.HeadHigh).No(Pain.InNeck)),
            Fails(Head, "the head is not held high", LowBack.Yes(Pain.InNeck).No(Gait.HeadHigh)),
            Open(Head, "the neck was not asked", LowBack.Yes(Gait.HeadHigh)),
        ],
        []);

    private static RunnerCase Tense => LowBack.No(Pain.InUpperBack).Yes(Gait.TenseShoulders, Pain.MuscleSoreToPress, Gait.EasesOnLoosening);

    private static RunnerCase TenseUpperBack => UpperBackOnly.Yes(Gait.TenseShoulders, Pain.MuscleSoreToPress, Gait.EasesOnLoosening);

    public static TheoryData<string> Truths => Table.TruthNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);
}
