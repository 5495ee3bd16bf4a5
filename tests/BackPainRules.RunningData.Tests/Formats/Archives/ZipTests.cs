using System.Text;
using BackPainRules.RunningData.Formats;
using FluentAssertions;
using Xunit;
using static BackPainRules.RunningData.Tests.Formats.Archives.Packing;

namespace BackPainRules.RunningData.Tests.Formats.Archives;

public class ZipTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_export_is_read_in_the_order_of_its_names_whatever_the_order_in_it(bool canSeek)
    {
        var zip = Zip(
            ("media/1.JPG", [0xFF, 0xD8, 0xFF]),
            ("activities/2.gpx", GpxFile),
            ("activities/10.fit.gz", Gzip(FitFile(500))),
            ("activities.csv", Table),
            ("media/2.jpg", [0xFF, 0xD8, 0xFF]),
            ("shoes.csv", Encoding.UTF8.GetBytes("Shoe Name,Shoe Brand\n")),
            ("empty.fit", []));
        var opening = Open(zip, "export.zip", canSeek: canSeek);
        opening.Files.Should().BeEquivalentTo(
        [
            new Opened("export.zip!activities.csv", FileFormat.Table, Table, IsRoute: false, IsOfStravaExport: false),
            new Opened("export.zip!activities/10.fit.gz", FileFormat.Fit, FitFile(500), IsRoute: false, IsOfStravaExport: true),
            new Opened("export.zip!activities/2.gpx", FileFormat.Gpx, GpxFile, IsRoute: false, IsOfStravaExport: true),
        ], options => options.WithStrictOrdering());
        opening.Findings.Should().Equal(
            new FileFinding("export.zip!empty.fit", FindingKind.PassedOver, FileIssue.NoData, "The file is empty."),
            new FileFinding("export.zip", FindingKind.PassedOver, FileIssue.UnknownFormat, "Files of the kind .csv that hold no activity known here: 1."),
            new FileFinding("export.zip", FindingKind.PassedOver, FileIssue.UnknownFormat, "Files of the kind .jpg that hold no activity known here: 2."));
    }

    [Fact]
    public void The_routes_of_a_health_export_are_marked()
    {
        var export = Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><!DOCTYPE HealthData [ ]><HealthData></HealthData>");
        Open(Zip(("apple_health_export/workout-routes/a.gpx", GpxFile), ("apple_health_export/export.xml", export), ("workout-routes/b.gpx", GpxFile), ("no-workout-routes/c.gpx", GpxFile)))
            .Files.Select(file => (file.Format, file.IsRoute))
            .Should().Equal((FileFormat.AppleHealth, false), (FileFormat.Gpx, true), (FileFormat.Gpx, false), (FileFormat.Gpx, true));
    }

    [Fact]
    public void Names_are_shown_and_never_used_as_paths()
    {
        var opening = Open(Zip(("../../evil.fit", FitFile()), ("/etc/evil.fit", FitFile()), ("C:\\evil.fit", FitFile()), ("a\u001b[2Jb.fit", FitFile()), ("b\u202etif.fit", FitFile())), "in.zip");
        opening.Findings.Should().BeEmpty();
        opening.Names.Should().Equal("in.zip!../../evil.fit", "in.zip!/etc/evil.fit", "in.zip!C:/evil.fit", "in.zip!a_[2Jb.fit", "in.zip!b_tif.fit");
        opening.Files.Should().OnlyContain(file => file.Content.SequenceEqual(FitFile()));
    }

    [Fact]
    public void Hidden_files_and_folders_are_not_even_told_of()
    {
        var opening = Open(Zip((".hidden.fit", FitFile()), ("a/.git/b.fit", FitFile()), ("__MACOSX/a.fit", FitFile()), ("a/", []), ("a/b.fit", FitFile())));
        opening.Findings.Should().BeEmpty();
        opening.Names.Should().Equal("in!a/b.fit");
    }

    [Fact]
    public void Two_entries_of_one_name_are_both_read() =>
        Open(Zip(("a.fit", FitFile(64)), ("a.fit", FitFile(65)))).Files.Select(file => file.Content.Length).Should().Equal(64, 65);

    [Fact]
    public void A_zip_is_opened_inside_of_a_zip_but_not_once_more()
    {
        var opening = Open(Zip(("b.zip", Zip(("c.zip", Zip(("d.fit", FitFile()))), ("c.fit.gz", Gzip(FitFile()))))), "a.zip");
        opening.Names.Should().Equal("a.zip!b.zip!c.fit.gz");
        opening.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { File = "a.zip!b.zip!c.zip", Issue = FileIssue.UnknownFormat });
    }

    [Fact]
    public void A_zip_inside_of_a_gzip_is_opened() =>
        Open(Gzip(Zip(("a.fit", FitFile()))), "a.zip.gz").Names.Should().Equal("a.zip.gz!a.fit");

    [Fact]
    public void A_zip_that_was_cut_cannot_be_opened_and_ends_nothing_else()
    {
        var whole = Zip(("a.fit", FitFile(5000)));
        Open(whole[..^30]).Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = FindingKind.Failed, Issue = FileIssue.Malformed });
        Open(Zip(("1.zip", whole[..^30]), ("2.zip", whole)), "in").Names.Should().Equal("in!2.zip!a.fit");
    }

    [Fact]
    public void An_entry_whose_bytes_are_damaged_gives_what_came_before_and_the_next_one_is_read()
    {
        var zip = Zip(("a.fit", FitFile(50_000)), ("b.fit", FitFile()));
        zip.AsSpan(150, 40).Fill(0xFF);
        var opening = Open(zip);
        opening.Issues.Should().Equal(FileIssue.Malformed);
        opening.Files.Where(file => file.Name == "in!b.fit").Should().ContainSingle().Which.Content.Should().Equal(FitFile());
    }

    [Fact]
    public void An_entry_that_gives_fewer_bytes_than_it_should_was_cut()
    {
        var zip = Zip(("a.fit", FitFile(64)));
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 24]++;
        var opening = Open(zip);
        opening.Files.Should().ContainSingle().Which.Content.Should().Equal(FitFile(64));
        opening.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { File = "in!a.fit", Kind = FindingKind.Damaged, Issue = FileIssue.Truncated });
    }

    [Fact]
    public void An_entry_that_needs_a_password_is_told_and_the_next_one_is_read()
    {
        var zip = Zip(("a.fit", FitFile()), ("b.fit", FitFile()));
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        var opening = Open(zip);
        opening.Names.Should().Equal("in!b.fit");
        opening.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = FindingKind.Failed, Issue = FileIssue.NoAccess });
    }

    [Fact]
    public void A_zip_without_entries_holds_nothing()
    {
        var opening = Open(Zip());
        opening.Files.Should().BeEmpty();
        opening.Findings.Should().BeEmpty();
    }
}
