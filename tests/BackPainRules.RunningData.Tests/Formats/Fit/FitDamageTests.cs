using System.Text;
using BackPainRules.RunningData.Tests.Synthetic;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats.Fit;

/// <summary>Damaged files: what is whole before the damage is kept, and the damage is named with its place.</summary>
public class FitDamageTests
{
    private const int Seconds = 120;

    private static readonly byte[] Sound = new SyntheticRun { Seconds = Seconds }.File();

    [Fact]
    public void Cut_anywhere_it_gives_no_more_than_the_whole_and_says_that_it_was_cut()
    {
        for (var length = 14; length < Sound.Length; length++)
        {
            var read = FitRead.Of(Sound[..length]);
            read.Recordings.Sum(one => one.Samples.Length).Should().BeLessThanOrEqualTo(Seconds + 1);
            read.Findings.Select(finding => finding.Issue).Should().Contain(length < Sound.Length - 2 ? FileIssue.Truncated : FileIssue.WrongChecksum);
        }
    }

    [Fact]
    public void Cut_in_half_the_first_half_is_kept_and_its_totals_are_those_of_its_points()
    {
        var run = FitRead.Of(Sound[..(Sound.Length / 2)]).Recordings.Should().ContainSingle().Subject;
        run.Samples.Length.Should().BeInRange(40, 70);
        run.Totals.Distance.Should().Be(double.NaN);
    }

    [Fact]
    public void Any_one_byte_changed_throws_nothing_and_no_change_goes_unsaid()
    {
        var random = new Random(7);
        for (var place = 0; place < Sound.Length; place++)
        {
            var file = Sound.ToArray();
            file[place] ^= (byte)random.Next(1, 256);
            var read = FitRead.Of(file);
            read.Recordings.Sum(one => one.Samples.Length).Should().BeLessThanOrEqualTo(3 * Seconds);
            (place < 12 || read.Findings.Count > 0).Should().BeTrue($"byte {place} was changed");
        }
    }

    [Fact]
    public void A_wrong_check_sum_alone_is_a_warning()
    {
        var file = Sound.ToArray();
        file[^1] ^= 1;
        var read = FitRead.Of(file);
        read.Runs.Should().ContainSingle();
        read.Findings.Should().Equal(new FileFinding("run.fit", FindingKind.Warning, FileIssue.WrongChecksum, "Its check sum is wrong: a byte of it may have changed.", Sound.Length - 2));
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(uint.MaxValue)]
    public void A_size_that_was_never_written_is_read_to_the_end(uint size)
    {
        var file = Sound.ToArray();
        BitConverter.TryWriteBytes(file.AsSpan(4), size);
        var read = FitRead.Of(file);
        read.Runs.Should().ContainSingle().Which.DistanceMeters!.Value.Should().Be(336);
        read.Findings.Should().Contain(finding => finding.Issue == FileIssue.WrongSize && finding.Kind == FindingKind.Warning);
        read.Findings.Should().NotContain(finding => finding.Kind > FindingKind.Warning);
    }

    [Fact]
    public void Bytes_after_the_end_are_passed_over()
    {
        byte[] file = [.. Sound, 0, 0, 0, 0, 0];
        var read = FitRead.Of(file);
        read.Runs.Should().ContainSingle();
        read.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Issue = FileIssue.TrailingBytes, Kind = FindingKind.Warning, Offset = (long)Sound.Length });
    }

    [Fact]
    public void A_mark_of_text_in_front_is_passed_over() =>
        FitRead.Of([0xEF, 0xBB, 0xBF, .. Sound]).Should().Match<FitRead>(read => read.Runs.Count == 1 && read.Findings.Single().Issue == FileIssue.CopiedAsText);

    [Fact]
    public void A_copy_as_text_is_told_to_be_one()
    {
        var file = new SyntheticRun { Seconds = 3600 }.File();
        var longer = file.SelectMany(one => one == (byte)'\n' ? new byte[] { (byte)'\r', one } : [one]).ToArray();
        FitRead.Of(longer).Findings.Should().Contain(finding => finding.Issue == FileIssue.CopiedAsText && finding.Kind == FindingKind.Damaged);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4096)]
    public void A_copy_as_text_is_told_to_be_one_however_its_bytes_arrive(int atOnce)
    {
        // The first pair of the longer file is cut by reads of 4096 bytes.
        var fit = Begun();
        var file = fit.Raw(new byte[4095 - (fit.File().Length - 2)]).Raw([.. Enumerable.Repeat((byte)'\n', 60)]).File();
        var longer = file.SelectMany(one => one == (byte)'\n' ? new byte[] { (byte)'\r', one } : [one]).ToArray();
        longer[4095..4097].Should().Equal((byte)'\r', (byte)'\n');
        FitRead.Of(longer, atOnce: atOnce).Findings.Should().Contain(finding => finding.Issue == FileIssue.CopiedAsText);
    }

    [Theory]
    [InlineData("It is text, not a file of a watch.")]
    [InlineData("")]
    public void What_is_no_FIT_file_is_told_to_be_none(string text) =>
        FitRead.Of(Encoding.UTF8.GetBytes(text)).Findings.Should().ContainSingle().Which.Kind.Should().Be(FindingKind.Failed);

    [Fact]
    public void A_message_that_nothing_announced_ends_the_file_there_and_the_next_file_is_read()
    {
        var broken = Begun().Raw(5, 1, 2, 3).File();
        var read = FitRead.Of([.. broken, .. Sound]);
        read.Findings.Should().ContainSingle(finding => finding.Issue == FileIssue.Malformed && finding.Offset == 14 + 9 + 2 + 15 + 10);
        read.Recordings.Select(one => one.Samples.Length).Should().Equal(1, Seconds + 1);
    }

    [Fact]
    public void Messages_without_content_are_passed_over_and_make_nothing()
    {
        var fit = Begun().Define(3, 20);
        for (var i = 0; i < 100_000; i++)
        {
            fit.Compressed(3, i);
        }

        FitRead.Of(fit.File()).Recordings.Single().Samples.Length.Should().Be(1);
    }

    [Fact]
    public void A_developer_field_that_nobody_describes_is_passed_over()
    {
        var fit = Begun().Define(3, 20, [new(1, 4, 9)], FitColumn.Whole32(253)).Data(3, 1_100_000_001, 77);
        FitRead.Of(fit.File()).Recordings.Single().Samples.Length.Should().Be(2);
    }

    [Fact]
    public void Limits_end_a_file_and_not_the_import()
    {
        var read = FitRead.Of(Sound, new() { Records = 50 });
        read.Recordings.Single().Samples.Length.Should().Be(51);
        read.Findings.Should().Contain(finding => finding.Issue == FileIssue.TooLarge && finding.Kind == FindingKind.Damaged);
        FitRead.Of([.. Sound, .. Sound, .. Sound], new() { ChainedFiles = 2 }).Runs.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(15)]
    [InlineData(32)]
    public void Settings_workouts_courses_and_days_are_passed_over(int type)
    {
        var read = FitRead.Of(new FitEncoder().Define(0, 0, FitColumn.Enumerated(0)).Data(0, type).File());
        read.Recordings.Should().BeEmpty();
        read.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Issue = FileIssue.NotAnActivity, Kind = FindingKind.PassedOver });
    }

    [Theory]
    [InlineData(17_217_864u, FileIssue.NoStartTime)]
    [InlineData(0x10000000u, FileIssue.ImplausibleTime)]
    [InlineData(2_820_000_000u, FileIssue.ImplausibleTime)]
    public void A_clock_that_was_not_set_gives_no_run(uint time, FileIssue issue)
    {
        var fit = new FitEncoder().Define(0, 0, FitColumn.Enumerated(0)).Data(0, 4)
            .Define(4, 18, FitColumn.Whole32(2), FitColumn.Whole32(8), FitColumn.Whole32(9), FitColumn.Enumerated(5)).Data(4, time, 600_000, 200_000, 1);
        var read = FitRead.Of(fit.File());
        read.Runs.Should().BeEmpty();
        read.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Issue = issue, Kind = FindingKind.Failed });
    }

    private static FitEncoder Begun() => new FitEncoder()
        .Define(0, 0, FitColumn.Enumerated(0)).Data(0, 4)
        .Define(1, 20, FitColumn.Whole32(253), FitColumn.Whole32(5), FitColumn.Byte(4)).Data(1, 1_100_000_000, 0, 80);
}
