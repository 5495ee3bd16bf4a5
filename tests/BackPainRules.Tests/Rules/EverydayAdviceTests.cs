using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.AdviceTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>X13, X14, X15, X17, X19, X21, X31, X33, X34 and X35: what to expect, walking, other sports, shoes, food and weight.</summary>
public class EverydayAdviceTests
{
    private static readonly string[] OtherSports = ["other-sport", "exercise-bike", "elliptical", "swimming", "aqua-jogging", "walking-plan"];

    internal static readonly AdviceRow[] Rows =
    [
        .. Withheld("keep-walking", "AD15.walking", NoWarningSign, Pain.WalkingHurts),
        .. Withheld("keep-walking", "A9.other-sign", NoWarningSign, Night.Wakes, Infection.WeightLoss, Bone.FocalSpot, Nerve.NumbPatch),
        .. Closed("keep-walking", "X13.accident", NoWarningSign, Emergency.Accident),
        .. Closed("relative-rest", "X13.accident", NoWarningSign.With(Pain.Now, 3), Emergency.Accident),
        .. Withheld("relative-rest", "X31.bone", NoWarningSign.Yes(Pain.InButtock, Pain.AfterRun, Bone.WorseAsRunGoesOn), Bone.Limp),
        .. Withheld("relative-rest", "X31.bone", NoWarningSign.With(Pain.Now, 3), Bone.GroinPain),
        .. Changed("relative-rest", "X31.rest", NoWarningSign.With(Pain.Now, 3), Bone.FocalSpot, Bone.WorseAsRunGoesOn),
        .. OtherSports.SelectMany(sport => Withheld(sport, "X33.bone", Sporty, Bone.FocalSpot, Bone.WorseAsRunGoesOn)),
        .. OtherSports.SelectMany(sport => Withheld(sport, "X35.food", Sporty.Yes(History.EatingDisorder), Energy.EatsTooLittle)),
        .. OtherSports.SelectMany(sport => Closed(sport, "X33.bone", Sporty, Severity.HardToTalk, Infection.WeightLoss)),
        .. Changed("exercise-bike", "X33.sitting", Sporty, Pain.WorseOnSitting, Pain.WorseOnBending),
        .. Withheld("swimming", "X19.water", Sporty, Relief.NoWater),
        .. Withheld("aqua-jogging", "X19.water", Sporty, Relief.NoWater),
        .. Changed("swimming", "X19.neck", Sporty, Pain.InNeck),
        .. Changed("aqua-jogging", "X19.neck", Sporty, Pain.InNeck),
        .. Withheld("walking-plan", "AD40.walking", Sporty, Pain.WalkingHurts),
        .. Withheld("check-shoes", "X34.race", WornShoes, Equipment.RaceSoon),
        .. Withheld("check-shoes", "X15.one-change", WornShoes, Running.ChangeLately),
        .. Changed("check-shoes", "X34.feet", WornShoes, History.Diabetes),
        .. Changed("check-shoes", "X34.feet", WornShoes.Yes(Nerve.NumbOld, Nerve.NumbAssessed), Nerve.NumbPatch),
        .. Withheld("insoles", "X17.hurt", NoWarningSign.Yes(Wishes.Insoles), Equipment.InsolesHurt),
        .. Withheld("insoles", "X15.one-change", NoWarningSign.Yes(Wishes.Insoles), Running.ChangeLately),
        .. Changed("eat-enough", "X35.eating", NoWarningSign.Yes(Energy.EatsTooLittle), History.EatingDisorder),
        .. Withheld("weight-help", "X14.not", AsksAboutWeight, Energy.EatsTooLittle, History.EatingDisorder, Person.Pregnant, Person.BirthLately),
        .. Closed("weight-help", "X14.not", AsksAboutWeight, Infection.WeightLoss, History.Cancer),
        WithheldAt("weight-help", "X14.not", AsksAboutWeight, Person.Age, 17, 18),
        WithheldAt("weight-help", "X14.not", AsksAboutWeight, Person.MassIndex, 24.9m, 25),
        WithheldAt("what-to-expect", "X21.long", NoWarningSign with { PainBegan = null }, Course.Days, 42, 41),
    ];

    private static RunnerCase Sporty =>
        NoWarningSign.Yes(Pain.DuringRun, Wishes.Water, Wishes.Prevention).No(Pain.InNeck).With(Running.ScoreInRun, 6);

    private static RunnerCase WornShoes => NoWarningSign.Yes(Equipment.ShoesLookWorn);

    private static RunnerCase AsksAboutWeight => NoWarningSign.Yes(Wishes.WeightHelp).With(Person.MassIndex, 27);

    [Theory]
    [InlineData(12, AdviceStatus.Withheld)]
    [InlineData(13, AdviceStatus.Recommended)]
    public void The_months_since_a_birth_answer_whether_it_was_in_the_last_year(int months, AdviceStatus expected) =>
        Line("weight-help", AsksAboutWeight.NotAsked(Person.BirthLately).With(Person.Sex, Sex.Female).With(Person.MonthsSinceBirth, months))!.Status.Should().Be(expected);

    [Fact]
    public void A_birth_is_not_asked_of_a_man() =>
        Line("weight-help", AsksAboutWeight.NotAsked(Person.BirthLately).With(Person.Sex, Sex.Male))!.Status.Should().Be(AdviceStatus.Recommended);

    [Fact]
    public void Low_energy_alone_suspects_no_bone_and_with_pain_as_from_a_bone_it_does()
    {
        var told = Sporty.Yes(Energy.EatsTooLittle);
        Line("exercise-bike", told)!.Status.Should().Be(AdviceStatus.Recommended);
        Line("exercise-bike", told.Yes(Pain.InButtock, Bone.HurtsOnOneLeg))!.Reasons.Should().ContainSingle().Which.Should().StartWith("A bone may be hurt");
    }
}
