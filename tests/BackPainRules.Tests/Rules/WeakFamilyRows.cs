using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Tests.Rules.DefinitionRows;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>Section 1.16 of the evidence, what is not counted, and what the whole consultation denies.</summary>
internal static class WeakFamilyRows
{
    // One sign of each family.
    private static readonly YesNoSignal[] OfEach =
        [Night.Wakes, Course.WorseThanLastWeek, Pain.WorseOnStraining, History.Osteoporosis, History.Diabetes];

    public static readonly DefinitionRow[] All =
    [
        Yes(WeakFamilies.Age, "a first back pain at 50", NoWarningSign.Yes(History.FirstEver).Aged(50)),
        No(WeakFamilies.Age, "a first back pain at 49", NoWarningSign.Yes(History.FirstEver).Aged(49)),
        No(WeakFamilies.Age, "70, and not the first", NoWarningSign.No(History.FirstEver).Aged(70)),
        Yes(WeakFamilies.Age, "71, and not the first", NoWarningSign.No(History.FirstEver).Aged(71)),

        .. Each(WeakFamilies.Strain, Pain.WorseOnStraining),
        .. Each(WeakFamilies.Bone, History.Osteoporosis, Pain.MidlinePoint, History.OldBoneStressInjury),
        .. Each(WeakFamilies.Systemic, Infection.Unwell, History.Diabetes, History.RecentInfection),
        Yes(WeakFamilies.LowEnergy, "little food and a load jump", NoWarningSign.Yes(Energy.EatsTooLittle, Running.NewLoad)),
        No(WeakFamilies.LowEnergy, "little food alone", Steady.Yes(Energy.EatsTooLittle)),
        No(WeakFamilies.LowEnergy, "a load jump alone", NoWarningSign.Yes(Running.NewLoad)),

        Yes(WeakFamilies.Course, "no better at day 28", Unseen.Day(28).Yes(Course.NoBetter)),
        No(WeakFamilies.Course, "no better at day 27", Unseen.Day(27).Yes(Course.NoBetter)),
        No(WeakFamilies.Course, "better at day 28", Unseen.Day(28)),
        Yes(WeakFamilies.Course, "worse than the week before", Unseen.Yes(Course.WorseThanLastWeek)),
        No(WeakFamilies.Course, "worse than the week before, and already seen", NoWarningSign.Yes(Course.WorseThanLastWeek, Course.AlreadySeen)),

        Yes(WeakFamilies.NightOrRest, "it wakes", NoWarningSign.Yes(Night.Wakes).No(Night.EasesOnRising, Course.WidespreadForLong)),
        No(WeakFamilies.NightOrRest, "nights are calm", NoWarningSign),
        No(WeakFamilies.NightOrRest, "it wakes, eases on rising, and looks inflammatory", Inflamed),
        .. Counts(WeakFamilies.NightOrRest, "an inflammatory night", Inflamed.No(Course.WidespreadForLong), Night.Constant, Night.WorseLying, Infection.WeightLoss, Infection.Fever, History.CancerOnce),
        Yes(WeakFamilies.NightOrRest, "it does not ease on rising", Inflamed.No(Night.EasesOnRising, Course.WidespreadForLong)),
        Yes(WeakFamilies.NightOrRest, "it first began at 45", Inflamed.With(Inflammatory.AgeAtOnset, 45).No(Course.WidespreadForLong)),
        No(WeakFamilies.NightOrRest, "it wakes whom everything aches for long", NoWarningSign.Yes(Night.Wakes, Course.WidespreadForLong)),
        .. Counts(WeakFamilies.NightOrRest, "an ache of everything", NoWarningSign.Yes(Night.Wakes, Course.WidespreadForLong).No(Night.EasesOnRising), Infection.WeightLoss, Infection.Fever),

        Yes(WeakFamilies.Site, "new upper-back pain", Unexplained),
        No(WeakFamilies.Site, "the low back only", NoWarningSign),
        No(WeakFamilies.Site, "unchanged for over 90 days", Unexplained.Day(91).Yes(Course.Unchanged)),
        No(WeakFamilies.Site, "a clear muscle cause", Muscle),
        No(WeakFamilies.Site, "it is gone", Unexplained.With(Pain.Now, 0).Yes(Pain.Gone)),
        No(WeakFamilies.Site, "the cause was found and it gets better", Explained),
        No(WeakFamilies.Site, "everything aches for long", Unexplained.Yes(Course.WidespreadForLong)),
        .. Counts(WeakFamilies.Site, "an ache of everything", Unexplained.Yes(Course.WidespreadForLong), Infection.WeightLoss, Infection.Fever),

        Yes(WeakFamilies.ClearMuscleCause, "arm work, day 7, better", Muscle.Day(7)),
        No(WeakFamilies.ClearMuscleCause, "day 8", Muscle.Day(8)),
        Yes(WeakFamilies.ClearMuscleCause, "day 2, not yet better", Muscle.Day(2).No(Course.Improving)),
        No(WeakFamilies.ClearMuscleCause, "day 3, not better", Muscle.Day(3).No(Course.Improving)),
        Yes(WeakFamilies.ClearMuscleCause, "16", Muscle.Aged(16)),
        No(WeakFamilies.ClearMuscleCause, "15", Muscle.Aged(15)),
        Yes(WeakFamilies.ClearMuscleCause, "49", Muscle.Aged(49)),
        No(WeakFamilies.ClearMuscleCause, "50", Muscle.Aged(50)),
        Yes(WeakFamilies.ClearMuscleCause, "of the low back, at 16", LowMuscle.Aged(16)),
        No(WeakFamilies.ClearMuscleCause, "of the low back, at 15", LowMuscle.Aged(15)),
        No(WeakFamilies.ClearMuscleCause, "no cause", Muscle.No(Soreness.ClearMuscleCause)),
        .. NoSignBeside(WeakFamilies.ClearMuscleCause, Muscle),

        Yes(WeakFamilies.UpperBackIsWell, "it is gone", Gone),
        No(WeakFamilies.UpperBackIsWell, "it is still there", Gone.No(Pain.Gone)),
        .. Grown(WeakFamilies.UpperBackIsWell, Gone),
        .. NoSignBeside(WeakFamilies.UpperBackIsWell, Gone),
        No(WeakFamilies.UpperBackIsWell, "severe pain", Gone.Yes(Severity.CannotSleep)),

        Yes(WeakFamilies.UpperBackIsExplained, "the cause was found and it gets better", Explained),
        .. Needs(WeakFamilies.UpperBackIsExplained, Explained, Course.CauseFound, Course.Improving),
        .. NotWith(WeakFamilies.UpperBackIsExplained, Explained, Severity.CannotSleep),
        .. Grown(WeakFamilies.UpperBackIsExplained, Explained),
        .. NoSignBeside(WeakFamilies.UpperBackIsExplained, Explained),

        Yes(WeakFamilies.Heavy, "upper-back pain", Unexplained),
        .. Each(WeakFamilies.Heavy, History.Osteoporosis, History.Diabetes),
        Yes(WeakFamilies.Heavy, "it wakes", NoWarningSign.Yes(Night.Wakes).No(Night.EasesOnRising, Course.WidespreadForLong)),
        No(WeakFamilies.Heavy, "strain, course and age", Unseen.Aged(71).Yes(Pain.WorseOnStraining, Course.WorseThanLastWeek)),

        Yes(Definitions.CoreSignsDenied, "all are denied", Core.Aggregate(NoWarningSign, (told, sign) => told.No(sign))),
        .. Core.Select(sign => No(Definitions.CoreSignsDenied, $"but {sign}", Nothing.Yes(sign))),
    ];

    private static YesNoSignal[] Core =>
        [.. Consultation.Screens.Where(screen => screen.IsCore).SelectMany(screen => screen.Answers.Except(screen.Optional)).OfType<YesNoSignal>().Where(sign => sign.Danger == Danger.WhenYes)];

    private static RunnerCase Unseen => NoWarningSign.No(Course.AlreadySeen);

    private static RunnerCase Steady => NoWarningSign.With(Running.JumpInEightWeeks, 1).With(Running.WeekJump, 1).No(Running.RanBefore);

    /// <summary>Wakes at night, eases on rising, since 40, for half a year.</summary>
    private static RunnerCase Inflamed => NoWarningSign.Yes(Night.Wakes, Night.EasesOnRising).With(Inflammatory.DaysSinceOnset, 180).With(Inflammatory.AgeAtOnset, 30);

    /// <summary>Ten days of new upper-back pain that nothing explains.</summary>
    private static RunnerCase Unexplained =>
        UpperBackOnly.No(Soreness.ClearMuscleCause, Pain.Gone, Course.CauseFound, Course.Improving, Course.WidespreadForLong, Course.Unchanged);

    private static RunnerCase Muscle => Calm(UpperBackOnly.Yes(Soreness.ClearMuscleCause, Course.Improving)).Day(3);

    private static RunnerCase LowMuscle => Calm(NoWarningSign.Yes(Soreness.ClearMuscleCause, Course.Improving)).Day(3);

    private static RunnerCase Gone => Calm(UpperBackOnly.With(Pain.Now, 0).Yes(Pain.Gone));

    private static RunnerCase Explained => Calm(UpperBackOnly.Yes(Course.CauseFound, Course.Improving));

    private static RunnerCase Calm(RunnerCase told) => told.No(History.FirstEver, Course.AlreadySeen, Course.WidespreadForLong, Night.EasesOnRising);

    private static DefinitionRow[] Counts(Definition family, string beside, RunnerCase told, params YesNoSignal[] signs) =>
        Array.ConvertAll(signs, sign => Yes(family, $"{sign} beside {beside}", told.Yes(sign)));

    private static DefinitionRow[] NoSignBeside(Definition definition, RunnerCase told) =>
    [
        .. NotWith(definition, told, [.. OfEach, Infection.WeightLoss]),
        No(definition, "the first back pain, at 50", told.Aged(50).Yes(History.FirstEver)),
        No(definition, "little food and new load beside it", told.Yes(Energy.EatsTooLittle, Running.NewLoad)),
    ];

    private static DefinitionRow[] Grown(Definition definition, RunnerCase told) =>
    [
        Yes(definition, "at 16", told.Aged(16)),
        No(definition, "at 15", told.Aged(15)),
        Yes(definition, "at 49", told.Aged(49)),
        No(definition, "at 50", told.Aged(50)),
    ];
}
