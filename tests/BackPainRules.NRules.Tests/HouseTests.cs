using System.Text.RegularExpressions;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;

namespace BackPainRules.HostTests;

/// <summary>The shape of the package, as tests.</summary>
public class HouseTests
{
    private static readonly string Project = File.ReadAllText(Repository.File("src", "BackPainRules.NRules", "BackPainRules.NRules.csproj"));

    [Fact]
    public void What_is_public_is_little() =>
        typeof(NRulesEngine).Assembly.GetExportedTypes().Select(type => type.FullName).Should().BeEquivalentTo(
            "BackPainRules.DefinitionTruth",
            "BackPainRules.FindingTruth",
            "BackPainRules.LiveAssessor",
            "BackPainRules.NRulesContributions",
            "BackPainRules.NRulesEngine",
            "BackPainRules.NRulesOptions",
            "BackPainRules.NRulesServices",
            "BackPainRules.RuleVerdict");

    [Fact]
    public void Source_files_stay_short() =>
        Repository.SourceFiles(Path.Combine("src", "BackPainRules.NRules")).Should().OnlyContain(file => File.ReadLines(file).Count() <= 200);

    [Fact]
    public void The_package_depends_on_NRules_and_on_ours_only() =>
        Regex.Matches(Project, "PackageReference Include=\"([^\"]+)\"(?! PrivateAssets)").Select(match => match.Groups[1].Value).Should().Equal("NRules");

    [Fact]
    public void Facts_are_made_by_the_book_alone() =>
        new[] { typeof(RuleVerdict), typeof(FindingTruth), typeof(DefinitionTruth) }.Should().OnlyContain(type => type.GetConstructors().Length == 0);
}
