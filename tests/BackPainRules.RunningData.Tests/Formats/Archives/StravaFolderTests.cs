using BackPainRules.RunningData.Formats.Archives;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats.Archives;

public class StravaFolderTests
{
    [Theory]
    [InlineData("activities.csv", "activities/1.fit", true)]
    [InlineData("export/activities.csv", "export/activities/1.fit", true)]
    [InlineData("export/activities.csv", "export/activities-old/1.fit", false)]
    [InlineData("export/activities.csv", "activities/1.fit", false)]
    [InlineData("activities.txt", "activities/1.fit", false)]
    [InlineData("my-activities.csv", "my-activities/1.fit", false)]
    public void The_folder_beside_the_table_of_activities_is_that_of_a_Strava_export(string before, string name, bool isHeld)
    {
        var folder = new StravaFolder();
        folder.Holds(before).Should().BeFalse();
        folder.Holds(name).Should().Be(isHeld);
    }
}
