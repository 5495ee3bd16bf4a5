using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class InflammatoryRulesTests
{
    private const string Referral = "inflammatory.referral";
    private const string FourOfFive = "inflammatory.pattern";
    private const string SwollenJoint = "inflammatory.swollen-joint";
    private const string Shoulders = "inflammatory.shoulders-or-hips";

    internal static readonly RuleTable Table = new(
        [
            Holds(Referral, "three items of nine", Gate(34).Yes(Inflammatory.WakesSecondHalf, Inflammatory.BetterWithMovement)),
            Holds(Referral, "two items and bowel disease", Gate(35).Yes(Inflammatory.WakesSecondHalf, Inflammatory.BetterWithMovement, Inflammatory.BowelDisease)),
            Fails(Referral, "the pain is younger than 91 days", Gate(28).With(Inflammatory.DaysSinceOnset, 90).Yes(AllItems)),
            Fails(Referral, "it began at 45", Gate(45).Yes(AllItems)),
            Fails(Referral, "only the upper back hurts", Nothing.No(Pain.InLowBack, Pain.InButtock, Pain.InSacrum).Yes(AllItems)),
            Fails(Referral, "two items, and every other is denied", Gate(35).Yes(Inflammatory.WakesSecondHalf, Inflammatory.BetterWithMovement).No(AllItems[2..])),
            Fails(Referral, "under 35 and one more item, every other denied", Gate(34).Yes(Inflammatory.WakesSecondHalf).No(AllItems[1..])),
            Open(Referral, "two items, and others were not asked", Gate(34).Yes(Inflammatory.WakesSecondHalf)),
            Open(Referral, "two items, and about one more the person does not know", Gate(34).Yes(Inflammatory.WakesSecondHalf).No(AllItems[1..]).Unsure(Inflammatory.BetterWithNsaid)),
            Open(Referral, "the age at which it began is not known", LowBack.With(Inflammatory.DaysSinceOnset, 120).Yes(AllItems)),

            Holds(FourOfFive, "four of the five marks", Gate(40).Yes(FourMarks)),
            Fails(FourOfFive, "three marks, and the others are denied", Gate(40).Yes(FourMarks[..3]).No(Inflammatory.NightPainEases)),
            Fails(FourOfFive, "it first began 90 days ago", Gate(30).With(Inflammatory.DaysSinceOnset, 90).Yes(FourMarks)),
            Fails(FourOfFive, "the back does not hurt", Gate(30).No(BackSites).Yes(FourMarks)),
            Open(FourOfFive, "three marks, and the fourth was not asked", Gate(40).Yes(FourMarks[..3])),

            Holds(SwollenJoint, "a finger is swollen like a sausage", LowBack.Yes(Joints.Swollen)),
            Fails(SwollenJoint, "no joint is swollen", LowBack.No(Joints.Swollen)),
            Open(SwollenJoint, "it was not asked", LowBack),

            Holds(Shoulders, "both shoulders are stiff at 50", LowBack.Yes(Joints.StiffShouldersOrHips).Aged(50)),
            Fails(Shoulders, "both shoulders are stiff at 49", LowBack.Yes(Joints.StiffShouldersOrHips).Aged(49)),
            Fails(Shoulders, "they are not stiff", LowBack.No(Joints.StiffShouldersOrHips).Aged(50)),
            Open(Shoulders, "the age was not asked", LowBack.Yes(Joints.StiffShouldersOrHips)),
        ],
        [
            Calls(Referral, "SPA2", RoutineProfessional, "four items", Gate(34).Yes(AllItems[..3])),
            Calls(Referral, "SPA2", RoutineProfessional, "all nine", Gate(34).Yes(AllItems)),
            Calls(Referral, "SPA3", RoutineProfessional, "exactly three items, with onset at 34", Gate(34).Yes(AllItems[..2]).No(AllItems[2..])),
            CallsNothing(Referral, "the same two with onset at 35", Gate(35).Yes(AllItems[..2]).No(AllItems[2..])),
            Calls(Referral, "SPA3", RoutineProfessional, "three for sure and more open", Gate(34).Yes(AllItems[..2])),
            CallsNothing(Referral, "two for sure and more open", Gate(34).Yes(AllItems[..1])),
            Calls(Referral, "SPA4", RoutineProfessional, "psoriasis alone", Gate(35).Yes(Inflammatory.Psoriasis)),
            Calls(Referral, "SPA4", RoutineProfessional, "bowel disease alone", Gate(35).Yes(Inflammatory.BowelDisease)),
            Calls(Referral, "SPA4", RoutineProfessional, "uveitis alone", Gate(35).Yes(Inflammatory.Uveitis)),
            Calls(Referral, "SPA3", RoutineProfessional, "first began at 44 and 91 days ago, three items", Gate(44).With(Inflammatory.DaysSinceOnset, 91).Yes(AllItems[..3])),
            CallsNothing(Referral, "first began at 45", Gate(45).Yes(AllItems)),
            CallsNothing(Referral, "first began 90 days ago", Gate(28).With(Inflammatory.DaysSinceOnset, 90).Yes(AllItems)),
            Calls(Referral, "SPA3", RoutineProfessional, "the pain is in the buttock", Nothing.Yes(Pain.InButtock).With(Inflammatory.AgeAtOnset, 28).With(Inflammatory.DaysSinceOnset, 120).Yes(AllItems[..2])),

            Calls(FourOfFive, "SPA8a", RoutineProfessional, "onset at 39 and three more marks", Gate(39).Yes(FourMarks[..3]).No(FourMarks[3])),
            CallsNothing(FourOfFive, "onset at 40 and three more marks", Gate(40).Yes(FourMarks[..3])),
            Calls(FourOfFive, "SPA8a", RoutineProfessional, "onset at 40 and the four other marks", Gate(40).Yes(FourMarks)),
            Calls(FourOfFive, "SPA8a", RoutineProfessional, "all five marks", Gate(39).Yes(FourMarks)),
            Calls(FourOfFive, "SPA8a", RoutineProfessional, "onset at 39, without a slow start", Gate(39).Yes(FourMarks[1..])),
            Calls(FourOfFive, "SPA8a", RoutineProfessional, "first began 91 days ago", Gate(39).With(Inflammatory.DaysSinceOnset, 91).Yes(FourMarks)),
            CallsNothing(FourOfFive, "first began 90 days ago", Gate(39).With(Inflammatory.DaysSinceOnset, 90).Yes(FourMarks)),
            CallsNothing(FourOfFive, "onset at 39 and two more marks", Gate(39).Yes(FourMarks[..2])),

            Calls(SwollenJoint, "SPA6", SoonWithin5Days, "a swollen finger, toe or joint", LowBack.Yes(Joints.Swollen)),

            Calls(Shoulders, "PMR1", SoonWithin2Days, "50 years old", LowBack.Yes(Joints.StiffShouldersOrHips).Aged(50)),
            CallsNothing(Shoulders, "49 years old", LowBack.Yes(Joints.StiffShouldersOrHips).Aged(49)),
        ]);

    // The eight items that are asked; the ninth is the age at which it began.
    private static YesNoSignal[] AllItems =>
    [
        Inflammatory.WakesSecondHalf,
        Inflammatory.BetterWithMovement,
        Inflammatory.ButtockPain,
        Inflammatory.BetterWithNsaid,
        Inflammatory.Relative,
        Inflammatory.Arthritis,
        Inflammatory.Enthesitis,
        Inflammatory.Psoriasis,
        Inflammatory.BowelDisease,
        Inflammatory.Uveitis,
    ];

    // The fifth is the age at which it began.
    private static YesNoSignal[] FourMarks =>
    [
        Inflammatory.GradualStart,
        Inflammatory.BetterWithMovement,
        Inflammatory.NoBetterWithRest,
        Inflammatory.NightPainEases,
    ];

    private static RunnerCase Gate(int ageAtOnset) => LowBack.With(Inflammatory.AgeAtOnset, ageAtOnset).With(Inflammatory.DaysSinceOnset, 120);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);
}
