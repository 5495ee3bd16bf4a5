using System.IO.Compression;
using BackPainRules.RunningData.Formats;
using FluentAssertions;
using Xunit;
using static BackPainRules.RunningData.Tests.Formats.Archives.Packing;

namespace BackPainRules.RunningData.Tests.Formats.Archives;

public class GzipTests
{
    [Theory]
    [InlineData(CompressionLevel.Optimal)]
    [InlineData(CompressionLevel.NoCompression)]
    public void A_gzip_that_was_cut_at_any_byte_is_told_and_gives_what_it_has(CompressionLevel level)
    {
        var content = FitFile(700);
        var packed = Gzip(content, level);
        for (var length = 2; length < packed.Length; length++)
        {
            var opening = Open(packed[..length]);
            opening.Findings.Should().ContainSingle($"it was cut at {length}")
                .Which.Should().BeEquivalentTo(new { Kind = FindingKind.Damaged, Issue = FileIssue.Truncated });
            opening.Files.All(file => content.AsSpan().StartsWith(file.Content)).Should().BeTrue();
        }

        var whole = Open(packed);
        whole.Findings.Should().BeEmpty();
        whole.Files.Should().ContainSingle().Which.Content.Should().Equal(content);
    }

    [Fact]
    public void A_gzip_that_lost_only_its_check_gives_all_of_its_content() =>
        Open(Gzip(FitFile(700))[..^8]).Files.Should().ContainSingle().Which.Content.Should().Equal(FitFile(700));

    [Fact]
    public void All_members_of_a_gzip_are_one_content()
    {
        var opening = Open([.. Gzip(FitFile(9000)), .. Gzip([]), .. Gzip([1, 2, 3])], "a.fit.gz");
        opening.Findings.Should().BeEmpty();
        opening.Files.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Name = "a.fit.gz", Format = FileFormat.Fit, Content = (byte[])[.. FitFile(9000), 1, 2, 3] });
    }

    [Fact]
    public void The_second_member_of_a_gzip_may_be_cut_too() =>
        Open([.. Gzip(FitFile()), .. Gzip(FitFile())[..30]]).Issues.Should().Equal(FileIssue.Truncated);

    [Theory]
    [InlineData(1)]
    [InlineData(512)]
    public void Zeros_behind_a_gzip_mean_nothing(int zeros)
    {
        var opening = Open([.. Gzip(FitFile()), .. new byte[zeros]]);
        opening.Findings.Should().BeEmpty();
        opening.Files.Should().ContainSingle().Which.Content.Should().Equal(FitFile());
    }

    [Fact]
    public void A_gzip_whose_check_is_wrong_gives_what_came_before()
    {
        var packed = Gzip(FitFile(20_000));
        packed[^6] ^= 1;
        var opening = Open(packed);
        opening.Issues.Should().Equal(FileIssue.Malformed);
        var read = opening.Files.Should().ContainSingle().Which.Content;
        read.Length.Should().BeInRange(20_000 - 4096, 20_000);
        FitFile(20_000).AsSpan().StartsWith(read).Should().BeTrue();
    }

    [Theory]
    [InlineData(300_000)]
    [InlineData(8169)]
    public void What_cannot_be_packed_comes_out_as_it_went_in(int length)
    {
        var content = Noise(length);
        var opening = Open(Gzip(content), canSeek: false);
        opening.Findings.Should().BeEmpty();
        opening.Files.Should().ContainSingle().Which.Content.Should().Equal(content);
    }

    [Fact]
    public void A_gzip_in_a_gzip_is_not_opened() =>
        Open(Gzip(Gzip(FitFile()))).Findings.Should().ContainSingle().Which.Message.Should().Contain("packed more often");

    [Fact]
    public void A_gzip_of_nothing_is_empty() => Open(Gzip([])).Issues.Should().Equal(FileIssue.NoData);
}
