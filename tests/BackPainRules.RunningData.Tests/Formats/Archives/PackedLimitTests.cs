using System.IO.Compression;
using System.Text;
using FluentAssertions;
using Xunit;
using static BackPainRules.RunningData.Tests.Formats.Archives.Packing;

namespace BackPainRules.RunningData.Tests.Formats.Archives;

public class PackedLimitTests
{
    private static readonly Lazy<byte[]> Zeros = new(() =>
    {
        var content = new byte[200 << 20];
        FitFile().CopyTo(content, 0);
        return content;
    });

    [Theory]
    [InlineData("gzip")]
    [InlineData("zip")]
    [InlineData("gzip in zip")]
    [InlineData("zip in zip")]
    public void Two_hundred_megabytes_of_zeros_are_not_unpacked(string how)
    {
        var bomb = how switch
        {
            "gzip" => Gzip(Zeros.Value),
            "zip" => Zip(("a.fit", Zeros.Value)),
            "gzip in zip" => Zip(("a.fit.gz", Gzip(Zeros.Value))),
            _ => Zip(("a.zip", Zip(("a.fit", Zeros.Value)))),
        };
        var opening = Open(bomb);
        opening.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = FindingKind.Damaged, Issue = FileIssue.TooCompressed });
        opening.Files.Should().ContainSingle().Which.Content.Length.Should().BeLessThan(4 << 20);
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(99, true)]
    public void A_file_may_have_as_many_bytes_as_the_limit(int limit, bool isCut)
    {
        var opening = Open(FitFile(100), limits: new() { FileBytes = limit });
        opening.Files.Should().ContainSingle().Which.Content.Length.Should().Be(limit);
        opening.Issues.Should().Equal(isCut ? [FileIssue.TooLarge] : []);
    }

    [Theory]
    [InlineData(10_000, false)]
    [InlineData(9_999, true)]
    public void A_file_may_unpack_to_as_many_bytes_as_the_limit(int limit, bool isCut)
    {
        byte[][] packed = [Gzip(FitFile(10_000)), Zip(("a.fit", FitFile(10_000))), Zip(("a.fit.gz", Gzip(FitFile(10_000))))];
        foreach (var one in packed)
        {
            var opening = Open(one, limits: new() { UnpackedBytes = limit });
            opening.Files.Should().ContainSingle().Which.Content.Length.Should().Be(limit);
            opening.Issues.Should().Equal(isCut ? [FileIssue.TooLarge] : []);
        }
    }

    [Fact]
    public void A_packed_file_that_is_too_large_before_it_is_unpacked_is_told_of_once()
    {
        Open(Gzip(Noise(20_000)), limits: new() { FileBytes = 10_000 }).Issues.Should().Equal(FileIssue.TooLarge);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_health_export_has_a_limit_of_its_own(bool isPacked)
    {
        var export = Encoding.UTF8.GetBytes($"<HealthData>{new string(' ', 9000)}</HealthData>");
        var limits = new ImportLimits { FileBytes = 5000, UnpackedBytes = 5000, ZipBytes = 5000, HealthExportBytes = export.Length };
        var content = isPacked ? Zip(("export.xml", export)) : export;
        Open(content, limits: limits).Findings.Should().BeEmpty();
        Open(content, limits: limits with { HealthExportBytes = export.Length - 1 }).Issues.Should().Equal(FileIssue.TooLarge);
    }

    [Fact]
    public void Of_too_many_entries_the_first_by_name_are_read()
    {
        var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            for (var i = 20_000; i >= 0; i--)
            {
                using var entry = zip.CreateEntry($"{i:D5}.fit", CompressionLevel.NoCompression).Open();
                entry.Write(FitFile(12));
            }
        }

        var few = Open(packed.ToArray(), "in.zip", new() { ZipEntries = 3 });
        few.Names.Should().Equal("in.zip!00000.fit", "in.zip!00001.fit", "in.zip!00002.fit");
        few.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { File = "in.zip", Issue = FileIssue.TooLarge });

        var many = Open(packed.ToArray(), "in.zip");
        many.Files.Should().HaveCount(20_000);
        many.Issues.Should().Equal(FileIssue.TooLarge);
        Open(packed.ToArray(), "in.zip", new() { ZipEntries = 20_001 }).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData(3000, 3, 0)]
    [InlineData(2999, 3, 1)]
    [InlineData(2000, 2, 1)]
    [InlineData(1999, 2, 2)]
    public void All_files_of_a_zip_together_may_have_as_many_bytes_as_the_limit(int limit, int files, int findings)
    {
        var opening = Open(Zip(("a.fit", FitFile(1000)), ("b.fit", FitFile(1000)), ("c.fit", FitFile(1000))), limits: new() { ZipBytes = limit });
        opening.Files.Should().HaveCount(files);
        opening.Files.Sum(file => file.Content.Length).Should().Be(limit);
        opening.Issues.Should().Equal(Enumerable.Repeat(FileIssue.TooLarge, findings));
    }

    [Theory]
    [InlineData(200, 6, 1)]
    [InlineData(2000, 12, 0)]
    public void Many_small_files_may_not_all_be_as_empty_as_one(int ratio, int files, int findings)
    {
        var empty = FitFile(12).Concat(new byte[(1 << 20) - 12]).ToArray();
        var limits = new ImportLimits { UnpackedBytes = 5 << 20, UnpackedRatio = ratio };
        var opening = Open(Zip([.. Enumerable.Range(0, 12).Select(i => ($"{i:00}.fit", empty))]), limits: limits);
        opening.Files.Should().HaveCount(files);
        opening.Findings.Select(finding => (finding.File, finding.Issue)).Should().Equal(Enumerable.Repeat(("in", FileIssue.TooCompressed), findings));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 0)]
    public void A_zip_that_cannot_be_sought_in_may_be_as_large_as_a_file(int more, int files)
    {
        var zip = Zip(("a.fit", Noise(20_000)));
        var opening = Open(zip, limits: new() { FileBytes = zip.Length + more }, canSeek: false);
        opening.Files.Should().HaveCount(files);
        opening.Issues.Should().Equal(files == 1 ? [] : [FileIssue.TooLarge]);
    }

    [Theory]
    [InlineData(250, 250)]
    [InlineData(300, 0)]
    public void A_table_of_contents_that_would_fill_memory_is_not_read(int longNames, int files)
    {
        var name = new string('n', 65_000);
        var opening = Open(Zip([.. Enumerable.Range(0, longNames).Select(i => ($"{i}{name}", FitFile(12)))]));
        opening.Files.Should().HaveCount(files);
        opening.Findings.Select(finding => (finding.Kind, finding.Issue)).Should().Equal(files > 0 ? [] : [(FindingKind.Failed, FileIssue.Malformed)]);
    }

    [Fact]
    public void A_zip_itself_may_be_of_any_size()
    {
        var content = Noise(6 << 20);
        var opening = Open(Zip(("a.fit", content), ("b.fit", content), ("c.fit", content), ("d.fit", content)), limits: new() { FileBytes = 7 << 20 });
        opening.Findings.Should().BeEmpty();
        opening.Files.Should().HaveCount(4).And.OnlyContain(file => file.Content.Length == content.Length);
    }

    [Fact]
    public void Health_exports_in_one_zip_share_their_limit()
    {
        var export = Encoding.UTF8.GetBytes($"<HealthData>{new string(' ', 9000)}</HealthData>");
        var opening = Open(Zip(("1/export.xml", export), ("2/export.xml", export)), limits: new() { HealthExportBytes = export.Length });
        opening.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { File = "in!2/export.xml", Issue = FileIssue.TooLarge });
    }

    [Fact]
    public void Reading_ends_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        using var content = new MemoryStream(Zip(("a.fit", FitFile()), ("b.fit", FitFile())));
        var files = new RunningData.Formats.Archives.PackedFiles(new(), [], source.Token).Open(content, "in").GetEnumerator();
        files.MoveNext().Should().BeTrue();
        source.Cancel();
        files.Invoking(one => one.MoveNext()).Should().Throw<OperationCanceledException>();
        files.Dispose();
    }
}
