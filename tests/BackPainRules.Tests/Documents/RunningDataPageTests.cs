using BackPainRules.RunningData;
using BackPainRules.Tests.Conventions;
using BackPainRules.Tests.Readme;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Documents;

/// <summary>The page on running data says what the package does.</summary>
public class RunningDataPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("docs", "running-data.md"));

    [Fact]
    public void Its_code_compiles_runs_and_says_what_is_missing()
    {
        _ = typeof(ActivityImporter);
        Snippet.Run(Snippet.Blocks(Page, "csharp").Single()).Should().StartWith("Failed: my-runs: It may not be read, or is not there.\n");
    }

    [Fact]
    public void Its_limits_are_those_of_the_code()
    {
        var limits = new ImportLimits();
        Page.Should().Contain($"{limits.FileBytes >> 20} MiB a file, {limits.UnpackedBytes >> 20} MiB unpacked and {limits.UnpackedRatio} times its size")
            .And.Contain(FormattableString.Invariant($"{limits.ZipEntries:N0} entries of a zip and {limits.ZipBytes >> 30} GiB of them, {limits.HealthExportBytes >> 30} GiB of a health export"))
            .And.Contain(FormattableString.Invariant($"{limits.Records:N0} points, {limits.XmlDepth} levels of XML, {limits.TextLength >> 20} MiB a text"));
    }
}
