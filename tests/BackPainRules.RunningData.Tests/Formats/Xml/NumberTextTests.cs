using BackPainRules.RunningData.Formats.Xml;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats.Xml;

public class NumberTextTests
{
    [Theory]
    [InlineData("12.5", 12.5)]
    [InlineData(" -3 ", -3)]
    [InlineData("1.5E2", 150)]
    [InlineData(".5", 0.5)]
    [InlineData("0.", 0)]
    [InlineData("9,44", double.NaN)]
    [InlineData("1,000.5", double.NaN)]
    [InlineData("", double.NaN)]
    [InlineData("NaN", double.NaN)]
    [InlineData("Infinity", double.NaN)]
    [InlineData("-∞", double.NaN)]
    [InlineData("1e999", double.NaN)]
    [InlineData("12 m", double.NaN)]
    public void A_number_has_a_decimal_point_and_no_thousands(string text, double number) => NumberText.Read(text).Should().Be(number);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0.001", double.NaN)]
    [InlineData("-1", double.NaN)]
    [InlineData("2", 2)]
    public void An_amount_is_not_below_nothing(string text, double number) => NumberText.ReadAmount(text).Should().Be(number);

    [Theory]
    [InlineData(3e38, 3e38f)]
    [InlineData(1e39, float.NaN)]
    [InlineData(-1e39, float.NaN)]
    public void A_number_that_is_too_large_is_missing(double number, float single) => NumberText.Single(number).Should().Be(single);
}
