using FluentAssertions;
using Xunit;
using static BackPainRules.RunningData.Tests.Formats.Tables.Tables;

namespace BackPainRules.RunningData.Tests.Formats.Tables;

public class TableFaultTests
{
    private const string Headings = "Activity Date,Activity Type,Elapsed Time,Distance,Distance,Filename\n";
    private const string Good = "\"May 29, 2022, 3:53:35 PM\",Run,1800,5.00,5000.0,\n";

    [Theory]
    [InlineData("\"May 29, 2022, 3:53:35 PM\",Run,1800,5.00\n", FileIssue.Malformed, 2, 3)]
    [InlineData("\"May 29, 2022, 3:53:35 PM\",Run,1800,5.00,5000.0,,more\n", FileIssue.Malformed, 2, 3)]
    [InlineData("\"May 29, 2022, 3:53:35 PM\",Run,1800,5.00,5000.0,,\n", null, 0, 4)]
    [InlineData("\n", null, 0, 3)]
    [InlineData("\"May 29, 2022, 3:53:35 PM\",Run,long,5.00,5000.0,\n", FileIssue.Malformed, 2, 4)]
    [InlineData("\"May 29, 2022, 3:53:35 PM\",Run,1E3,5.00,5000.0,\n", FileIssue.Malformed, 2, 4)]
    [InlineData("\"May 29, 2022, 3:53:35 PM\",Run,1800,5.00,\"12,345\",\n", FileIssue.Malformed, 2, 4)]
    [InlineData("never,Run,1800,5.00,5000.0,\n", FileIssue.NoStartTime, 2, 3)]
    public void A_bad_row_is_told_with_its_line_and_the_rest_goes_on(string row, FileIssue? issue, long line, int rows)
    {
        var (read, findings) = Read($"{Headings}{row}{Good}{Good}{Good}");
        read.Should().HaveCount(rows);
        findings.Select(finding => (finding.Kind, (FileIssue?)finding.Issue, finding.Offset))
            .Should().Equal(issue is null ? [] : [(FindingKind.Damaged, issue, line)]);
    }

    [Fact]
    public void A_line_is_counted_where_its_row_begins_also_behind_texts_of_several_lines()
    {
        var findings = Read($"{Headings}\"May 29, 2022, 3:53:35 PM\",\"Ru\r\nn\n\n\",1,1,1,\r\nnever,Run,1,1,1,\n").Findings;
        findings.Should().Contain(finding => finding.Issue == FileIssue.NoStartTime && finding.Offset == 6);
    }

    [Theory]
    [InlineData("Activity Date,Distance,Elapsed Time,\u001b[31mRed\u001b]0;title\u0007\n1,2,3,4\n")]
    [InlineData("Activity Date,Activity Type,Elapsed Time,Distance\n\"May 29, 2022, 3:53:35 PM\",\u001b[2J\u202eediR,1800,5\n")]
    public void Nothing_that_a_terminal_obeys_is_said_again(string table) =>
        Read(table).Findings.Should().NotBeEmpty().And.OnlyContain(finding => finding.Message.All(letter => letter >= ' ' && letter != '\u202e'));

    [Fact]
    public void The_name_of_a_shoe_holds_nothing_that_a_terminal_obeys()
    {
        var (rows, _) = Read("Activity Date,Activity Type,Elapsed Time,Distance,Activity Gear\n\"May 29, 2022, 3:53:35 PM\",Run,1800,5,\u001b[31mBlue\u0007 ones é\n");
        rows.Should().ContainSingle().Which.Shoe.Should().Be("_[31mBlue_ ones é");
    }

    [Fact]
    public void Many_bad_rows_are_told_of_ten_times_and_then_by_their_number()
    {
        var (rows, findings) = Read(Headings + string.Concat(Enumerable.Repeat("never,Run,1,1,1,\n", 500)) + Good);
        rows.Should().ContainSingle();
        findings.Should().HaveCount(11);
        findings[^1].Message.Should().StartWith("490 more rows");
    }

    [Fact]
    public void A_quotation_that_is_not_closed_ends_the_table()
    {
        var (rows, findings) = Read($"{Headings}{Good}\"May 30, 2022, 3:53:35 PM,Run,1800,5.00,5000.0,\n{Good[1..].Replace("\"", "")}");
        rows.Should().ContainSingle();
        findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = FindingKind.Damaged, Issue = FileIssue.Truncated, Offset = 3L });
    }

    [Theory]
    [InlineData(40, 1)]
    [InlineData(39, 0)]
    public void A_cell_may_be_as_long_as_the_limit(int limit, int rows)
    {
        var (read, findings) = Read($"{Headings}\"May 29, 2022, 3:53:35 PM\",Run,1800,5.00,5000.0,{new string('f', 40)}\n", limits: new() { TextLength = limit });
        read.Should().HaveCount(rows);
        findings.Select(finding => finding.Issue).Should().Equal(rows == 1 ? [] : [FileIssue.TooLarge]);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(2, true)]
    public void A_table_may_have_as_many_rows_as_the_limit(int limit, bool isCut)
    {
        var (rows, findings) = Read(Headings + Good + Good + Good, limits: new() { TableRows = limit });
        rows.Should().HaveCount(limit);
        findings.Select(finding => (finding.Issue, finding.Offset)).Should().Equal(isCut ? [(FileIssue.TooLarge, 4L)] : []);
    }

    [Theory]
    [InlineData("Datum der Reise,Activity Type,Elapsed Time,Distance,Moving Time\n", "Activity Date", "datum der reise")]
    [InlineData("Activity Date,Sportart,Elapsed Time,Distance,Moving Time\n", "Activity Type", "sportart")]
    public void A_heading_that_is_needed_and_not_known_is_named(string headings, string needed, string unknown)
    {
        var (rows, findings) = Read(headings + "x,Run,1,1,1\n");
        rows.Should().BeEmpty();
        findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = FindingKind.Failed, Issue = FileIssue.UnknownColumn });
        findings[0].Message.Should().Contain($"'{needed}'").And.Contain($"'{unknown}'");
    }

    [Fact]
    public void An_export_in_a_language_that_is_not_known_is_told_by_its_first_headings()
    {
        var (rows, findings) = Read("ID de l'activité,Date de l'activité," + string.Join(',', Enumerable.Range(1, 38).Select(i => $"col {i}")) + "\n");
        rows.Should().BeEmpty();
        findings.Should().ContainSingle().Which.Message.Should().Contain("'date de l'activité'");
    }

    [Fact]
    public void A_distance_or_time_that_is_missing_is_told_and_the_rest_is_read()
    {
        var (rows, findings) = Read("Activity Date,Activity Type,Filename\n\"May 29, 2022, 3:53:35 PM\",Run,\n");
        rows.Should().ContainSingle();
        findings.Select(finding => finding.Kind).Should().Equal(FindingKind.Warning, FindingKind.Warning);
    }

    [Fact]
    public void A_table_without_a_run_that_is_known_names_the_sports_that_it_has()
    {
        var findings = Read(Headings + Good.Replace("Run", "Course") + Good.Replace("Run", "Vélo") + Good.Replace("Run", "Course")).Findings;
        findings.Should().ContainSingle().Which.Message.Should().EndWith("'Course', 'Vélo'.");
    }

    [Theory]
    [InlineData("Shoe Name,Shoe Brand,Shoe Model,Shoe Default Sport Types\nBlue,B,C,Run\n", FileIssue.UnknownFormat)]
    [InlineData("", FileIssue.NoData)]
    public void Another_table_is_passed_over(string text, FileIssue issue)
    {
        var (rows, findings) = Read(text, "shoes.csv");
        rows.Should().BeEmpty();
        findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { File = "shoes.csv", Kind = FindingKind.PassedOver, Issue = issue });
    }
}
