using BackPainRules.Catalogue;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class TimeCourseRulesTests
{
    private const string AnyPain = "time.any-back-pain";
    private const string Soreness3 = "time.soreness-that-stays";
    private const string NotImproving = "time.not-improving";
    private const string WorseTwoWeeks = "time.worse-two-weeks";
    private const string SixWeeks = "time.six-weeks";
    private const string TwelveWeeks = "time.twelve-weeks";
    private const string Recurrent = "time.recurrent";

    internal static readonly RuleTable Table = new(
        [
            Holds(AnyPain, "the low back hurts", LowBack),
            Holds(AnyPain, "the upper back hurts", UpperBack),
            Fails(AnyPain, "no part of the back hurts", NoBackPain),
            Open(AnyPain, "the place was not asked", Nothing),

            Holds(Soreness3, "it began as soreness, day 8", LowBack.Yes(Soreness.BeganAsSoreness).Day(8)),
            Fails(Soreness3, "day 7", LowBack.Yes(Soreness.BeganAsSoreness).Day(7)),
            Fails(Soreness3, "it did not begin as soreness", LowBack.No(Soreness.BeganAsSoreness).Day(8)),
            Open(Soreness3, "nobody asked how it began", LowBack.Day(8)),

            Holds(NotImproving, "day 21, no clear improvement", LowBack.Day(21).No(Course.Improving)),
            Fails(NotImproving, "day 20", LowBack.Day(20).No(Course.Improving)),
            Holds(NotImproving, "day 41, no clear improvement", LowBack.Day(41).No(Course.Improving)),
            Fails(NotImproving, "day 42", LowBack.Day(42).No(Course.Improving)),
            Fails(NotImproving, "day 21, improving", LowBack.Day(21).Yes(Course.Improving)),
            Fails(NotImproving, "only the upper back hurts", UpperBack.No(Pain.InLowBack, Pain.InButtock, Pain.InSacrum).Day(21).No(Course.Improving)),
            Open(NotImproving, "the day is not known", LowBack.No(Course.Improving)),
            Open(NotImproving, "two to four weeks", LowBack.No(Course.Improving).With(Course.Days, 14, 28)),

            Holds(WorseTwoWeeks, "worse two weeks running although load was cut", LowBack.Yes(Course.WorseTwoWeeks)),
            Fails(WorseTwoWeeks, "it did not get worse", LowBack.No(Course.WorseTwoWeeks)),
            Open(WorseTwoWeeks, "it was not asked", LowBack),

            Holds(SixWeeks, "day 42", LowBack.Day(42)),
            Fails(SixWeeks, "day 41", LowBack.Day(41)),
            Holds(SixWeeks, "day 83", LowBack.Day(83)),
            Fails(SixWeeks, "day 84", LowBack.Day(84)),
            Open(SixWeeks, "the day is not known", LowBack),

            Holds(TwelveWeeks, "day 84, upper back", UpperBack.Day(84)),
            Fails(TwelveWeeks, "day 83", LowBack.Day(83)),
            Open(TwelveWeeks, "the day is not known", LowBack),

            Holds(Recurrent, "it keeps coming back", LowBack.Yes(Course.Recurrent)),
            Fails(Recurrent, "it does not", LowBack.No(Course.Recurrent)),
            Open(Recurrent, "it was not asked", LowBack),
        ],
        [
            Calls(AnyPain, "TC1a", SelfCare, "complete soreness on day 1, 2 of 10, all denied", TrainingSoreness),
            Calls(AnyPain, "TC1a", SelfCare, "worst pain 3", TrainingSoreness.With(Pain.Worst, 3)),
            Calls(AnyPain, "TC1b", SelfCareWithReview, "worst pain 4", TrainingSoreness.With(Pain.Worst, 4)),
            Calls(AnyPain, "TC1b", SelfCareWithReview, "worst pain 3.5, which counts as 4", TrainingSoreness.With(Pain.Worst, 3.5m)),
            Calls(AnyPain, "TC1b", SelfCareWithReview, "walking is not as usual", TrainingSoreness.No(Soreness.WalksNormally)),
            Calls(AnyPain, "TC1a", SelfCare, "16 years old", TrainingSoreness.Aged(16)),
            Calls(AnyPain, "TC1b", SelfCareWithReview, "15 years old", TrainingSoreness.Aged(15)),
            Calls(AnyPain, "TC1a", SelfCare, "day 3", TrainingSoreness.Day(3)),
            Calls(AnyPain, "TC2", SelfCareWithReview, "day 4, improving", TrainingSoreness.Day(4).Yes(Course.Improving)),
            Calls(AnyPain, "TC2", SelfCareWithReview, "day 7, improving", TrainingSoreness.Day(7).Yes(Course.Improving)),
            Calls(AnyPain, "TC0", SelfCareWithReview, "day 4, not improving", TrainingSoreness.Day(4).No(Course.Improving)),
            Calls(AnyPain, "TC0", SelfCareWithReview, "one part of the soreness picture was not told", TrainingSoreness.NotAsked(Soreness.UrineNormal)),
            Calls(AnyPain, "TC0", SelfCareWithReview, "back pain and nothing else", LowBack),

            Calls(Soreness3, "TC3a", SelfCareWithReview, "day 8", LowBack.Yes(Soreness.BeganAsSoreness).Day(8)),
            Calls(Soreness3, "TC3a", SelfCareWithReview, "day 13, no better", LowBack.Yes(Soreness.BeganAsSoreness, Course.NoBetter).Day(13)),
            Calls(Soreness3, "TC3c", RoutineProfessional, "day 14, no better", LowBack.Yes(Soreness.BeganAsSoreness, Course.NoBetter).Day(14)),
            Calls(Soreness3, "TC3b", SelfCareWithReview, "day 14, improving", LowBack.Yes(Soreness.BeganAsSoreness, Course.Improving).Day(14)),
            CallsNothing(Soreness3, "day 7", LowBack.Yes(Soreness.BeganAsSoreness).Day(7)),

            CallsNothing(NotImproving, "day 20", LowBack.Day(20)),
            Calls(NotImproving, "TC5", RoutineProfessional, "day 21, nobody asked which way it goes", LowBack.Day(21)),
            Calls(NotImproving, "TC5", RoutineProfessional, "day 41, no better", LowBack.Day(41).Yes(Course.NoBetter)),
            CallsNothing(NotImproving, "day 41, improving", LowBack.Day(41).Yes(Course.Improving)),
            CallsNothing(NotImproving, "day 42", LowBack.Day(42)),

            Calls(WorseTwoWeeks, "TC6", SoonWithin5Days, "worse two weeks running", LowBack.Yes(Course.WorseTwoWeeks)),

            CallsNothing(SixWeeks, "day 41", LowBack.Day(41)),
            Calls(SixWeeks, "TC7b", RoutineProfessional, "day 42, improving", LowBack.Day(42).Yes(Course.Improving)),
            Calls(SixWeeks, "TC7a", SelfCareWithReview, "day 42, already seen", LowBack.Day(42).Yes(Course.AlreadySeen)),
            Calls(SixWeeks, "TC7b", RoutineProfessional, "day 83", LowBack.Day(83)),
            CallsNothing(SixWeeks, "day 84", LowBack.Day(84)),

            CallsNothing(TwelveWeeks, "day 83", LowBack.Day(83)),
            Calls(TwelveWeeks, "TC8b", RoutineProfessional, "day 84", LowBack.Day(84)),
            Calls(TwelveWeeks, "TC8a", SelfCareWithReview, "day 84, already seen", LowBack.Day(84).Yes(Course.AlreadySeen)),

            Calls(Recurrent, "TC9a", SelfCareWithReview, "already seen", LowBack.Yes(Course.Recurrent, Course.AlreadySeen)),
            Calls(Recurrent, "TC9b", RoutineProfessional, "not seen", LowBack.Yes(Course.Recurrent)),
            Calls(Recurrent, "TC9b", RoutineProfessional, "seen, and no better in spite of treatment", LowBack.Yes(Course.Recurrent, Course.AlreadySeen, Course.NoBetter)),
            Calls(Recurrent, "TC9c", SelfCareWithReview, "it comes and goes with each period", LowBack.Yes(Course.Recurrent, Belly.PeriodPain)),
        ]);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);
}
