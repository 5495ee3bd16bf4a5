using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class ReturnRulesTests
{
    private const string RunAgain = "care.run-again-easily";
    private const string BySteps = "care.return-by-steps";
    private const string CarryOn = "care.carry-on";
    private const string TooMuch = "return.too-much";
    private const string Repeat = "return.repeat";
    private const string Jog = "return.trial-jog";

    internal static readonly RuleTable Table = new(
        [
            Holds(RunAgain, "sore after runs, 2 of 10 now and 3 at worst", MildlySore(2, 3)),
            Fails(RunAgain, "sore after runs, 3 of 10 now", MildlySore(3, 3)),
            Fails(RunAgain, "sore after runs, 2 of 10 now and 4 at worst", MildlySore(2, 4)),
            Fails(RunAgain, "walking hurts", MildlySore(2, 3).Yes(Pain.WalkingHurts)),
            Fails(RunAgain, "sore after runs, 3 of 10", LowBack.Yes(Pain.AfterRun).With(Pain.Now, 3)),
            Holds(RunAgain, "mild, and not of the running", MildlySore(1, 2).No(Pain.DuringRun, Pain.AfterRun)),
            Open(RunAgain, "the pain now is not known", LowBack.Yes(Pain.AfterRun)),

            Holds(BySteps, "low-back pain, whenever it comes", LowBack.No(Pain.DuringRun, Pain.AfterRun)),
            Fails(BySteps, "only the upper back hurts", UpperBackOnly),
            Open(BySteps, "the back hurts, and nobody asked where", Nothing.Yes(Pain.InBack)),

            Holds(CarryOn, "the pain is gone", Nothing.Yes(Pain.Gone)),
            Fails(CarryOn, "it is not gone", LowBack.No(Pain.Gone)),
            Open(CarryOn, "it was not asked", LowBack),

            Holds(TooMuch, "6 of 10 in the run", LastRun(6, 0)),
            Holds(TooMuch, "5.1 of 10 in the run, which counts as 6", LastRun(5.1m, 0)),
            Fails(TooMuch, "5 of 10 in the run, and the morning 1 point worse", LastRun(5, 1)),
            Holds(TooMuch, "the morning is 2 points worse", LastRun(0, 2)),
            Fails(TooMuch, "the back does not hurt", NoBackPain),
            Holds(TooMuch, "6 of 10 in the run, the morning not known", LowBack.With(Running.ScoreInRun, 6)),
            Open(TooMuch, "5 of 10 in the run, the morning not known", LowBack.With(Running.ScoreInRun, 5)),
            Open(TooMuch, "5 to 6 of 10 in the run", LowBack.With(Running.ScoreInRun, 5, 6).With(Running.MorningRise, 0)),

            Holds(Repeat, "3 of 10 in the run", LastRun(3, 0)),
            Holds(Repeat, "5 of 10 in the run", LastRun(5, 0)),
            Fails(Repeat, "2 of 10 in the run, settled within the hour, and the morning no worse: that was safe", LastRun(2, 0)),
            Fails(Repeat, "6 of 10 in the run: that was too much", LastRun(6, 0)),
            Holds(Repeat, "the morning is 1 point worse", LastRun(0, 1)),
            Fails(Repeat, "3 of 10 in the run, and the morning 2 points worse: the worst column decides", LastRun(3, 2)),
            Holds(Repeat, "4 of 10 at worst after runs, 2 now", MildlySore(2, 4)),
            Holds(Repeat, "not settled within the hour", LastRun(2, 0).No(Running.SettlesInAnHour)),
            Holds(Repeat, "not ready for the next step after a safe run", LastRun(2, 0).Yes(Wishes.NotReady)),
            Open(Repeat, "nothing was told of the run", LowBack),

            Holds(Jog, "somebody wants to try", LowBack.Yes(Wishes.TrialJog)),
            Fails(Jog, "nobody wants to", LowBack.No(Wishes.TrialJog)),
            Open(Jog, "it was not asked", LowBack),
        ],
        []);

    private static RunnerCase MildlySore(decimal now, decimal worst) =>
        LowBack.Yes(Pain.AfterRun).No(Pain.WalkingHurts).With(Pain.Now, now).With(Pain.Worst, worst);

    private static RunnerCase LastRun(decimal score, decimal rise) =>
        MildlySore(1, 2).With(Running.ScoreInRun, score).With(Running.MorningRise, rise).Yes(Running.SettlesInAnHour).No(Wishes.NotReady);

    public static TheoryData<string> Truths => Table.TruthNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);
}
