using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>The count of nine items: what is not known widens it and never lowers it.</summary>
public class InflammatoryCountTests
{
    private const string Referral = "inflammatory.referral";

    // Psoriasis, bowel and eye disease call a level of their own below a count of 3; here they are denied.
    private static readonly YesNoSignal[] Items =
    [
        Inflammatory.WakesSecondHalf,
        Inflammatory.ButtockPain,
        Inflammatory.BetterWithMovement,
        Inflammatory.BetterWithNsaid,
        Inflammatory.Relative,
        Inflammatory.Arthritis,
        Inflammatory.Enthesitis,
    ];

    [Theory]
    [InlineData(0, 0, Truth.No, "0")]
    [InlineData(2, 0, Truth.No, "2")]
    [InlineData(3, 0, Truth.Yes, "3")]
    [InlineData(4, 0, Truth.Yes, "4")]
    [InlineData(7, 0, Truth.Yes, "7")]
    [InlineData(0, 2, Truth.No, "0 to 2")]
    [InlineData(1, 1, Truth.No, "1 to 2")]
    [InlineData(0, 3, Truth.Unknown, "0 to 3")]
    [InlineData(1, 2, Truth.Unknown, "1 to 3")]
    [InlineData(2, 1, Truth.Unknown, "2 to 3")]
    [InlineData(2, 5, Truth.Unknown, "2 to 7")]
    [InlineData(3, 4, Truth.Yes, "3 to 7")]
    [InlineData(4, 3, Truth.Yes, "4 to 7")]
    public void The_count_runs_from_what_is_known_to_what_is_possible(int yes, int open, Truth expected, string count)
    {
        var told = Gate.Yes(Items[..yes]).No(Items[(yes + open)..]);
        foreach (var asked in (RunnerCase[])[told, told.Unsure(Items[yes..(yes + open)])])
        {
            var proof = BackPainAssessor.Default.Assess(asked).Explain(Referral);
            proof.Truth.Should().Be(expected);
            Counts(proof).Should().NotBeEmpty().And.OnlyContain(counted => counted == count);
        }
    }

    [Fact]
    public void Items_that_were_not_asked_are_asked_while_they_can_still_bring_a_referral()
    {
        var told = Gate.Yes(Items[..2]);
        BackPainAssessor.Default.Assess(told).OpenQuestions.Should().Contain(open => open.Question.Id == "inflammatory.signs" && open.UpTo == TriageLevel.RoutineProfessional);
        BackPainAssessor.Default.Assess(told.No(Items[2..])).OpenQuestions.Should().Contain(open => open.Question.Id == "inflammatory.signs", "the other marks can still make the pattern of SPA8");
        BackPainAssessor.Default.Assess(told.No(Items[2..]).No(Inflammatory.GradualStart, Inflammatory.NoBetterWithRest, Inflammatory.NightPainEases)).OpenQuestions.Should().NotContain(open => open.Question.Id == "inflammatory.signs");
    }

    [Fact]
    public void A_referral_comes_with_the_question_to_put_to_the_doctor()
    {
        var assessment = BackPainAssessor.Default.Assess(Gate.Yes(Items[..3]).No(Items[3..]));
        assessment.Recommended.Should().Be(TriageLevel.RoutineProfessional);
        assessment.Disposition.Route.Should().Be(Route.Doctor);
        assessment.Advice.Should().Contain(line => line.Advice.Row == "AD06" && line.Status == AdviceStatus.Recommended);
    }

    private static RunnerCase Gate => NoWarningSign.With(Inflammatory.AgeAtOnset, 35).With(Inflammatory.DaysSinceOnset, 120)
        .No(Inflammatory.Psoriasis, Inflammatory.BowelDisease, Inflammatory.Uveitis);

    private static IEnumerable<string?> Counts(Proof proof) =>
        proof.Because.SelectMany(Counts).Concat(proof.Kind == "at-least" ? [proof.Answer] : []);
}
