using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class WeakSignRulesTests
{
    private const string Weak = "weak-signs.families";

    internal static readonly RuleTable Table = new(
        [
            Holds(Weak, "coughing makes it worse", LowBack.Yes(Pain.WorseOnStraining)),
            Holds(Weak, "the first back pain ever at 50", LowBack.Yes(History.FirstEver).Aged(50)),
            Holds(Weak, "71 years old", LowBack.Aged(71)),
            Holds(Weak, "it wakes at night, and rising does not ease it", NoWarningSign.Yes(Night.Wakes).No(Night.EasesOnRising, Course.WidespreadForLong)),
            Open(Weak, "it wakes at night, and nobody asked whether rising eases it", NoWarningSign.Yes(Night.Wakes)),
            Holds(Weak, "little energy and a new load", LowBack.Yes(Energy.EatsTooLittle, Running.NewLoad)),
            Fails(Weak, "every weak sign is denied", NoWarningSign),
            Fails(Weak, "70 years old, every weak sign denied", NoWarningSign.Aged(70)),
            Fails(Weak, "little energy without a new load", NoWarningSign.Yes(Energy.EatsTooLittle).No(Running.NewLoad, Running.RanBefore).With(Running.WeekJump, 1).With(Running.JumpInEightWeeks, 1)),
            Open(Weak, "no weak sign was asked", LowBack),
            Open(Weak, "the first pain ever, and the age is not known", NoWarningSign.NotAsked(Person.Age).Yes(History.FirstEver)),
        ],
        [
            // None.
            CallsNothing(Weak, "no family", NoWarningSign),

            // One family.
            Calls(Weak, "A5.1a", SoonWithin2Days, "one: night", NoWarningSign.Yes(Night.Wakes)),
            Calls(Weak, "A5.1a", SoonWithin2Days, "one: constant pain", NoWarningSign.Yes(Night.Constant)),
            Calls(Weak, "A5.1a", SoonWithin2Days, "one: worse lying", NoWarningSign.Yes(Night.WorseLying)),
            Calls(Weak, "A5.1a", SoonWithin2Days, "one: site", UpperBackOnly),
            CallsNothing(Weak, "one: site, excepted by a clear muscle cause (TH6)", UpperBackOnly.Day(1).Yes(Soreness.ClearMuscleCause)),
            CallsNothing(Weak, "site, not new", UpperBackOnly.Day(91).Yes(Course.Unchanged)),
            Calls(Weak, "A5.1a", SoonWithin2Days, "site, the same on day 90", UpperBackOnly.Day(90).Yes(Course.Unchanged)),
            Calls(Weak, "A5.1b", SoonWithin5Days, "one: strain", NoWarningSign.Yes(Pain.WorseOnStraining)),
            Calls(Weak, "A5.1d", SelfCareWithReview, "one: age 71, day 13", NoWarningSign.Aged(71).Day(13)),
            Calls(Weak, "A5.1c", RoutineProfessional, "one: age 71, day 14", NoWarningSign.Aged(71).Day(14)),
            Calls(Weak, "A5.1d", SelfCareWithReview, "one: age 71, day 14, already seen", NoWarningSign.Aged(71).Day(14).Yes(Course.AlreadySeen)),
            CallsNothing(Weak, "70 years old", NoWarningSign.Aged(70)),
            Calls(Weak, "A5.1d", SelfCareWithReview, "one: first pain ever at 50", NoWarningSign.Yes(History.FirstEver).Aged(50)),
            CallsNothing(Weak, "first pain ever at 49", NoWarningSign.Yes(History.FirstEver).Aged(49)),
            Calls(Weak, "A5.1c", RoutineProfessional, "one: course, no better on day 28", NoWarningSign.Yes(Course.NoBetter).Day(28)),
            CallsNothing(Weak, "no better on day 27", NoWarningSign.Yes(Course.NoBetter).Day(27)),
            CallsNothing(Weak, "no better on day 28, already seen", NoWarningSign.Yes(Course.NoBetter, Course.AlreadySeen).Day(28)),
            Calls(Weak, "A5.1d", SelfCareWithReview, "one: course, worse than last week", NoWarningSign.Yes(Course.WorseThanLastWeek)),
            Calls(Weak, "A5.1d", SelfCareWithReview, "one: bone, osteoporosis", NoWarningSign.Yes(History.Osteoporosis)),
            Calls(Weak, "A5.1d", SelfCareWithReview, "one: bone, three signs of it count once", NoWarningSign.Yes(History.Osteoporosis, Pain.MidlinePoint, History.OldBoneStressInjury)),
            Calls(Weak, "A5.1d", SelfCareWithReview, "one: illness, unwell", NoWarningSign.Yes(Infection.Unwell)),
            Calls(Weak, "A5.1d", SelfCareWithReview, "one: illness, diabetes and an infection lately count once", NoWarningSign.Yes(History.Diabetes, History.RecentInfection)),
            Calls(Weak, "A5.1d", SelfCareWithReview, "one: low energy with a new load", NoWarningSign.Yes(Energy.EatsTooLittle, Running.NewLoad)),
            Calls(Weak, "A5.1d", SelfCareWithReview, "one: low energy with a run 1.301 times as long", NoWarningSign.Yes(Energy.EatsTooLittle, Running.RanBefore).With(Running.DistanceJump, 1.301m)),
            CallsNothing(Weak, "low energy with a run 1.300 times as long", NoWarningSign.Yes(Energy.EatsTooLittle, Running.RanBefore).With(Running.DistanceJump, 1.300m)),

            // Night waking that eases on rising, in pain that looks inflammatory, is not counted.
            CallsNothing(Weak, "night, eases on rising, inflammatory gate", InflammatoryNight),
            Calls(Weak, "A5.1a", SoonWithin2Days, "night, easing on rising not asked", InflammatoryNight.NotAsked(Night.EasesOnRising)),
            Calls(Weak, "A5.1a", SoonWithin2Days, "night, first began at 45", InflammatoryNight.With(Inflammatory.AgeAtOnset, 45)),
            Calls(Weak, "A5.1a", SoonWithin2Days, "night, first began 90 days ago", InflammatoryNight.With(Inflammatory.DaysSinceOnset, 90)),
            Calls(Weak, "A5.1a", SoonWithin2Days, "night, eases on rising, and worse lying too", InflammatoryNight.Yes(Night.WorseLying)),
            Calls(Weak, "A5.1a", SoonWithin2Days, "night, eases on rising, and weight loss", InflammatoryNight.Yes(Infection.WeightLoss)),
            Calls(Weak, "A5.1a", SoonWithin2Days, "night, eases on rising, and fever", InflammatoryNight.Yes(Infection.Fever)),

            // Two families.
            Calls(Weak, "A5.2a", UrgentSameDay, "two: bone and strain, severe", NoWarningSign.Yes(History.Osteoporosis, Pain.WorseOnStraining, Severity.HardToMove)),
            Calls(Weak, "A5.2a", UrgentSameDay, "two: night and strain, severe", NoWarningSign.Yes(Night.Wakes, Pain.WorseOnStraining, Severity.CannotSleep)),
            Calls(Weak, "A5.2c", SoonWithin5Days, "two: age and strain, severe but none is heavy", NoWarningSign.Aged(71).Yes(Pain.WorseOnStraining, Severity.HardToMove)),
            Calls(Weak, "A5.2a", UrgentSameDay, "two: unwell and night", NoWarningSign.Yes(Infection.Unwell, Night.Wakes)),
            Calls(Weak, "A5.2a", UrgentSameDay, "two: unwell and site", UpperBackOnly.Yes(Infection.Unwell)),
            Calls(Weak, "A5.2b", SoonWithin2Days, "two: diabetes and night", NoWarningSign.Yes(History.Diabetes, Night.Wakes)),
            Calls(Weak, "A5.2b", SoonWithin2Days, "two: unwell and strain", NoWarningSign.Yes(Infection.Unwell, Pain.WorseOnStraining)),
            Calls(Weak, "A5.2b", SoonWithin2Days, "two: bone and course", NoWarningSign.Yes(Pain.MidlinePoint, Course.WorseThanLastWeek)),
            Calls(Weak, "A5.2b", SoonWithin2Days, "two: site and strain", UpperBackOnly.Yes(Pain.WorseOnStraining)),
            Calls(Weak, "A5.2c", SoonWithin5Days, "two: strain and course", NoWarningSign.Yes(Pain.WorseOnStraining, Course.WorseThanLastWeek)),
            Calls(Weak, "A5.2c", SoonWithin5Days, "two: age and low energy", NoWarningSign.Aged(71).Yes(Energy.EatsTooLittle, Running.NewLoad)),

            // Three and more.
            Calls(Weak, "A5.3c", SoonWithin2Days, "three: the everyday disc at 16", EverydayDisc.Aged(16)),
            Calls(Weak, "A5.3c", SoonWithin2Days, "three: the everyday disc at 49", EverydayDisc.Aged(49)),
            Calls(Weak, "A5.3b", UrgentSameDay, "three: the same at 15", EverydayDisc.Aged(15)),
            Calls(Weak, "A5.3b", UrgentSameDay, "three: the same at 50", EverydayDisc.Aged(50)),
            Calls(Weak, "A5.3b", UrgentSameDay, "three: the same, severe", EverydayDisc.Yes(Severity.HardToMove)),
            Calls(Weak, "A5.3b", UrgentSameDay, "four: the same and diabetes", EverydayDisc.Yes(History.Diabetes)),
            Calls(Weak, "A5.3b", UrgentSameDay, "four: the same and low energy", EverydayDisc.Yes(Energy.EatsTooLittle, Running.NewLoad)),
            Calls(Weak, "A5.3b", UrgentSameDay, "three: bone, strain and course", NoWarningSign.Yes(Pain.MidlinePoint, Pain.WorseOnStraining, Course.WorseThanLastWeek)),
            Calls(Weak, "A5.3b", UrgentSameDay, "three: site, night and strain", UpperBackOnly.Yes(Night.Wakes, Pain.WorseOnStraining)),
            Calls(Weak, "A5.3c", SoonWithin2Days, "three without a heavy one: age, strain and course", NoWarningSign.Aged(71).Yes(Pain.WorseOnStraining, Course.WorseThanLastWeek)),
            Calls(Weak, "A5.3c", SoonWithin2Days, "four without a heavy one", NoWarningSign.Aged(71).Yes(Pain.WorseOnStraining, Course.WorseThanLastWeek, Energy.EatsTooLittle, Running.NewLoad)),
            Calls(Weak, "A5.3b", UrgentSameDay, "all eight", UpperBackOnly.Aged(71).Yes(Night.Wakes, Pain.WorseOnStraining, Course.WorseThanLastWeek, Pain.MidlinePoint, History.Diabetes, Energy.EatsTooLittle, Running.NewLoad)),
        ]);

    private static RunnerCase EverydayDisc => NoWarningSign.Yes(Night.Wakes, Pain.WorseOnStraining, Course.WorseThanLastWeek);

    private static RunnerCase InflammatoryNight => NoWarningSign.Yes(Night.Wakes, Night.EasesOnRising)
        .With(Inflammatory.AgeAtOnset, 44)
        .With(Inflammatory.DaysSinceOnset, 91);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);
}
