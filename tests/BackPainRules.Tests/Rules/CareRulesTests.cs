using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class CareRulesTests
{
    private const string Act = "care.act-on-the-level";
    private const string StayActive = "care.stay-active";
    private const string Rest = "care.rest-from-running";
    private const string RunAgain = "care.run-again-easily";
    private const string BySteps = "care.return-by-steps";
    private const string CarryOn = "care.carry-on";
    private const string Medicine = "care.medicine";
    private const string EarlierTrouble = "recovery.earlier-trouble";
    private const string EarlierExercises = "recovery.earlier-exercises";
    private const string Sitting = "recovery.long-sitting";

    internal static readonly RuleTable Table = new(
        [
            Holds(Act, "nothing was told yet: each level has its action", Nothing),

            Holds(StayActive, "the low back hurts", LowBack),
            Holds(StayActive, "a buttock hurts", Nothing.Yes(Pain.InButtock)),
            Holds(StayActive, "the sacrum hurts", Nothing.Yes(Pain.InSacrum)),
            Fails(StayActive, "only the upper back hurts", UpperBackOnly),
            Open(StayActive, "the place was not asked", Nothing),

            Holds(Rest, "3 of 10 now", NoWarningSign.With(Pain.Now, 3)),
            Holds(Rest, "2.5 of 10, which counts as 3", NoWarningSign.With(Pain.Now, 2.5m)),
            Fails(Rest, "2 of 10 and no warning sign", NoWarningSign.With(Pain.Now, 2)),
            Holds(Rest, "the upper back hurts", UpperBack),
            Holds(Rest, "a leg tingles", LowBack.Yes(Nerve.Tingling)),
            Holds(Rest, "fever", LowBack.Yes(Infection.Fever)),
            Holds(Rest, "severe pain", LowBack.Yes(Severity.HardToMove)),
            Holds(Rest, "worse two weeks although load was cut", LowBack.Yes(Course.WorseTwoWeeks)),
            Holds(Rest, "coughing makes it worse, which calls 5 days", LowBack.Yes(Pain.WorseOnStraining)),
            Holds(Rest, "15 years old: nobody runs before it was seen", LowBack.Aged(15)),
            Open(Rest, "the pain now is not known", NoWarningSign.NotAsked(Pain.Now)),
            Open(Rest, "nothing but the place was asked", LowBack),

            Holds(RunAgain, "sore after runs, 2 of 10 now and 3 at worst", MildlySore(2, 3)),
            Fails(RunAgain, "sore after runs, 2 of 10 now and 4 at worst", MildlySore(2, 4)),
            Fails(RunAgain, "walking hurts", MildlySore(2, 3).Yes(Pain.WalkingHurts)),

            Holds(BySteps, "low-back pain in runs", LowBack.Yes(Pain.DuringRun)),
            Fails(BySteps, "not in or after runs", LowBack.No(Pain.DuringRun, Pain.AfterRun)),
            Open(BySteps, "it was not asked when it comes", LowBack),

            Fails(RunAgain, "sore after runs, 3 of 10", LowBack.Yes(Pain.AfterRun).With(Pain.Now, 3)),
            Fails(RunAgain, "not in or after runs", LowBack.No(Pain.DuringRun, Pain.AfterRun).With(Pain.Now, 1)),
            Open(RunAgain, "the pain now is not known", LowBack.Yes(Pain.AfterRun)),

            Holds(CarryOn, "the pain is gone", Nothing.Yes(Pain.Gone)),
            Fails(CarryOn, "it is not gone", LowBack.No(Pain.Gone)),
            Open(CarryOn, "it was not asked", LowBack),

            Holds(Medicine, "thinks of a medicine", LowBack.Yes(Medicines.Wanted)),
            Fails(Medicine, "does not", LowBack.No(Medicines.Wanted)),
            Open(Medicine, "it was not asked", LowBack),

            Holds(EarlierTrouble, "back trouble before", LowBack.Yes(History.EarlierBackTrouble)),
            Holds(EarlierTrouble, "scoliosis", LowBack.Yes(History.Scoliosis)),
            Fails(EarlierTrouble, "neither", LowBack.No(History.EarlierBackTrouble, History.Scoliosis)),
            Open(EarlierTrouble, "scoliosis was not asked", LowBack.No(History.EarlierBackTrouble)),

            Holds(EarlierExercises, "a physiotherapist once gave some", LowBack.Yes(History.PhysioExercises)),
            Fails(EarlierExercises, "none were given", LowBack.No(History.PhysioExercises)),
            Open(EarlierExercises, "it was not asked", LowBack),

            Holds(Sitting, "it also comes at the desk", LowBack.Yes(Person.PainAtDesk)),
            Holds(Sitting, "6 hours a day", LowBack.No(Person.PainAtDesk).With(Person.SittingHours, 6)),
            Fails(Sitting, "5.5 hours a day", LowBack.No(Person.PainAtDesk).With(Person.SittingHours, 5.5m)),
            Open(Sitting, "hours of sitting were not asked", LowBack.No(Person.PainAtDesk)),
            Open(Sitting, "5 to 7 hours a day", LowBack.No(Person.PainAtDesk).With(Person.SittingHours, 5, 7)),
        ],
        []);

    public static TheoryData<string> Truths => Table.TruthNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    private static RunnerCase MildlySore(decimal now, decimal worst) =>
        LowBack.Yes(Pain.AfterRun).No(Pain.WalkingHurts).With(Pain.Now, now).With(Pain.Worst, worst);
}
