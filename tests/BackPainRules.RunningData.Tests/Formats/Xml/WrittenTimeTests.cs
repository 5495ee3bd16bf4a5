using BackPainRules.RunningData.Formats.Xml;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats.Xml;

public class WrittenTimeTests
{
    [Theory]
    [InlineData("2024-05-01T06:00:00Z", 0, true, null)]
    [InlineData(" 2024-05-01T06:00:00Z\n", 0, true, null)]
    [InlineData("2024-05-01t06:00:00z", 0, true, null)]
    [InlineData("2024-05-01T06:00:00.25Z", 0.25, true, null)]
    [InlineData("2024-05-01T06:00:00,125Z", 0.125, true, null)]
    [InlineData("2024-05-01T06:00:00.Z", 0, true, null)]
    [InlineData("2024-05-01T08:00:00+02:00", 0, true, 120)]
    [InlineData("2024-05-01 08:00:00 +0200", 0, true, 120)]
    [InlineData("2024-05-01T08:00:00.5+02", 0.5, true, 120)]
    [InlineData("2024-04-30T22:30:00-07:30", 0, true, -450)]
    [InlineData("2024-05-01T20:00:00+14:00", 0, true, 840)]
    [InlineData("2024-05-01T20:01:00+14:01", 0, true, null)]
    [InlineData("2024-05-01T06:00:00+00:00", 0, true, null)]
    [InlineData("2024-05-01T06:00:00", 0, false, null)]
    [InlineData("2024-05-01T05:59:60Z", 0, true, null)]
    public void A_time_is_read_with_its_zone(string text, double second, bool hasZone, int? ahead) =>
        WrittenTime.Read(text).Should().Be(new WrittenTime(Inputs.At(6, 0, second), hasZone, ahead is { } minutes ? TimeSpan.FromMinutes(minutes) : null));

    [Theory]
    [InlineData("1970-01-01T00:00:00Z", 0)]
    [InlineData("1901-12-13T20:45:52Z", -2147483648)]
    [InlineData("2000-02-29T00:00:00Z", 951782400)]
    [InlineData("2038-01-19T03:14:08Z", 2147483648)]
    public void Seconds_are_counted_from_1970(string text, double seconds) => WrittenTime.SecondsOf(text).Should().Be(seconds);

    [Theory]
    [InlineData("")]
    [InlineData("2024-05-01")]
    [InlineData("2024-05-01T06:00")]
    [InlineData("0000-05-01T06:00:00Z")]
    [InlineData("2024-00-01T06:00:00Z")]
    [InlineData("2024-13-01T06:00:00Z")]
    [InlineData("2023-02-29T06:00:00Z")]
    [InlineData("2024-05-00T06:00:00Z")]
    [InlineData("2024-05-01T24:00:00Z")]
    [InlineData("2024-05-01T06:60:00Z")]
    [InlineData("2024-05-01T06:00:61Z")]
    [InlineData("2024-05-01T-6:00:00Z")]
    [InlineData("2024/05/01T06:00:00Z")]
    [InlineData("2024-05-01X06:00:00Z")]
    [InlineData("2024-05-01T06:00:00 CET")]
    [InlineData("2024-05-01T06:00:00*02:00")]
    [InlineData("2024-05-01T06:00:00+24:00")]
    [InlineData("2024-05-01T06:00:00+02:60")]
    [InlineData("2024-05-01T06:00:00+2")]
    [InlineData("2024-05-01T06:00:00+0x:00")]
    public void What_is_no_time_is_missing(string text)
    {
        WrittenTime.Read(text).Should().BeNull();
        WrittenTime.SecondsOf(text).Should().Be(double.NaN);
    }
}
