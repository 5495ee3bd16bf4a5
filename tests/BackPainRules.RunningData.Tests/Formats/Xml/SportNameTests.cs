using BackPainRules.RunningData.Formats.Xml;
using BackPainRules.RunningData.Recordings;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats.Xml;

public class SportNameTests
{
    [Theory]
    [InlineData("running", Sport.Running)]
    [InlineData("Run", Sport.Running)]
    [InlineData("trail running", Sport.Running)]
    [InlineData("trail_running", Sport.Running)]
    [InlineData("TrailRun", Sport.Running)]
    [InlineData("Virtual Run", Sport.Running)]
    [InlineData("jogging", Sport.Running)]
    [InlineData("Laufen", Sport.Running)]
    [InlineData("9", Sport.Running)]
    [InlineData("walking", Sport.Walking)]
    [InlineData("Hike", Sport.Walking)]
    [InlineData("nordic walking", Sport.Walking)]
    [InlineData("4", Sport.Walking)]
    [InlineData("10", Sport.Walking)]
    [InlineData("cycling", Sport.Another)]
    [InlineData("E-Bike Ride", Sport.Another)]
    [InlineData("open water swimming", Sport.Another)]
    [InlineData("1", Sport.Another)]
    [InlineData("16", Sport.Another)]
    [InlineData("unknown", Sport.NotSaid)]
    [InlineData("Brunch", Sport.NotSaid)]
    [InlineData("tour 9", Sport.NotSaid)]
    [InlineData("other", Sport.NotSaid)]
    [InlineData("", Sport.NotSaid)]
    public void A_sport_is_known_by_its_words(string name, object sport) => SportName.Of(name).Should().Be((Sport)sport);
}
