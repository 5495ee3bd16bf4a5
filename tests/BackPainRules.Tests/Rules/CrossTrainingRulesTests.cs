using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class CrossTrainingRulesTests
{
    private const string Prevention = "cross-training.prevention";
    private const string Stopped = "cross-training.while-running-stops";
    private const string Water = "cross-training.in-water";
    private const string Walking = "cross-training.walking-plan";

    internal static readonly RuleTable Table = new(
        [
            Holds(Prevention, "the back hurt from running before", LowBack.Yes(History.BackPainInRuns)),
            Holds(Prevention, "a wish to keep it away", LowBack.No(History.BackPainInRuns).Yes(Wishes.Prevention)),
            Fails(Prevention, "neither, and the last run was safe", NoWarningSign.No(History.BackPainInRuns, Wishes.Prevention)),
            Open(Prevention, "it was not asked", LowBack),

            Holds(Stopped, "3 of 10 now", NoWarningSign.With(Pain.Now, 3)),
            Fails(Stopped, "2 of 10 now, a safe run and no warning sign", NoWarningSign.With(Pain.Now, 2)),
            Holds(Stopped, "6 of 10 in the last run", NoWarningSign.With(Running.ScoreInRun, 6)),
            Fails(Stopped, "5 of 10 in the last run", NoWarningSign.With(Running.ScoreInRun, 5)),
            Holds(Stopped, "the morning was 2 points worse", NoWarningSign.With(Running.MorningRise, 2)),
            Fails(Stopped, "the morning was 1 point worse", NoWarningSign.With(Running.MorningRise, 1)),
            Holds(Stopped, "a limp", LowBack.Yes(Bone.Limp)),
            Open(Stopped, "the pain now is not known", NoWarningSign.NotAsked(Pain.Now)),

            Holds(Water, "runs hurt, and water is at hand", LowBack.Yes(Pain.DuringRun, Wishes.Water)),
            Fails(Water, "no water", LowBack.Yes(Pain.DuringRun).No(Wishes.Water)),
            Fails(Water, "runs do not hurt", LowBack.Yes(Wishes.Water).No(Pain.DuringRun)),
            Open(Water, "water was not asked", LowBack.Yes(Pain.DuringRun)),

            Holds(Walking, "the pain is gone", Nothing.Yes(Pain.Gone)),
            Fails(Walking, "day 41", Lasting(41)),
            Holds(Walking, "day 42", Lasting(42)),
            Holds(Walking, "day 83", Lasting(83)),
            Fails(Walking, "day 84", Lasting(84)),
            Open(Walking, "the day it began is not known", LowBack.No(Pain.Gone, Wishes.Prevention)),
            Open(Walking, "40 to 43 days", LowBack.No(Pain.Gone, Wishes.Prevention).With(Course.Days, 40, 43)),
        ],
        []);

    private static RunnerCase Lasting(int days) => LowBack.No(Pain.Gone, Wishes.Prevention).Day(days);

    public static TheoryData<string> Truths => Table.TruthNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);
}
