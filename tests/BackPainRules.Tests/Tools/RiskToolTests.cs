using BackPainRules.Catalogue;
using BackPainRules.Language;
using BackPainRules.Tests.Rules;
using BackPainRules.Tools;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Tools;

public class RiskToolTests
{
    [Theory]
    [InlineData(8, 6, PainChange.Better)]
    [InlineData(3, 2, PainChange.Better)]
    [InlineData(4, 3, PainChange.Same)]
    [InlineData(7, 5.1, PainChange.Same)]
    [InlineData(0, 0, PainChange.Same)]
    [InlineData(5, 6.9, PainChange.Same)]
    [InlineData(5, 7, PainChange.Worse)]
    public void Two_points_or_a_third_less_is_better_and_two_points_more_is_worse(double baseline, double now, PainChange change) =>
        PainScores.Compare((decimal)baseline, (decimal)now).Should().Be(change);

    [Fact]
    public void A_score_outside_0_to_10_is_refused()
    {
        var act = () => PainScores.Compare(5, 11);
        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*0 to 10*");
    }

    [Fact]
    public void What_is_not_answered_widens_the_score_and_its_group()
    {
        var none = new StartBackScore();
        none.Total.Should().Be(new CountRange(0, 9));
        (none.Lowest, none.Highest).Should().Be((StartBackRisk.Low, StartBackRisk.High));

        var partly = new StartBackScore { LegPain = true, WalksShort = true, DressesSlowly = true, FearsActivity = false, Worries = false, LosesHope = false, EnjoysLess = true };
        partly.Total.Should().Be(new CountRange(4, 6));
        partly.Distress.Should().Be(new CountRange(1, 2));
        (partly.Lowest, partly.Highest).Should().Be((StartBackRisk.Medium, StartBackRisk.Medium));
    }

    [Theory]
    [InlineData(3, 0, StartBackRisk.Low)]
    [InlineData(4, 0, StartBackRisk.Medium)]
    [InlineData(0, 4, StartBackRisk.High)]
    [InlineData(4, 3, StartBackRisk.Medium)]
    public void The_groups_follow_total_and_distress(int others, int distress, StartBackRisk risk)
    {
        var score = new StartBackScore
        {
            LegPain = others > 0,
            ShoulderOrNeckPain = others > 1,
            WalksShort = others > 2,
            DressesSlowly = others > 3,
            FearsActivity = distress > 0,
            Worries = distress > 1,
            LosesHope = distress > 2,
            EnjoysLess = distress > 3,
            IsVeryBothered = distress > 4,
        };
        (score.Lowest, score.Highest).Should().Be((risk, risk));
    }

    [Fact]
    public void The_referral_count_has_a_smallest_and_a_largest_value()
    {
        var told = LowBack.With(Inflammatory.AgeAtOnset, 28).Yes(Inflammatory.WakesSecondHalf).No(Inflammatory.Relative);
        BackPainAssessor.Default.Assess(told).InflammatoryCount.Should().Be(new CountRange(2, 8));
    }

    [Fact]
    public void The_fracture_count_has_a_smallest_and_a_largest_value()
    {
        var told = LowBack.Aged(71).Yes(Fracture.FallOrBlow).No(History.LongTermSteroid);
        var count = BackPainAssessor.Default.Assess(told).FractureCount;
        count.Should().Be(new CountRange(2, 3));
        count.Reaches(2).Should().BeTrue();
        count.Reaches(3).Should().BeNull();
        count.Reaches(4).Should().BeFalse();
    }
}
