using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Rules;

/// <summary>Months since a birth say whether it was within some weeks, where all that they may mean says the same; and weeks and months are counted when they are completed.</summary>
public class BirthTests
{
    [Theory]
    [InlineData(0, 1, Truth.Yes, Truth.Yes)]
    [InlineData(1.4, 1.4, Truth.Yes, Truth.Yes)]
    [InlineData(1, 2, Truth.Unknown, Truth.Yes)]
    [InlineData(0, 3, Truth.Unknown, Truth.Unknown)]
    [InlineData(2, 2, Truth.No, Truth.Yes)]
    [InlineData(2, 3, Truth.No, Truth.Unknown)]
    [InlineData(3, 40, Truth.No, Truth.No)]
    public void Months_since_a_birth_are_read_where_they_decide(double from, double to, Truth inSixWeeks, Truth inTwelveWeeks)
    {
        var readings = BackPainAssessor.Default.Read(new RunnerCase().With(Person.MonthsSinceBirth, Answer.Of((decimal)from, (decimal)to)));
        Of(readings[Pregnancy.BirthInSixWeeks]).Should().Be(inSixWeeks);
        Of(readings[Pregnancy.BirthInTwelveWeeks]).Should().Be(inTwelveWeeks);
    }

    [Fact]
    public void The_thirteenth_week_begins_when_twelve_are_complete()
    {
        var assessor = BackPainAssessor.Default;
        var told = Told.NoWarningSign.Yes(Person.Pregnant, Pregnancy.OneSidedPain);
        Fires(12.6m).Should().BeTrue();
        Fires(13).Should().BeFalse();

        bool Fires(decimal weeks) => assessor.Assess(told.With(Pregnancy.Weeks, weeks)).FiredRules.Any(fired => fired.AuditId.StartsWith("GYN1", StringComparison.Ordinal));
    }

    private static Truth Of(Reading reading) => reading == Reading.Yes ? Truth.Yes : reading == Reading.No ? Truth.No : Truth.Unknown;
}
