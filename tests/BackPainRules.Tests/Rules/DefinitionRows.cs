using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Catalogue.DangerSigns;
using static BackPainRules.Catalogue.Definitions;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>Section 0.2 of the evidence, and what else rules share by name.</summary>
internal static class DefinitionRows
{
    public static readonly DefinitionRow[] All =
    [
        .. Each(BackPain, Pain.InBack, Pain.InLowBack, Pain.InButtock, Pain.InSacrum, Pain.InUpperBack, Urine.LoinPain, Pain.MidlinePoint),
        .. Each(LowBackPain, Pain.InLowBack, Pain.InButtock, Pain.InSacrum),
        Yes(NewPain, "unchanged at day 90", Nothing.Day(90).Yes(Course.Unchanged)),
        No(NewPain, "unchanged at day 91", Nothing.Day(91).Yes(Course.Unchanged)),
        Yes(NewPain, "changed, at day 91", Nothing.Day(91).No(Course.Unchanged)),
        Open(NewPain, "day 91, and nobody asked whether it changed", Nothing.Day(91)),

        .. Each(SevereBand, Severity.CannotCare, Severity.Unbearable, Severity.HardToTalk, Severity.CannotSleep, Severity.HardToMove, Emergency.SuddenSevere, Emergency.SevereInAMinute),
        Yes(SevereBand, "8 of 10, and not none of the three", Nothing.With(Pain.Now, 8).No(Severity.NoneOfThese)),
        No(SevereBand, "8 of 10, and none of the three", NoWarningSign.With(Pain.Now, 8).Yes(Severity.NoneOfThese)),
        Open(SevereBand, "7 of 10, and not none of the three", Nothing.With(Pain.Now, 7).No(Severity.NoneOfThese)),
        .. Each(SuddenSevere, Emergency.SuddenSevere, Emergency.SevereInAMinute),

        .. Each(LegSymptom, Nerve.LegPain, Nerve.Tingling, Nerve.NumbPatch, Nerve.LegWeak, Nerve.LegWeaker, Nerve.FootDrop, CaudaEquina.BothLegs, CaudaEquina.LegPainSwitched),
        Yes(LegWeakness, "it gets weaker", Nothing.Yes(Nerve.LegWeaker)),
        .. OldAndAssessed(LegWeakness, Nerve.LegWeak, Nerve.LegWeakOld, Nerve.LegWeakAssessed),
        .. OldAndAssessed(LegWeakness, Nerve.FootDrop, Nerve.FootDropOld, Nerve.FootDropAssessed),
        .. OldAndAssessed(NumbLeg, Nerve.NumbPatch, Nerve.NumbOld, Nerve.NumbAssessed),
        .. Each(OtherNeuroSign, Nerve.LegWeaker, Cord.Unsteady, Cord.ClumsyHands, Cord.NumbBelowLine, Cord.Band, Cord.Climbing),
        Yes(OtherNeuroSign, "nerve signs in both legs that nothing softens", NoWarningSign.Yes(CaudaEquina.BothLegs).No(CaudaEquina.PostureBound, CaudaEquina.FeetOnlyInRun, CaudaEquina.ScannedAndClear)),
        Yes(OtherNeuroSign, "a numb saddle", NoWarningSign.Yes(CaudaEquina.SaddleNumb).No(CaudaEquina.SaddleOld, CaudaEquina.ScannedAndClear)),
        Yes(NeuroSign, "a numb leg", Nothing.Yes(Nerve.NumbPatch).No(Nerve.NumbOld)),
        Yes(NeuroSign, "an unsteady walk", Nothing.Yes(Cord.Unsteady)),
        No(NeuroSign, "plain nerve pain in one leg", NoWarningSign.Yes(Nerve.LegPain, Nerve.Tingling)),
        .. Each(NerveSignWithCancer, Nerve.LegWeaker, Nerve.Tingling, Cord.TrunkPain, Cord.HeavyLegs, CaudaEquina.BothLegs),

        .. Each(NightOrRestPain, Night.Wakes, Night.Constant, Night.WorseLying),
        .. Each(BoneRisk, History.Osteoporosis, History.LongTermSteroid, History.DenosumabStopped, History.BoneDrugForYears, History.HormoneBlocker),
        .. Each(Fall, Fracture.FallOrBlow, Fracture.FallThisWeek, Fracture.Bruise),
        .. Each(MinorTrauma, Fracture.MinorTrauma, Fracture.FallOrBlow, Emergency.Accident),
        .. Each(BoneTypePain, Bone.FocalSpot, Bone.WorseAsRunGoesOn, Bone.SharpOnLanding, Bone.HurtsOnOneLeg),
        .. Each(TooLittleFood, Energy.EatsTooLittle, Energy.VeryThin),
        .. Each(LowEnergySign, Energy.EatsTooLittle, Energy.VeryThin),
        Yes(LowEnergySign, "no periods", NoWarningSign.With(Person.Sex, Sex.Female).Yes(Energy.NoPeriods)),

        Yes(HeartTypePain, "it comes with effort, and no pressing brings it on", Nothing.Yes(Heart.EffortLinked).No(Heart.BroughtOnByPressing)),
        No(HeartTypePain, "it comes with effort, and pressing brings it on", NoWarningSign.Yes(Heart.EffortLinked, Heart.BroughtOnByPressing)),
        .. Each(HeartTypePain, Heart.Pressure, Heart.TightBackWith),
        .. Each(DangerSigns.ChestPain, Emergency.ChestPainNow, Emergency.ChestPainLately),
        .. Each(Faint, Heart.Fainted, Heart.FaintedInRun),
        .. Each(AbnormalUrine, Urine.Red, Urine.Brown, Urine.LowOutput),
        .. Each(AnyCancer, History.Cancer, History.CancerOfBoneKind, History.CancerOnce),
        .. Each(
            CancerPain,
            Pain.InUpperBack,
            Course.WorseThanLastWeek,
            Course.WorseTwoWeeks,
            Course.WorseFast,
            Night.Constant,
            Night.Wakes,
            Pain.WorseOnStraining,
            Pain.MidlinePoint,
            Cord.HeavyLegs),
        .. Each(FeelsIll, Infection.Fever, Infection.Unwell),
        .. Each(DangerSigns.SepsisSign, Infection.SepsisSign, Urine.NoneAllDay),
        .. Each(ImmuneWeak, History.ImmuneWeak, History.LowWhiteCells, History.SpondyloarthritisOnBiologic),

        .. Above(MeasuredLoadJump, Running.JumpInEightWeeks, 1.30m, 1.301m, NoJump),
        .. Above(MeasuredLoadJump, Running.WeekJump, 1.999m, 2, NoJump),
        .. Above(MeasuredLoadJump, Running.DistanceJump, 1.30m, 1.301m, NoJump.Yes(Running.RanBefore)),
        .. Above(MeasuredLoadJump, Running.MinutesJump, 1.30m, 1.301m, NoJump.Yes(Running.RanBefore)),
        No(MeasuredLoadJump, "half as far again, but no run in the 30 days before", NoJump.No(Running.RanBefore).With(Running.DistanceJump, 1.5m).With(Running.MinutesJump, 1.5m)),
        Yes(LoadJump, "new hills, speed, surface or plan", NoJump.Yes(Running.NewLoad)),
        Yes(LoadJump, "a week twice as long", NoJump.With(Running.WeekJump, 2)),
        No(LoadJump, "neither", NoJump.No(Running.NewLoad)),

        Yes(InflammatoryGate, "91 days, first at 44", LowBack.With(Inflammatory.DaysSinceOnset, 91).With(Inflammatory.AgeAtOnset, 44)),
        No(InflammatoryGate, "90 days", LowBack.With(Inflammatory.DaysSinceOnset, 90).With(Inflammatory.AgeAtOnset, 44)),
        No(InflammatoryGate, "first at 45", LowBack.With(Inflammatory.DaysSinceOnset, 91).With(Inflammatory.AgeAtOnset, 45)),
        No(InflammatoryGate, "no pain of low back or buttock", NoBackPain.With(Inflammatory.DaysSinceOnset, 91).With(Inflammatory.AgeAtOnset, 44)),

        Yes(SorenessPicture, "every mark is there", TrainingSoreness),
        .. Needs(SorenessPicture, TrainingSoreness, Soreness.NewEffort, Soreness.BeganNextDay, Soreness.BothSides, Soreness.OnlyOnMoving, Soreness.NoBonyPain, Soreness.UrineNormal),
        .. NotWith(SorenessPicture, TrainingSoreness, Night.Wakes, Nerve.Tingling, Infection.Fever, Infection.Unwell, Pain.MidlinePoint),
        Yes(FreshSoreness, "day 2", TrainingSoreness.Day(2)),
        No(FreshSoreness, "day 3", TrainingSoreness.Day(3)),
        No(FreshSoreness, "day 2, on one side", TrainingSoreness.Day(2).No(Soreness.BothSides)),

        .. Each(RunPain, Pain.DuringRun, Pain.AfterRun),
        Yes(MildSoreness, "2 now, 5 at worst, and walking is free", Nothing.With(Pain.Now, 2).With(Pain.Worst, 5).No(Pain.WalkingHurts)),
        No(MildSoreness, "3 now", Nothing.With(Pain.Now, 3).With(Pain.Worst, 5).No(Pain.WalkingHurts)),
        No(MildSoreness, "6 at worst", Nothing.With(Pain.Now, 2).With(Pain.Worst, 6).No(Pain.WalkingHurts)),
        No(MildSoreness, "walking hurts", Nothing.With(Pain.Now, 2).With(Pain.Worst, 5).Yes(Pain.WalkingHurts)),
        Yes(Novice, "under 2 months", Nothing.With(Running.Months, 1)),
        No(Novice, "2 months, and past the first week", Nothing.With(Running.Months, 2).No(Running.FirstWeek)),
        Yes(Novice, "in the first week", Nothing.Yes(Running.FirstWeek)),

        Yes(TooMuchInRun, "6 in the run", Nothing.With(Running.ScoreInRun, 6)),
        Yes(TooMuchInRun, "2 more in the morning", Nothing.With(Running.MorningRise, 2)),
        No(TooMuchInRun, "5 in the run, 1 more in the morning", Nothing.With(Running.ScoreInRun, 5).With(Running.MorningRise, 1)),
        Yes(AcceptableRun, "3 in the run", GoodRun.With(Running.ScoreInRun, 3)),
        Yes(AcceptableRun, "1 more in the morning", GoodRun.With(Running.MorningRise, 1)),
        Yes(AcceptableRun, "it does not settle in an hour", GoodRun.No(Running.SettlesInAnHour)),
        No(AcceptableRun, "nothing of it", GoodRun),
        No(AcceptableRun, "it was too much", GoodRun.With(Running.ScoreInRun, 6)),

        .. Each(
            RunningClosed,
            Cord.Unsteady,
            Nerve.LegPain,
            Infection.Fever,
            Infection.FeverLately,
            Infection.Unwell,
            Urine.Red,
            Urine.LowOutput,
            Emergency.ChestPainLately,
            Heart.Fainted,
            Heart.Palpitations,
            Heart.PalpitationsNow,
            Heart.Pressure,
            Pain.MidlinePoint,
            Bone.Limp,
            Running.WorseEachRun,
            Relief.HeatIllness,
            Fracture.FallOrBlow),
        Yes(RunningClosed, "a birth within 6 weeks", NoWarningSign.With(Person.Sex, Sex.Female).Yes(Pregnancy.BirthInSixWeeks)),
        Yes(RunningClosed, "a birth within 12 weeks", NoWarningSign.With(Person.Sex, Sex.Female).Yes(Pregnancy.BirthInTwelveWeeks)),
        Yes(RunningClosed, "worse two weeks running", NoWarningSign.Yes(Course.WorseTwoWeeks)),
        Yes(RunningClosed, "3 of 10 before the run", NoWarningSign.With(Pain.Now, 3)),
        No(RunningClosed, "2 of 10 and no sign", NoWarningSign),
    ];

    /// <summary>No run was longer or more than before.</summary>
    private static RunnerCase NoJump => Nothing.With(Running.JumpInEightWeeks, 1).With(Running.WeekJump, 1).With(Running.DistanceJump, 1).With(Running.MinutesJump, 1);

    /// <summary>A run without pain, and none after it.</summary>
    private static RunnerCase GoodRun => Nothing.With(Running.ScoreInRun, 2).With(Running.MorningRise, 0).Yes(Running.SettlesInAnHour);

    public static DefinitionRow Yes(Definition definition, string when, RunnerCase told) => new(definition, Truth.Yes, when, told);

    public static DefinitionRow No(Definition definition, string when, RunnerCase told) => new(definition, Truth.No, when, told);

    public static DefinitionRow Open(Definition definition, string when, RunnerCase told) => new(definition, Truth.Unknown, when, told);

    /// <summary>Each sign by itself is enough; with every sign denied it does not hold.</summary>
    public static DefinitionRow[] Each(Definition definition, params YesNoSignal[] signs) =>
    [
        .. signs.Select(sign => Yes(definition, $"{sign} alone", Nothing.Yes(sign))),
        No(definition, $"none of {string.Join(", ", signs.AsEnumerable())}", NoWarningSign.No(BackSites).No(signs)),
    ];

    /// <summary>All are needed: denied, any of them makes it fail.</summary>
    public static DefinitionRow[] Needs(Definition definition, RunnerCase told, params YesNoSignal[] needed) =>
        Array.ConvertAll(needed, sign => No(definition, $"not {sign}", told.No(sign)));

    /// <summary>Any of these makes it fail.</summary>
    public static DefinitionRow[] NotWith(Definition definition, RunnerCase told, params YesNoSignal[] signs) =>
        Array.ConvertAll(signs, sign => No(definition, $"{sign} beside it", told.Yes(sign)));

    private static DefinitionRow[] OldAndAssessed(Definition definition, YesNoSignal sign, YesNoSignal old, YesNoSignal assessed) =>
    [
        Yes(definition, $"{sign} is new", Nothing.Yes(sign, assessed).No(old)),
        Yes(definition, $"{sign} was never assessed", Nothing.Yes(sign, old).No(assessed)),
        No(definition, $"{sign} is old and assessed", NoWarningSign.Yes(sign, old, assessed)),
        No(definition, $"{sign} is not there", NoWarningSign.No(old, assessed)),
    ];

    private static DefinitionRow[] Above(Definition definition, NumberSignal number, decimal still, decimal above, RunnerCase told) =>
        [No(definition, $"{number} at {still}", told.With(number, still)), Yes(definition, $"{number} at {above}", told.With(number, above))];
}
