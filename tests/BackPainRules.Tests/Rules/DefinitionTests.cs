using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Rules;

public class DefinitionTests
{
    internal static readonly DefinitionRow[] Rows = [.. DefinitionRows.All, .. WeakFamilyRows.All];

    public static TheoryData<string> Names => [.. Rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_definition_means_what_the_evidence_says(string name)
    {
        var row = Rows.Single(row => row.Name == name);
        DefinitionRow.Of(row.Definition, BackPainAssessor.Default.Assess(row.Told).Basis.Recommendation).Should().Be(row.Expected);
    }

    [Fact]
    public void No_definition_of_the_book_goes_without_a_row_where_it_holds_and_one_where_it_does_not()
    {
        var mentions = new Mentions();
        foreach (var rule in BackPainAssessor.Default.Book.Rules)
        {
            mentions.Collect(rule);
        }

        mentions.Definitions.Select(definition => definition.Id).Except(Rows.Where(row => row.Expected == Truth.Yes).Select(row => row.Definition.Id)).Should().BeEmpty();
        mentions.Definitions.Select(definition => definition.Id).Except(Rows.Where(row => row.Expected == Truth.No).Select(row => row.Definition.Id)).Should().BeEmpty();
    }
}
