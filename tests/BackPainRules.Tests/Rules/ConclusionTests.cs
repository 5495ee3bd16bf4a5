using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Rules;

/// <summary>What rules establish for other rules and for the reader, on each case of the tables of levels and truths.</summary>
public class ConclusionTests
{
    public static TheoryData<string> Names => [.. ConclusionRows.All.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_established_where_its_rules_call_its_level_or_hold(string name)
    {
        var conclusion = ConclusionRows.All.Single(row => row.Name == name);
        var rules = BackPainAssessor.Default.Book.Rules.Where(conclusion.IsOf).ToArray();
        rules.Should().HaveCountGreaterThanOrEqualTo(conclusion.RuleNames.Length);
        foreach (var rule in rules)
        {
            CompletenessTests.Levels.Where(row => row.Rule == rule.Id).Where(row => !conclusion.IsSo(row, Found(row.Told))).Select(row => row.Name).Should().BeEmpty();
            CompletenessTests.Levels.Where(row => row.Rule == rule.Id && conclusion.IsFlagOf(row))
                .Where(row => !BackPainAssessor.Default.Assess(row.Told).RedFlags.Any(line => line.Flag.Id == conclusion.Finding && line.Rules.Contains(row.Audit)))
                .Select(row => row.Name).Should().BeEmpty();
            CompletenessTests.Rows.Where(row => row.Rule == rule.Id && rule.Cases.Count == 0 && row.Expected == Truth.Yes)
                .Where(row => !conclusion.IsSo(Found(row.Told))).Select(row => row.Name).Should().BeEmpty();
        }
    }

    [Fact]
    public void No_rule_establishes_what_the_table_does_not_have()
    {
        foreach (var rule in BackPainAssessor.Default.Book.Rules)
        {
            rule.Conclusions.Select(one => (one.Finding.Id, one.From)).Concat(rule.Escalated is { } flag ? [(flag.Id, null)] : [])
                .Should().BeEquivalentTo(ConclusionRows.All.Where(row => row.IsOf(rule)).Select(row => (row.Finding, row.From)), rule.Id);
        }
    }

    private static BackPainRules.Assessing.Recommendation Found(BackPainRules.Facts.RunnerCase told) => BackPainAssessor.Default.Assess(told).Basis.Recommendation;
}
