using Xunit;

namespace BackPainRules.RunningData.Tests.Formats;

/// <summary>A test on recordings of other people, which are not part of this repository: it runs where BACKPAINRULES_SAMPLES names their folder.</summary>
public sealed class SamplesFactAttribute : FactAttribute
{
    public SamplesFactAttribute() => Skip = Folder is null ? "BACKPAINRULES_SAMPLES names no folder." : null;

    public static string? Folder => Environment.GetEnvironmentVariable("BACKPAINRULES_SAMPLES");
}
