using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Language.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class BoneStressRulesTests
{
    private const string Stress = "bone.stress";
    private const string LowEnergy = "bone.low-energy";

    internal static readonly RuleTable Table = new(
        [
            Holds(Stress, "one bony spot hurts", LowBack.Yes(Bone.FocalSpot)),
            Holds(Stress, "the same spot hurts more as a run goes on", LowBack.Yes(Bone.WorseAsRunGoesOn)),
            Fails(Stress, "every sign is denied", NoWarningSign),
            Fails(Stress, "low-back pain in runs with a limp, buttock and sacrum free", NoWarningSign.Yes(Pain.DuringRun, Bone.Limp)),
            Open(Stress, "nothing was asked", LowBack),

            Holds(LowEnergy, "too little energy", LowBack.Yes(Energy.EatsTooLittle)),
            Fails(LowEnergy, "enough energy", LowBack.No(Energy.EatsTooLittle)),
            Open(LowEnergy, "it was not asked", LowBack),
        ],
        [
            Calls(Stress, "BSI1a", UrgentSameDay, "a bony spot and a limp", LowBack.Yes(Bone.FocalSpot, Bone.Limp)),
            Calls(Stress, "BSI1b", SoonWithin2Days, "a bony spot alone", LowBack.Yes(Bone.FocalSpot)),
            Calls(Stress, "BSI2a", SoonWithin2Days, "worse as each run goes on", LowBack.Yes(Bone.WorseAsRunGoesOn)),
            Calls(Stress, "BSI13b", SoonWithin2Days, "buttock pain in runs and a limp", LowBack.Yes(Pain.InButtock, Pain.DuringRun, Bone.Limp)),
            Calls(Stress, "BSI13b", SoonWithin2Days, "sacral pain in runs and on one leg", LowBack.Yes(Pain.InSacrum, Pain.DuringRun, Bone.HurtsOnOneLeg)),
            Calls(Stress, "BSI13c", SoonWithin2Days, "sacral pain on day 7 after a jump of 1.301", Jumped(1.301m, 7)),
            CallsNothing(Stress, "sacral pain on day 6 after the same jump", Jumped(1.301m, 6)),
            CallsNothing(Stress, "sacral pain on day 7 after a run 1.300 times as long", Jumped(1.300m, 7)),

            Calls(LowEnergy, "BSI7c", SoonWithin2Days, "too little energy and sacral pain", LowBack.Yes(Energy.EatsTooLittle, Pain.InSacrum)),
            Calls(LowEnergy, "BSI7e", RoutineProfessional, "too little energy and low-back pain only", NoWarningSign.Yes(Energy.EatsTooLittle)),
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

    private static RunnerCase Jumped(decimal ratio, int day) =>
        NoWarningSign.Yes(Pain.InSacrum, Running.RanBefore).With(Running.DistanceJump, ratio).With(Running.MinutesJump, 1).Day(day);
}
