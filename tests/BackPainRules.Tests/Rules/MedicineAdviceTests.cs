using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.AdviceTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>X1, X3 and X30: who is not sent to ask for which medicine.</summary>
public class MedicineAdviceTests
{
    private const string Tablet = "ask-about-anti-inflammatory";

    private static readonly YesNoSignal[] AgainstTablets =
    [
        Medicines.Stomach, Medicines.Kidney, Medicines.Heart, Medicines.Liver, Inflammatory.BowelDisease, History.BloodThinner, Medicines.Others,
        History.LongTermSteroid, Belly.Shingles, Medicines.HeavyAlcohol, Medicines.TryingToConceive,
    ];

    private static readonly YesNoSignal[] LiftsLevel = [Infection.WeightLoss, Severity.HardToTalk, Night.Wakes];

    internal static readonly AdviceRow[] Rows =
    [
        .. Withheld("ask-about-paracetamol", "X3.reaction", Wants, Medicines.ParacetamolReaction),
        .. Closed("ask-about-paracetamol", "X3.too-much", Wants, Medicines.ParacetamolTooMuch),
        .. Changed("ask-about-paracetamol", "X3.dose", Wants, Medicines.Liver, Medicines.HeavyAlcohol, Medicines.AteLittle, Medicines.ParacetamolTwice),
        ChangedAt("ask-about-paracetamol", "X3.dose", Wants, Person.Mass, 49.9m, 50),
        ChangedAt("ask-about-paracetamol", "X3.dose", Wants, Person.Age, 15, 16),
        .. Withheld(Tablet, "X1.reaction", Wants, Medicines.AntiInflammatoryReaction),
        .. Withheld(Tablet, "X1.pregnancy", Wants, Person.Pregnant),
        .. Withheld(Tablet, "X1.risk", Wants, AgainstTablets),
        .. Closed(Tablet, "X1.risk", Wants, Emergency.GutBleeding),
        .. Withheld(Tablet, "X1.two-tablets", Wants, Medicines.PressureAndWaterTablets),
        .. Withheld(Tablet, "X1.unwell", Wants, Medicines.LosesFluid),
        .. Closed(Tablet, "X1.unwell", Wants, Urine.Brown),
        .. Withheld(Tablet, "X1.unwell", Wants.Yes(Medicines.PressureOrWaterTablet), Infection.Unwell),
        WithheldAt(Tablet, "X1.age", Wants, Person.Age, 15, 16),
        .. Withheld(Tablet, "X1.bone", Wants, Bone.FocalSpot, Bone.WorseAsRunGoesOn),
        .. Closed(Tablet, "X1.bone", Wants, LiftsLevel),
        .. Changed(Tablet, "X1.pharmacist", Wants, Medicines.Asthma, Medicines.PressureOrWaterTablet, Medicines.MildFinding),
        ChangedAt(Tablet, "X1.pharmacist", Wants, Person.Age, 65, 64),
        .. Withheld("ask-about-gel", "X1.reaction", Wants, Medicines.AntiInflammatoryReaction),
        .. Withheld("ask-about-gel", "X1.pregnancy", Wants, Person.Pregnant),
        .. Withheld("ask-about-gel", "X30.skin", Wants, Relief.SkinNoHeat),
        .. Changed("ask-about-gel", "X30.kidney", Wants, Medicines.Kidney),
    ];

    private static RunnerCase Wants => NoWarningSign.With(Person.Mass, 70).Yes(Medicines.Wanted, Medicines.GelWanted);

    [Fact]
    public void A_reason_of_its_own_is_told_where_the_level_closes_it_too()
    {
        var told = Wants.Yes(Infection.WeightLoss);
        Line(Tablet, told)!.Reasons.Should().Equal("Not before you have been seen.");
        Line(Tablet, told.Yes(Medicines.Kidney))!.Reasons.Should().Equal("With what you told us they could harm you.");
        Line(Tablet, told.Yes(Medicines.Kidney))!.Instead.Should().ContainSingle().Which.Should().Contain("pharmacist");
    }
}
