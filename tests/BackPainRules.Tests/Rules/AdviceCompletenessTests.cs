using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Rules;

/// <summary>No contraindication of the book goes without a row.</summary>
public class AdviceCompletenessTests
{
    private static readonly AdviceRow[] Rows =
    [
        .. RunningAdviceTests.Table.Rows,
        .. StrengthAdviceTests.Table.Rows,
        .. ReliefAdviceTests.Table.Rows,
        .. MedicineAdviceTests.Table.Rows,
        .. EverydayAdviceTests.Table.Rows,
    ];

    [Fact]
    public void Each_contraindication_has_a_row()
    {
        // What always holds has tests of its own, with what is never given.
        var ids = BackPainAssessor.Default.Book.Advice.SelectMany(advice => advice.NotWhen).Where(one => one.When != Condition.Always).Select(one => one.Id);
        ids.Distinct().Should().BeEquivalentTo(Rows.Select(row => row.Id).Distinct());
    }

    [Fact]
    public void Each_row_has_a_name_of_its_own() => Rows.Select(row => row.Name).Should().OnlyHaveUniqueItems();
}
