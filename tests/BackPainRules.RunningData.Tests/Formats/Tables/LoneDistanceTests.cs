using FluentAssertions;
using Xunit;
using static BackPainRules.RunningData.Tests.Formats.Tables.Tables;

namespace BackPainRules.RunningData.Tests.Formats.Tables;

public class LoneDistanceTests
{
    private const string Headings = "Activity ID,Activity Date,Activity Type,Elapsed Time,Distance,Filename\n";

    [Theory]
    [InlineData(999, 999_000)]
    [InlineData(1000, 1000)]
    [InlineData(7000, 7000)]
    [InlineData(7001, 7_001_000)]
    [InlineData(3.32, 3320)]
    public void A_distance_that_stands_alone_is_in_metres_if_runs_then_have_the_speed_of_runs(double distance, double metres)
    {
        var (rows, findings) = Read(FormattableString.Invariant($"{Headings}1,\"May 29, 2022, 3:53:35 PM\",Run,1000,{distance},\n"));
        rows.Should().ContainSingle().Which.Totals.Distance.Should().BeApproximately(metres, 1e-6);
        findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = FindingKind.Warning, Issue = FileIssue.UnknownColumn });
    }

    [Fact]
    public void The_unit_is_found_once_for_all_rows_by_the_middle_of_the_runs()
    {
        var rows = Read(
            Headings
            + "1,\"May 1, 2022, 3:53:35 PM\",Ride,1000,20.5,\n"
            + "2,\"May 2, 2022, 3:53:35 PM\",Run,1000,2.5,\n"
            + "3,\"May 3, 2022, 3:53:35 PM\",Run,1000,\"2,75\",\n"
            + "4,\"May 4, 2022, 3:53:35 PM\",Run,1,3.0,\n").Rows;
        rows.Select(row => row.Totals.Distance).Should().Equal(20_500, 2500, 2750, 3000);
    }

    [Fact]
    public void Rides_do_not_count_for_the_speed_of_runs()
    {
        var rows = Read(
            Headings
            + "1,\"May 1, 2022, 3:53:35 PM\",Ride,1000,8000,\n"
            + "2,\"May 2, 2022, 3:53:35 PM\",Ride,1000,9000,\n"
            + "3,\"May 3, 2022, 3:53:35 PM\",Run,1000,3000,\n").Rows;
        rows.Select(row => row.Totals.Distance).Should().Equal(8000, 9000, 3000);
    }

    [Fact]
    public void Without_a_speed_the_unit_stays_open_and_distances_are_left_out()
    {
        var (rows, findings) = Read(Headings + "1,\"May 1, 2022, 3:53:35 PM\",Run,,5.5,\n");
        rows.Should().ContainSingle().Which.Totals.Distance.Should().Be(double.NaN);
        findings.Should().ContainSingle().Which.Message.Should().Contain("left out");
    }
}
