using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Mutants;

/// <summary>The rules, mutated as data: whether the rows of the tables would notice a small fault in the book. docs/mutants.md tells the score.</summary>
public class RuleMutantTests
{
    private static readonly BookMutant[] All = [.. new BookMutants(BackPainAssessor.Default.Book).All];

    [Fact]
    public void A_small_fault_in_the_book_is_noticed_unless_the_list_names_it()
    {
        BookMutant[] unnoticed = [.. All.Where((mutant, i) => i % KnownSurvivors.Every == 0 && IsTried(mutant) && MutantJudge.NoticedBy(mutant) is null)];
        if (KnownSurvivors.IsRefreshed)
        {
            KnownSurvivors.Refresh(unnoticed);
            return;
        }

        unnoticed.Select(mutant => mutant.Name).Should().BeEmpty();
    }

    [Fact]
    public void Each_fault_has_a_name_of_its_own() => All.Select(mutant => mutant.Name).Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_list_names_only_faults_that_can_be_made() => KnownSurvivors.Names.Except(All.Select(mutant => mutant.Name)).Should().BeEmpty();

    [Fact]
    public void At_least_94_in_100_faults_are_noticed() => KnownSurvivors.Names.Count.Should().BeLessThanOrEqualTo(All.Length * 6 / 100);

    [Fact]
    public void The_right_book_goes_unnoticed()
    {
        var right = new BookMutant("nothing", "nothing", "none", () => [.. BackPainAssessor.Default.Book.Packs]);
        MutantJudge.NoticedBy(right).Should().BeNull();
        MutantDifference.Find(right, cases: 200).Should().BeNull();
    }

    private static bool IsTried(BookMutant mutant) => KnownSurvivors.IsRefreshed || !KnownSurvivors.Names.Contains(mutant.Name);
}
