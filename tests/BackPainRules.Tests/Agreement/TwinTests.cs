using BackPainRules.Assessing;
using BackPainRules.Benchmarks.Twin;
using BackPainRules.Engines;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Agreement;

/// <summary>What the engine is measured against knows the same rules.</summary>
public class TwinTests
{
    private static readonly BookProgram Program = BackPainAssessor.Default.Program;

    [Fact]
    public void The_twin_is_written_out_from_the_book()
    {
        var (actual, approved) = Repository.Approved(TwinFile.Of(Program), "tests", "BackPainRules.Benchmarks", "Twin", "Rules.g.cs");
        approved.Should().Be(actual);
    }

    [Fact]
    public void The_twin_finds_the_same_levels()
    {
        var random = new Random(20261129);
        for (var i = 0; i < 3_000; i++)
        {
            var readings = RandomRows.Of(Program.Book, random);
            var told = Recommendation.Of(Program, readings);
            Triage.Of(TwinRow.Of(readings)).Should().Be(((int)told.Actual.Floor, (int)told.Urgency, (int)told.Actual.Ceiling), "of row {0}", i);
        }
    }
}
