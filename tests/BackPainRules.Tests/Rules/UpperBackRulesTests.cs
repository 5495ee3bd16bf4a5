using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class UpperBackRulesTests
{
    private const string UpperBackPain = "upper-back.new";

    internal static readonly RuleTable Table = new(
        [
            Holds(UpperBackPain, "the upper back hurts for 10 days", UpperBack.Day(10)),
            Holds(UpperBackPain, "it hurts for long and changed lately", UpperBack.Day(91).No(Course.Unchanged)),
            Fails(UpperBackPain, "the upper back does not hurt", LowBack.No(Pain.InUpperBack)),
            Fails(UpperBackPain, "it has been the same on day 91", UpperBack.Day(91).Yes(Course.Unchanged)),
            Holds(UpperBackPain, "day 90 is still new", UpperBack.Day(90).Yes(Course.Unchanged)),
            Open(UpperBackPain, "the place was not asked", Nothing.Day(10)),
            Open(UpperBackPain, "day 91, and nobody asked whether it changed", UpperBack.Day(91)),
        ],
        [
            Calls(UpperBackPain, "TH4", UrgentSameDay, "no better after a week of rest, at 50", UpperBack.Yes(Course.NoBetterAfterRest).Aged(50)),
            Calls(UpperBackPain, "TH5", SoonWithin2Days, "no better after a week of rest, at 49", UpperBack.Yes(Course.NoBetterAfterRest).Aged(49)),
            Calls(UpperBackPain, "TH4", UrgentSameDay, "night pain with long-term steroid", UpperBack.Yes(Night.Wakes, History.LongTermSteroid)),
            Calls(UpperBackPain, "TH4", UrgentSameDay, "worse lying with osteoporosis", UpperBack.Yes(Night.WorseLying, History.Osteoporosis)),
            Calls(UpperBackPain, "TH4", UrgentSameDay, "constant pain after a minor injury", UpperBack.Yes(Night.Constant, Fracture.MinorTrauma)),
            Calls(UpperBackPain, "TH4", UrgentSameDay, "severe pain with weight loss", UpperBack.Yes(Severity.HardToMove, Infection.WeightLoss)),
            Calls(UpperBackPain, "TH4", UrgentSameDay, "no better after rest with immune weakness", UpperBack.Yes(Course.NoBetterAfterRest, History.ImmuneWeak)),
            Calls(UpperBackPain, "TH5", SoonWithin2Days, "no better after a week of rest", UpperBack.Yes(Course.NoBetterAfterRest)),
            Calls(UpperBackPain, "TH5", SoonWithin2Days, "night pain, with a clear muscle cause", ClearMuscleCause.Yes(Night.Wakes)),
            Calls(UpperBackPain, "TH5", SoonWithin2Days, "severe pain", UpperBack.Yes(Severity.CannotSleep)),
            Calls(UpperBackPain, "TH6", SelfCareWithReview, "a clear muscle cause on day 0, nothing else", ClearMuscleCause.Day(0)),
            Calls(UpperBackPain, "TH6", SelfCareWithReview, "day 2, easing not asked", ClearMuscleCause.Day(2)),
            Calls(UpperBackPain, "TH9", SelfCareWithReview, "its cause was found, it gets better, and no sign stands beside it", UpperBackOnly.Yes(Course.CauseFound, Course.Improving)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "its cause was found, it gets better, at 50", UpperBackOnly.Yes(Course.CauseFound, Course.Improving).Aged(50)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "its cause was found, and it does not get better", UpperBackOnly.Yes(Course.CauseFound)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "day 3, easing not asked", ClearMuscleCause.Day(3)),
            Calls(UpperBackPain, "TH6", SelfCareWithReview, "day 3, easing", ClearMuscleCause.Day(3).Yes(Course.Improving)),
            Calls(UpperBackPain, "TH6", SelfCareWithReview, "day 7, easing", ClearMuscleCause.Day(7).Yes(Course.Improving)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "day 8, easing", ClearMuscleCause.Day(8).Yes(Course.Improving)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "15 years old", ClearMuscleCause.Aged(15)),
            Calls(UpperBackPain, "TH6", SelfCareWithReview, "16 years old", ClearMuscleCause.Aged(16)),
            Calls(UpperBackPain, "TH6", SelfCareWithReview, "49 years old", ClearMuscleCause.Aged(49)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "50 years old", ClearMuscleCause.Aged(50)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "coughing makes it worse", ClearMuscleCause.Yes(Pain.WorseOnStraining)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "one spot on the spine hurts", ClearMuscleCause.Yes(Pain.MidlinePoint)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "there is diabetes", ClearMuscleCause.Yes(History.Diabetes)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "it is worse than last week", ClearMuscleCause.Yes(Course.WorseThanLastWeek)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "(TH2) the chest hurt in the last 3 days", ClearMuscleCause.Yes(Emergency.ChestPainLately)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "(TH1) there is fever", ClearMuscleCause.Yes(Infection.Fever)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "(TH1) a foot slaps", ClearMuscleCause.Yes(Nerve.FootDrop)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "(TH1) the saddle was scanned and is clear, which calls 2 days", ClearMuscleCause.Yes(CaudaEquina.SaddleNumb, CaudaEquina.ScannedAndClear)),
            Calls(UpperBackPain, "TH6", SelfCareWithReview, "(TH1) old leaking on effort calls routine care only", ClearMuscleCause.Yes(CaudaEquina.UrineLeaks, CaudaEquina.LeaksOnEffortOnly, CaudaEquina.LeakOld)),
            Calls(UpperBackPain, "TH8", SelfCareWithReview, "it is gone", UpperBackOnly.With(Pain.Now, 0).Yes(Pain.Gone)),
            Calls(UpperBackPain, "TH8", SelfCareWithReview, "it is gone, and nothing else was asked", UpperBack.Yes(Pain.Gone)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "it is gone, at 50", UpperBackOnly.With(Pain.Now, 0).Yes(Pain.Gone).Aged(50)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "it is gone, and one spot on the spine hurts", UpperBackOnly.With(Pain.Now, 0).Yes(Pain.Gone, Pain.MidlinePoint)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "it is gone, and there is fever", UpperBackOnly.With(Pain.Now, 0).Yes(Pain.Gone, Infection.Fever)),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "no clear muscle cause", UpperBackOnly),
            Calls(UpperBackPain, "TH7", SoonWithin2Days, "nothing else was asked", UpperBack),
            CallsNothing(UpperBackPain, "it is not new", UpperBack.Day(91).Yes(Course.Unchanged)),
        ]);

    private static RunnerCase ClearMuscleCause => UpperBackOnly.Day(1).Yes(Soreness.ClearMuscleCause);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);
}
