using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Tests.Rules;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Mutants;

/// <summary>The rows of the tables notice an engine with a fault, whatever the fault is; of an engine without one they say nothing.</summary>
public class EngineMutantTests
{
    // Exceptions, findings of other rules, switches, numbers, choices and counts: what these tables hold is all that an engine can get wrong.
    private static readonly RuleTable[] Tables = [SmallDifferenceTests.Table, CancerRulesTests.Table, BoneStressRulesTests.Table, CaudaEquinaRulesTests.Table, InflammatoryRulesTests.Table, WeakSignRulesTests.Table];

    public static TheoryData<EngineFault> Faults => [.. Enum.GetValues<EngineFault>().Where(fault => fault != EngineFault.None)];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_of_an_engine_is_noticed(EngineFault fault) => Noticed(fault).Should().NotBeNull();

    [Fact]
    public void An_engine_without_a_fault_goes_unnoticed() => Noticed(EngineFault.None).Should().BeNull();

    private static string? Noticed(EngineFault fault)
    {
        var assessor = BackPainAssessor.Default.With((_, clauses) => new FaultyEngine(clauses, fault));
        return Tables.SelectMany(table => table.Truths).Where(row => !IsSo(assessor, row)).Select(row => row.Name)
            .Concat(Tables.SelectMany(table => table.Levels).Where(row => !Conclude.Fired(Found(assessor, row.Told)).Where(fired => fired.RuleId == row.Rule).SequenceEqual(row.Fired)).Select(row => row.Name))
            .FirstOrDefault();
    }

    private static bool IsSo(BackPainAssessor assessor, TruthRow row)
    {
        var found = Found(assessor, row.Told);
        return found.Actual[Array.Find(found.Actual.Program.Rules, rule => rule.Rule.Id == row.Rule)!.Holds] == row.Expected;
    }

    private static Recommendation Found(BackPainAssessor assessor, RunnerCase told) => assessor.Examine(told).Assessment.Basis.Recommendation;
}
