using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Language.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class InflammatoryRulesTests
{
    private const string Referral = "inflammatory.referral";

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
