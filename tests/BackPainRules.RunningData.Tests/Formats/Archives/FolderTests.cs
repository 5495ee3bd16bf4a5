using System.IO.Pipes;
using BackPainRules.RunningData.Formats;
using FluentAssertions;
using Xunit;
using static BackPainRules.RunningData.Tests.Formats.Archives.Packing;

namespace BackPainRules.RunningData.Tests.Formats.Archives;

public sealed class FolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_folder_is_read_with_all_in_it_in_the_order_of_names()
    {
        Write("activities/2.fit.gz", Gzip(FitFile()));
        Write("activities/10.fit", FitFile());
        Write("activities.csv", Table);
        Write("activities-old/1.fit", FitFile());
        Write("b.zip", Zip(("x.fit", FitFile())));
        Write(".hidden/a.fit", FitFile());
        Write("a.png", [0x89, (byte)'P', (byte)'N', (byte)'G']);
        Write("empty.gpx", []);
        var opening = Open(folder.FullName);
        opening.Names.Select(name => name[(folder.Name.Length + 1)..])
            .Should().Equal("activities-old/1.fit", "activities.csv", "activities/10.fit", "activities/2.fit.gz", "b.zip!x.fit");
        opening.Files.Should().OnlyContain(file => file.Name.StartsWith($"{folder.Name}/"));
        opening.Files.Select(file => file.IsOfStravaExport).Should().Equal(false, false, true, true, false);
        opening.Findings.Select(finding => (finding.File, finding.Issue))
            .Should().Equal(($"{folder.Name}/empty.gpx", FileIssue.NoData), (folder.Name, FileIssue.UnknownFormat));
    }

    [Fact]
    public void A_file_is_read_from_its_path()
    {
        Write("a.fit", FitFile(9000));
        var opening = Open(Path.Combine(folder.FullName, "a.fit"));
        opening.Findings.Should().BeEmpty();
        opening.Files.Should().Equal([new Opened("a.fit", FileFormat.Fit, opening.Files[0].Content, IsRoute: false, IsOfStravaExport: false)]);
        opening.Files[0].Content.Should().Equal(FitFile(9000));
    }

    [Fact]
    public async Task A_pipe_is_read_from_its_path()
    {
        await using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        var writing = Task.Run(() =>
        {
            pipe.Write(FitFile(9000));
            pipe.Dispose();
        });
        var opening = Open($"/dev/fd/{pipe.ClientSafePipeHandle.DangerousGetHandle()}");
        await writing;
        opening.Findings.Should().BeEmpty();
        opening.Files.Should().ContainSingle().Which.Content.Should().Equal(FitFile(9000));
    }

    [Fact]
    public void A_file_of_no_format_that_is_known_is_told_of_by_itself()
    {
        Write("a.doc", [1, 2, 3]);
        Open(Path.Combine(folder.FullName, "a.doc")).Findings
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { File = "a.doc", Kind = FindingKind.PassedOver, Issue = FileIssue.UnknownFormat });
    }

    [Fact]
    public void Links_that_lead_in_circles_are_followed_once()
    {
        Write("a/1.fit", FitFile());
        Write("b/2.fit", FitFile());
        Link("a/up", "..");
        Link("a/b", "../b");
        Link("b/a", "../a");
        Link("self", "self");
        var opening = Open(folder.FullName);
        opening.Names.Select(name => name[(folder.Name.Length + 1)..]).Should().Equal("a/1.fit", "a/b/2.fit");
        opening.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { File = $"{folder.Name}/self", Kind = FindingKind.Failed, Issue = FileIssue.NoAccess });
    }

    [Fact]
    public void A_link_to_nothing_is_told_and_the_rest_is_read()
    {
        Link("a.fit", "nowhere.fit");
        Write("b.fit", FitFile());
        var opening = Open(folder.FullName);
        opening.Names.Should().Equal($"{folder.Name}/b.fit");
        opening.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { File = $"{folder.Name}/a.fit", Kind = FindingKind.Failed, Issue = FileIssue.NoAccess });
    }

    [Theory]
    [InlineData("nowhere.fit")]
    [InlineData("a.fit/b.fit")]
    public void A_path_that_leads_nowhere_is_told(string path)
    {
        Write("a.fit", FitFile());
        Open(Path.Combine(folder.FullName, path)).Findings
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { File = Path.GetFileName(path), Kind = FindingKind.Failed, Issue = FileIssue.NoAccess });
    }

    private void Write(string name, byte[] content)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    private void Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(folder.FullName, name), target);
}
