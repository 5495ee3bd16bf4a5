using System.Globalization;
using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Language;

/// <summary>Amounts are stored in one unit and shown in the one that the reader uses.</summary>
public class AmountTests
{
    [Theory]
    [InlineData("86", "kg", UnitSystem.Metric, "86 kg")]
    [InlineData("86", "kg", UnitSystem.Imperial, "13 st 8 lb")]
    [InlineData("86", "kg", UnitSystem.UsCustomary, "190 lb")]
    [InlineData("88.9", "kg", UnitSystem.Imperial, "14 st 0 lb")]
    [InlineData("1.73", "m", UnitSystem.Metric, "1.73 m")]
    [InlineData("1.73", "m", UnitSystem.Imperial, "5 ft 8 in")]
    [InlineData("1.82", "m", UnitSystem.UsCustomary, "6 ft 0 in")]
    [InlineData("500", "km", UnitSystem.Imperial, "310.7 mi")]
    [InlineData("8", "hours", UnitSystem.Imperial, "8 hours")]
    [InlineData("3", "", UnitSystem.UsCustomary, "3")]
    public void An_amount_in_words(string value, string unit, UnitSystem system, string words) =>
        Amount.InWords(decimal.Parse(value, CultureInfo.InvariantCulture), unit, system).Should().Be(words);

    [Fact]
    public void A_proof_shows_answer_and_limit_in_the_same_units()
    {
        var proof = Assess(LowBack.With(Equipment.ShoeDistance, 820)).In(CultureInfo.InvariantCulture, units: UnitSystem.Imperial).Explain("footwear.worn-shoes").ToText();
        proof.Should().Contain("at least 310.7 mi: 509.5 mi").And.NotContain("km");
    }

    [Fact]
    public void A_vague_amount_keeps_both_ends() =>
        Assess(LowBack.With(Person.Mass, Answer.Of(80, 90))).In(CultureInfo.InvariantCulture, units: UnitSystem.UsCustomary).Summary.Should().Contain("176 lb to 198 lb");

    [Fact]
    public void The_summary_tells_the_last_three_runs_in_the_units_of_the_reader()
    {
        var log = Enumerable.Range(1, 4).Select(day => new RunningSession { Date = Today.AddDays(-day), DistanceMeters = 8046.72m, RunningSeconds = 2400, PainDuring = day });
        var summary = Assess(LowBack with { Sessions = [.. log] }).In(CultureInfo.InvariantCulture, units: UnitSystem.Imperial).Summary;
        summary.Should().Contain("- 19 November 2026: 5 mi, 40 min, pain 1 in the run").And.Contain("17 November").And.NotContain("16 November");
    }

    private static Assessment Assess(RunnerCase told) => BackPainAssessor.Default.Assess(told);
}
