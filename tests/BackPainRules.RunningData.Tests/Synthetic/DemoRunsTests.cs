using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Synthetic;

/// <summary>The runs of the demo are those that the encoder writes. BACKPAINRULES_REFRESH=1 writes them anew.</summary>
public class DemoRunsTests
{
    private static readonly string Folder = Path.Combine(Root(), "samples", "runs");

    [Fact]
    public void The_sample_files_are_what_the_encoder_writes()
    {
        foreach (var (name, bytes) in DemoRuns.Files())
        {
            if (Environment.GetEnvironmentVariable("BACKPAINRULES_REFRESH") == "1")
            {
                Directory.CreateDirectory(Folder);
                File.WriteAllBytes(Path.Combine(Folder, name), bytes);
            }

            File.ReadAllBytes(Path.Combine(Folder, name)).Should().Equal(bytes, name);
        }

        Directory.GetFiles(Folder).Should().HaveCount(DemoRuns.Files().Count());
    }

    [Fact]
    public void They_are_sound_and_the_last_is_much_longer_than_those_before()
    {
        var result = new ActivityImporter().Import([Folder]);
        result.Findings.Should().BeEmpty();
        result.Runs.Should().HaveCount(19);
        (result.Runs[^1].DistanceMeters!.Value / result.Runs.SkipLast(1).Max(run => run.DistanceMeters!.Value)).Should().BeInRange(1.3m, 2m);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "BackPainRules.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!;
        }

        return folder;
    }
}
