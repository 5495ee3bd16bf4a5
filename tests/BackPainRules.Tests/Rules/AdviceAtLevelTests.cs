using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>Section 5.1: the action of each level, and one change at a time.</summary>
public class AdviceAtLevelTests
{
    private static RunnerCase FourChanges => NoWarningSign
        .Yes(Pain.AfterRun, Equipment.OnlyHardSurface, Gait.FootLandsFarAhead, Equipment.ShoesLookWorn, Equipment.InsolesPrescribed)
        .No(Equipment.AnkleGivesWay, Body.CalfOrFootInjury, Equipment.RaceSoon, Equipment.InsolesWorn, Equipment.InsolesHurt);

    [Fact]
    public void Each_level_has_its_own_action_and_no_other()
    {
        Actions(NoWarningSign.Yes(CaudaEquina.SaddleNumb)).Should().Equal("AD02", "AD01");
        Actions(NoWarningSign.Yes(Infection.Fever)).Should().Equal("AD03", "AD01");
        Actions(NoWarningSign.Yes(Infection.WeightLoss)).Should().Equal("AD04", "AD01");
        Actions(NoWarningSign.Day(42)).Should().Equal("AD05", "AD01");
        Actions(NoWarningSign).Should().Equal("AD01");
        Actions(TrainingSoreness).Should().Equal("AD01");
        Actions(Nothing).Should().Equal("AD01");
    }

    [Fact]
    public void Of_changes_that_answer_a_factor_and_are_supported_alike_the_first_in_the_catalogue_is_given()
    {
        Changes(FourChanges).Should().Equal(
            ("AD24", AdviceStatus.Recommended), ("AD29", AdviceStatus.Withheld), ("AD61", AdviceStatus.Withheld), ("AD62", AdviceStatus.Withheld));
        Assess(FourChanges).Advice.Single(line => line.Advice.Row == "AD29").Reasons.Should().ContainSingle().Which.Should().Contain("One change at a time");
    }

    [Fact]
    public void Of_every_change_that_fits_the_first_that_answers_a_factor_is_given_and_the_rest_wait()
    {
        var changes = Assess(Wanting.WantsEverything).Advice.Where(line => line.Advice.IsChange).ToArray();
        changes.Select(line => line.Advice.Row).Should().Equal("AD21", "AD23", "AD24", "AD29", "AD30", "AD61", "AD62");
        changes.Where(line => line.Status != AdviceStatus.Withheld).Select(line => line.Advice.Row).Should().Equal("AD23");
        changes[0].Relevance.Should().Be(Relevance.General, "to run slower answers no factor");
        changes.Where(line => line.Advice.Row != "AD23").Should().OnlyContain(line => line.Text == null && line.Reasons.Single().Contains("One change at a time"));
    }

    [Fact]
    public void A_change_that_is_withheld_gives_its_turn_to_the_next()
    {
        Changes(FourChanges.Yes(Nerve.Tingling)).Should().Equal(
            ("AD24", AdviceStatus.Withheld), ("AD29", AdviceStatus.Withheld), ("AD61", AdviceStatus.Recommended), ("AD62", AdviceStatus.Withheld));
        Changes(FourChanges.Yes(Nerve.Tingling, Equipment.RaceSoon)).Should().Equal(
            ("AD24", AdviceStatus.Withheld), ("AD29", AdviceStatus.Withheld), ("AD61", AdviceStatus.Withheld), ("AD62", AdviceStatus.Recommended));
    }

    [Fact]
    public void Advice_that_hangs_on_an_open_danger_is_conditional_and_a_precaution_is_not()
    {
        var lines = Assess(NoWarningSign.With(Pain.Now, 3).NotAsked(CaudaEquina.SaddleNumb)).Advice;
        lines.Single(line => line.Advice.Row == "AD15").Status.Should().Be(AdviceStatus.Conditional);
        lines.Single(line => line.Advice.Row == "AD13").Status.Should().Be(AdviceStatus.Recommended);
    }

    [Fact]
    public void A_precaution_comes_of_a_doubt_and_other_advice_not_of_a_plain_answer_that_is_only_missing()
    {
        Assess(NoWarningSign.Unsure(CaudaEquina.SaddleNumb)).Advice.Should().Contain(line => line.Advice.Row == "AD13" && line.Status == AdviceStatus.Recommended);
        var prescribed = NoWarningSign.Yes(Equipment.InsolesPrescribed);
        Assess(prescribed).Advice.Should().NotContain(line => line.Advice.Row == "AD62");
        Assess(prescribed.No(Equipment.InsolesWorn)).Advice.Should().Contain(line => line.Advice.Row == "AD62");
    }

    private static IEnumerable<string> Actions(RunnerCase told) =>
        Assess(told).Advice.Where(line => string.CompareOrdinal(line.Advice.Row, "AD05") <= 0).Select(line => line.Advice.Row);

    private static IEnumerable<(string Row, AdviceStatus Status)> Changes(RunnerCase told) =>
        Assess(told).Advice.Where(line => line.Advice.IsChange).Select(line => (line.Advice.Row, line.Status));

    private static Assessment Assess(RunnerCase told) => BackPainAssessor.Default.Assess(told);
}
