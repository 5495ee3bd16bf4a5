using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests;

public class LimitTests
{
    [Fact]
    public void A_limit_is_there_unless_an_app_sets_another() =>
        (new ImportOptions().Limits with { Laps = 3 }).Should().BeEquivalentTo(new { Laps = 3, ChainedFiles = 16, FileBytes = 64L << 20 });
}
