using BackPainRules.Language;
using BackPainRules.Testing;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Testing;

/// <summary>The generated matrix of every rule of the book: what it expects is worked out apart from the engine.</summary>
public class DefaultBookMatrixTests
{
    // What only a mode of the public advice opens, and one case that the search does not reach; they have rows of their own by hand.
    private static readonly string[] NotReached = ["CAN3nhs", "CAN6nhs", "THnhs", "TH7w", "A5.nhs", "A5.1w", "A5.2a"];

    public static TheoryData<string> RuleIds => [.. BackPainAssessor.Default.Book.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_row_is_so(string ruleId)
    {
        var matrix = RuleMatrix.Check(BackPainAssessor.Default.Book, ruleId);

        matrix.Rows.Select(row => row.Name).Should().OnlyHaveUniqueItems();
        matrix.Rows.Select(row => row.Truth).Distinct().Order()
            .Should().Equal(matrix.Rule.Cases.Count == 0 && matrix.Rule.Stem == Condition.Always ? [Truth.Yes] : [Truth.No, Truth.Unknown, Truth.Yes]);
        matrix.Rule.Cases.Where(one => one.Calls is not null).Select(one => matrix.Rule.Row + one.Letter)
            .Except(matrix.Rows.Select(row => row.Calls))
            .Should().BeSubsetOf(NotReached);
    }
}
