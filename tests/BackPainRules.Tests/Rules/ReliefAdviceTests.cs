using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.AdviceTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>X4, X5, X6, X7, X27 and X29: warmth, cold, pressure and hands.</summary>
public class ReliefAdviceTests
{
    private static readonly string[] Pressing = ["ball", "foam-roller", "massage"];

    private static readonly YesNoSignal[] NoPressure =
    [
        History.BloodThinner, History.Osteoporosis, History.LongTermSteroid, Fracture.MinorTrauma, Relief.SkinNoHeat,
        Nerve.LegPain, Nerve.Tingling,
    ];

    private static readonly YesNoSignal[] NoManipulation =
    [
        Nerve.LegPain, Nerve.Tingling, History.Osteoporosis, History.LongTermSteroid, History.StiffSpine, History.Slip, History.LooseTissue,
        History.BloodThinner,
    ];

    // A9 and section 5.1: a sign of the dangerous kind; nobody treats it on their own.
    private static readonly YesNoSignal[] SeriousSigns =
        [Night.Wakes, Night.Constant, Night.WorseLying, Infection.WeightLoss, Bone.FocalSpot, Bone.WorseAsRunGoesOn, Nerve.NumbPatch];

    internal static readonly AdviceRow[] Rows =
    [
        .. Withheld("warmth", "A9.other-sign", NoWarningSign, SeriousSigns),
        .. Withheld("warmth", "A9.other-sign", NoWarningSign.Yes(Pain.WorseOnStraining), Course.WorseThanLastWeek, History.Diabetes),
        .. Closed("warmth", "X4.fever", NoWarningSign, Infection.Fever),
        .. Withheld("warmth", "X4.skin", NoWarningSign, Relief.SkinNoHeat),
        .. Withheld("warmth", "X4.pregnancy", NoWarningSign, Person.Pregnant),
        .. Withheld("warmth", "X4.shingles", NoWarningSign.Yes(Medicines.Wanted), Belly.Shingles),
        .. Withheld("warmth", "X29.heat", NoWarningSign, Relief.HeatIllness),
        .. Closed("warmth", "X29.heat", NoWarningSign, Urine.Brown),
        .. Withheld("cold", "X5.cold", Wants, Relief.NoCold),
        .. Withheld("cold", "X5.numb", Wants, Relief.SkinNoHeat),
        .. Withheld("cold", "X5.numb", Wants.Yes(Nerve.NumbOld, Nerve.NumbAssessed), Nerve.NumbPatch),
        .. Pressing.SelectMany(way => Withheld(way, "X6.pressure", Wants, NoPressure)),
        .. Pressing.SelectMany(way => Withheld(way, "X6.pressure", Wants, Relief.ClotLately)),
        .. Pressing.SelectMany(way => Withheld(way, "X6.pressure", Wants.Day(100).Yes(Course.Unchanged), Pain.InUpperBack)),
        .. Withheld("massage", "X6.pressure", Wants, Bone.WorseAsRunGoesOn, Severity.HardToTalk, Nerve.NumbPatch),
        .. Pressing.SelectMany(way => Closed(way, "X6.pressure", Wants, History.Cancer)),
        .. Closed("massage", "X6.pressure", Wants, Emergency.Accident, Infection.WeightLoss),
        .. Withheld("ball", "X6.alone", Wants, Person.Pregnant),
        .. Withheld("foam-roller", "X6.alone", Wants, Person.Pregnant),
        .. Changed("massage", "X6.pregnancy", Wants, Person.Pregnant),
        .. Withheld("manipulation", "X7.spine", Wants, NoManipulation),
        .. Withheld("manipulation", "X7.spine", Wants.Yes(Nerve.NumbOld, Nerve.NumbAssessed), Nerve.NumbPatch),
        .. Withheld("manipulation", "X7.spine", Wants, Bone.FocalSpot),
        .. Closed("manipulation", "X7.spine", Wants, Nerve.LegWeak, Nerve.FootDrop, CaudaEquina.SaddleNumb, Infection.WeightLoss, History.Cancer),
        .. Closed("manipulation", "X7.spine", Wants, Fracture.FallThisWeek),
        WithheldAt("manipulation", "X7.spine", Wants, Person.Age, 17, 18),
        .. Changed("manipulation", "X27.needles", Wants, Person.Pregnant),
        .. Changed("manipulation", "X27.needles", Wants.Day(100).Yes(Course.Unchanged), Pain.InUpperBack),
        .. Closed("manipulation", "X27.needles", Wants, Infection.Fever),
    ];

    private static RunnerCase Wants =>
        NoWarningSign.Yes(Wishes.Cold, Wishes.Ball, Wishes.Massage, Wishes.Manipulation, Pain.MuscleSoreToPress, Body.TightQuads);

    [Fact]
    public void A_pregnancy_answer_is_not_missed_in_a_man() =>
        Line("warmth", NoWarningSign.NotAsked(Person.Pregnant).With(Person.Sex, Sex.Male))!.Status.Should().Be(AdviceStatus.Recommended);
}
