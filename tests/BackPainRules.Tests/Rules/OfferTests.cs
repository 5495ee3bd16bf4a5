using BackPainRules.Assessing;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Rules;

/// <summary>Where a rule holds, what it offers is decided; no rule offers anything else.</summary>
public class OfferTests
{
    public static TheoryData<string> Names => [.. OfferRows.All.Select(row => row.Advice)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_rule_of_the_row_offers_it_where_it_holds(string advice)
    {
        foreach (var row in CompletenessTests.Tables.Where(row => row.Expected == Truth.Yes && AdviceOf(row.Rule).Contains(advice)))
        {
            IsOffered(BackPainAssessor.Default.Assess(row.Told).Basis.Recommendation, advice).Should().BeTrue(row.Name);
        }
    }

    [Fact]
    public void No_rule_offers_what_the_table_does_not_have()
    {
        foreach (var rule in BackPainAssessor.Default.Book.Rules)
        {
            rule.Advice.Select(advice => advice.Row).Should().BeEquivalentTo(AdviceOf(rule.Id), rule.Id);
        }
    }

    internal static string[] AdviceOf(string rule) => [.. OfferRows.All.Where(row => row.Rules.Split(", ").Contains(rule)).Select(row => row.Advice)];

    internal static bool IsOffered(Recommendation found, string advice) =>
        found.Actual.Program.Advice.Any(clauses => clauses.Advice.Row == advice && found.Actual[clauses.Offered] == Truth.Yes);
}
