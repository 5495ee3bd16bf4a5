using BackPainRules.Facts;
using BackPainRules.RunningData.Recordings;
using FluentAssertions;
using Xunit;
using static BackPainRules.RunningData.Tests.Formats.Tables.Tables;

namespace BackPainRules.RunningData.Tests.Formats.Tables;

public class ActivityTableTests
{
    private const string English =
        "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename,"
        + "Elapsed Time,Moving Time,Distance,Elevation Gain,Elevation Loss,Average Cadence,<span class=\"translation_missing\">Type</span>,Timer Time,Total Steps\n";

    private const string German =
        "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,Pendeln,Aktivitätsausrüstung,Dateiname,"
        + "Verstrichene Zeit,Bewegungszeit,Distanz,Höhenzunahme,Höhenunterschied,Durchschnittliche Trittfrequenz,Art,Stoppuhr-Zeit,Schritte insgesamt\n";

    [Theory]
    [InlineData(English + "7,\"May 29, 2022, 3:53:35 PM\",Park,Run,\"two\nlines, and \"\"more\"\"\",1428,3.32,false,Blue ones,activities/7.fit.gz,1428.5,1411.0,3322.94,61.9,86.0,71.26,9,1420.0,3344.0\n")]
    [InlineData(German + "7,\"29.05.2022, 15:53:35\",Park,Lauf,\"\",1428,\"3,32\",false,Blue ones,activities/7.fit.gz,1428.5,1411.0,3322.94,61.9,86.0,71.26,9,1420.0,3344.0\n")]
    public void A_row_of_a_Strava_export_is_read_by_its_headings_and_takes_the_second_of_two_of_a_name(string table)
    {
        var (rows, findings) = Read(table, "export.zip!activities.csv");
        findings.Should().BeEmpty();
        rows.Should().ContainSingle().Which.Should().BeEquivalentTo(new Recording
        {
            Source = RunSource.Table,
            File = "export.zip!activities.csv",
            OfFile = "export.zip!activities/7.fit.gz",
            Sport = Sport.Running,
            Start = Utc(2022, 5, 29, 15, 53, 35),
            Cadence = CadenceUnit.OneLeg,
            Shoe = "Blue ones",
            Totals = new() { Distance = 3322.94, Elapsed = 1428.5, Moving = 1411, Timer = 1420, Climb = 61.9, Descent = 86, Cadence = 71.26, Steps = 3344 },
        });
    }

    [Fact]
    public void What_is_blank_or_0_is_not_known()
    {
        var (rows, findings) = Read(English + "7,\"May 29, 2022, 3:53:35 PM\",,Run,,0,0,,, ,,0.0,,0,0.0,,,,0\n");
        findings.Should().BeEmpty();
        rows.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Totals = new Totals(), Shoe = (string?)null, OfFile = (string?)null });
    }

    [Fact]
    public void The_columns_may_stand_in_any_order_and_number()
    {
        var (rows, _) = Read("New;Filename;Distance;Activity Type;Other;Distance;Activity Date;Moving Time\nx;;5,21;Run;;5210.5;29 Sept 2022, 15:53:35;1800\n");
        rows.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Start = Utc(2022, 9, 29, 15, 53, 35), Totals = new Totals { Distance = 5210.5, Moving = 1800 } });
    }

    [Fact]
    public void The_old_layout_of_Strava_has_metres()
    {
        var (rows, findings) = Read("id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n1,2018-06-17 08:55:46,Morning,Run,,1800,5000.1,false,Red,activities/1.gpx\n");
        findings.Should().BeEmpty();
        rows.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Start = Utc(2018, 6, 17, 8, 55, 46),
            OfFile = "activities/1.gpx",
            Shoe = "Red",
            Totals = new Totals { Distance = 5000.1, Elapsed = 1800 },
            IsLocalClock = false,
            Cadence = CadenceUnit.NotSaid,
        });
    }

    [Theory]
    [InlineData("true", Surface.Treadmill)]
    [InlineData("false", null)]
    [InlineData("", null)]
    public void The_table_of_intervals_icu_has_local_times_without_a_zone(string trainer, Surface? surface)
    {
        var (rows, findings) = Read(
            "\uFEFFid,start_date_local,name,type,moving_time,elapsed_time,distance,total_elevation_gain,average_cadence,trainer\n"
            + $"i1,2023-03-04T07:15:00,Morning,Run,1750,1800,5000,42,81.5,{trainer}\n");
        findings.Should().BeEmpty();
        rows.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Start = Utc(2023, 3, 4, 7, 15, 0),
            IsLocalClock = true,
            Surface = surface,
            Cadence = CadenceUnit.NotSaid,
            Totals = new Totals { Distance = 5000, Elapsed = 1800, Moving = 1750, Climb = 42, Cadence = 81.5 },
        });
    }

    [Theory]
    [InlineData("Run", "Running", null)]
    [InlineData("Laufen", "Running", null)]
    [InlineData("Trail Run", "Running", Surface.Trail)]
    [InlineData("TrailRun", "Running", Surface.Trail)]
    [InlineData("Traillauf", "Running", Surface.Trail)]
    [InlineData("Virtual Run", "Running", Surface.Treadmill)]
    [InlineData("Virtueller Lauf", "Running", Surface.Treadmill)]
    [InlineData("Treadmill", "Running", Surface.Treadmill)]
    [InlineData("Walk", "Walking", null)]
    [InlineData("Wanderung", "Walking", null)]
    [InlineData("Ride", "Another", null)]
    [InlineData("A sport whose name nobody has ever heard", "Another", null)]
    [InlineData("", "NotSaid", null)]
    public void The_name_of_the_sport_tells_the_sport_and_sometimes_the_surface(string type, string sport, Surface? surface)
    {
        var (rows, _) = Read(English + $"7,\"May 29, 2022, 3:53:35 PM\",,{type},,,,,,,,,,,,,,,\n");
        rows.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Sport = Enum.Parse<Sport>(sport), Surface = surface });
    }

    [Theory]
    [InlineData("May 29, 2022, 3:53:35 PM", true)]
    [InlineData("May 29, 2022, 3:53:35\u202FPM", true)]
    [InlineData("May\u00A029, 2022, 3:53:35\u2009PM", true)]
    [InlineData("May 29, 2022, 15:53:35", true)]
    [InlineData("29 May 2022, 15:53:35", true)]
    [InlineData("29.05.2022, 15:53:35", true)]
    [InlineData("29.5.2022 15:53:35", true)]
    [InlineData("2022-05-29 15:53:35", true)]
    [InlineData("2022-05-29T15:53:35", true)]
    [InlineData("2022-05-29T15:53:35.00Z", true)]
    [InlineData("5/6/2022, 3:53:35 PM", false)]
    [InlineData("May 29, 2022", false)]
    [InlineData("31.02.2022, 15:53:35", false)]
    [InlineData("", false)]
    [InlineData("a text that is longer than any date that anybody would write", false)]
    public void A_date_that_could_mean_two_days_is_not_read(string date, bool isRead)
    {
        var (rows, findings) = Read(English + $"7,\"{date}\",,Run,,,,,,,,,,,,,,,\n8,\"May 29, 2022, 3:53:35 PM\",,Run,,,,,,,,,,,,,,,\n");
        rows.Should().HaveCount(isRead ? 2 : 1).And.OnlyContain(row => row.Start == Utc(2022, 5, 29, 15, 53, 35));
        findings.Select(finding => (finding.Kind, finding.Issue, finding.Offset))
            .Should().Equal(isRead ? [] : [(FindingKind.Damaged, FileIssue.NoStartTime, 2L)]);
    }
}
