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
    private const string Diary = "care.diary";
    private const string FirstDays = "care.first-days";
    private const string LowEnergy = "care.low-energy";
    private const string WhichExercises = "care.unsure-of-exercises";
    private const string Beginner = "care.beginner";
    private const string OneChange = "care.one-change";
    private const string Others = "care.others-experience";
    private const string Injury = "recovery.running-injury";
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

            Holds(Diary, "the low back hurts", LowBack),
            Holds(Diary, "the upper back hurts", UpperBack),
            Fails(Diary, "no part of the back hurts", NoBackPain),
            Open(Diary, "the place was not asked", Nothing),

            Holds(FirstDays, "day 13, 3 of 10 now", Early(13).With(Pain.Now, 3)),
            Fails(FirstDays, "day 14, 3 of 10 now", Early(14).With(Pain.Now, 3)),
            Holds(FirstDays, "day 0, 6 of 10 at worst", Early(0).With(Pain.Now, 0).With(Pain.Worst, 6)),
            Holds(FirstDays, "day 13, walking hurts", Early(13).Yes(Pain.WalkingHurts)),
            Fails(FirstDays, "only the upper back hurts", UpperBackOnly.Day(1).With(Pain.Now, 3)),
            Open(FirstDays, "the day it began is not known", LowBack.With(Pain.Now, 3)),
            Open(FirstDays, "13 to 14 days, 3 of 10 now", LowBack.With(Pain.Now, 3).With(Course.Days, 13, 14)),
            Open(FirstDays, "day 1, and no score is known", LowBack.Day(1)),

            Holds(LowEnergy, "a sign of too little energy", LowBack.Yes(Energy.EatsTooLittle)),
            Fails(LowEnergy, "none", LowBack.No(Energy.EatsTooLittle, Energy.NoPeriods, Energy.VeryThin)),
            Holds(LowEnergy, "missed periods", LowBack.Yes(Energy.NoPeriods)),
            Holds(LowEnergy, "very thin", LowBack.Yes(Energy.VeryThin)),
            Open(LowEnergy, "it was not asked", LowBack),

            Holds(WhichExercises, "unsure which suit", LowBack.Yes(Wishes.WhichExercises)),
            Fails(WhichExercises, "not unsure", LowBack.No(Wishes.WhichExercises)),
            Open(WhichExercises, "it was not asked", LowBack),

            Holds(Beginner, "1 month of running", LowBack.With(Running.Months, 1)),
            Holds(Beginner, "the first week of running", LowBack.Yes(Running.FirstWeek)),
            Holds(Beginner, "Couch to 5K after two years of running", Experienced.With(Running.Plan, TrainingPlan.CouchTo5K)),
            Fails(Beginner, "two years of running without a plan", Experienced.With(Running.Plan, TrainingPlan.None)),
            Open(Beginner, "no plan was told", Experienced),
            Open(Beginner, "nobody asked how long", LowBack.With(Running.Plan, TrainingPlan.None)),

            Holds(OneChange, "a beginner, whatever else", LowBack.With(Running.Months, 1)),
            Holds(OneChange, "long steps (AD29)", Unchanging.Yes(Gait.FootLandsFarAhead)),
            Holds(OneChange, "only hard ground (AD24)", Unchanging.Yes(Equipment.OnlyHardSurface)),
            Holds(OneChange, "hills (AD23)", Unchanging.Yes(Running.Hills)),
            Holds(OneChange, "faster running (AD21)", Unchanging.Yes(Running.FasterLately)),
            Holds(OneChange, "worn shoes (AD61)", Unchanging.Yes(Equipment.ShoesLookWorn)),
            Holds(OneChange, "hard shoes (AD61)", Unchanging.Yes(Equipment.HardCushioning)),
            Holds(OneChange, "prescribed insoles left out (AD62)", Unchanging.Yes(Equipment.InsolesPrescribed).No(Equipment.InsolesWorn)),
            Fails(OneChange, "two years of running, and nothing to change", Unchanging),
            Open(OneChange, "two years of running, and nothing else was asked", Experienced),

            Holds(Others, "another runner told what helped", LowBack.Yes(Wishes.PeerAdvice)),
            Fails(Others, "nobody did", LowBack.No(Wishes.PeerAdvice)),
            Open(Others, "it was not asked", LowBack),

            Holds(Injury, "an injury in the last year", LowBack.Yes(History.RunningInjury)),
            Fails(Injury, "none", LowBack.No(History.RunningInjury)),
            Fails(Injury, "only the upper back hurts", UpperBackOnly.Yes(History.RunningInjury)),
            Open(Injury, "it was not asked", LowBack),

            Holds(EarlierTrouble, "back trouble before", LowBack.Yes(History.EarlierBackTrouble)),
            Fails(EarlierTrouble, "scoliosis alone is no trouble", LowBack.Yes(History.Scoliosis).No(History.EarlierBackTrouble)),
            Open(EarlierTrouble, "it was not asked", LowBack),

            Holds(EarlierExercises, "a physiotherapist once gave some", LowBack.Yes(History.PhysioExercises)),
            Fails(EarlierExercises, "none were given", LowBack.No(History.PhysioExercises)),
            Open(EarlierExercises, "it was not asked", LowBack),

            Holds(Sitting, "it also comes at the desk", LowBack.Yes(Person.PainAtDesk)),
            Holds(Sitting, "6 hours a day", LowBack.No(Person.PainAtDesk).With(Person.SittingHours, 6)),
            Holds(Sitting, "for most of the day", LowBack.Yes(Person.SitsMostOfTheDay)),
            Fails(Sitting, "5.5 hours a day", LowBack.No(Person.PainAtDesk, Person.SitsMostOfTheDay).With(Person.SittingHours, 5.5m)),
            Open(Sitting, "hours of sitting were not asked", LowBack.No(Person.PainAtDesk)),
            Open(Sitting, "5 to 7 hours a day", LowBack.No(Person.PainAtDesk).With(Person.SittingHours, 5, 7)),
        ],
        []);

    private static RunnerCase Experienced => LowBack.With(Running.Months, 24).No(Running.FirstWeek);

    // Every change that the advice knows is ruled out.
    private static RunnerCase Unchanging => Experienced.Yes(Pain.DuringRun)
        .No(Gait.FootLandsFarAhead, Equipment.OnlyHardSurface, Running.Hills, Running.Downhill, Running.FasterLately)
        .No(Equipment.ShoesLookWorn, Equipment.HardCushioning, Equipment.InsolesPrescribed, Equipment.InsolesHurt, Wishes.Insoles)
        .With(Equipment.ShoeDistance, 100)
        .With(Running.ScoreInRun, 2);

    private static RunnerCase Early(int day) => LowBack.Day(day);

    public static TheoryData<string> Truths => Table.TruthNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);
}
