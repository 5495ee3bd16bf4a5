using System.IO.Compression;
using BackPainRules.RunningData.Tests.Synthetic;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests;

/// <summary>The front door: whatever is given, something is said of it.</summary>
public class ImportTests
{
    [Fact]
    public void An_archive_of_nothing_but_hidden_files_is_told_to_hold_no_activity()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(".hidden/run.fit").Open();
            entry.Write(new SyntheticRun { Seconds = 60 }.File());
        }

        packed.Position = 0;
        new ActivityImporter().Import("export.zip", packed).Findings.Should().Equal(new FileFinding("export.zip", FindingKind.PassedOver, FileIssue.NoData, "There is no activity in it."));
    }

    [Fact]
    public void The_shoe_that_is_told_is_that_of_runs_whose_files_tell_none()
    {
        using var file = new MemoryStream(new SyntheticRun { Seconds = 60 }.File());
        new ActivityImporter(new() { Shoe = "Blue" }).Import("run.fit", file).Runs[0].Shoe.Should().Be(new Measured<string>("Blue", Origin.Told));
    }

    [Fact]
    public void Progress_is_told_after_each_file_and_an_import_can_be_ended()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            foreach (var name in (string[])["a.fit", "b.fit", "c.fit"])
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, name), new SyntheticRun { Seconds = 60, Start = new(2026, 3, 1 + name[0] - 'a', 7, 0, 0, TimeSpan.Zero) }.File());
            }

            var told = new List<ImportProgress>();
            new ActivityImporter().Import([folder.FullName], new Listener(told.Add)).Runs.Should().HaveCount(3);
            told.Select(one => one.Files).Should().Equal(1, 2, 3);
            told.Select(one => one.BytesRead).Should().BeInAscendingOrder();
            using var ended = new CancellationTokenSource();
            var import = () => new ActivityImporter().Import([folder.FullName], new Listener(_ => ended.Cancel()), ended.Token);
            import.Should().Throw<OperationCanceledException>();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed class Listener(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
