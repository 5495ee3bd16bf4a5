using System.Text.RegularExpressions;
using BackPainRules.Tests.Conventions;
using BackPainRules.Tests.Readme;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Documents;

/// <summary>What the page on security names is there.</summary>
public partial class SecurityPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("SECURITY.md"));

    [Fact]
    public void Each_file_that_it_links_to_exists()
    {
        foreach (var link in Link().Matches(Page).Select(match => match.Groups[1].Value).Append(".ci/run"))
        {
            File.Exists(Repository.File(link)).Should().BeTrue(link);
        }
    }

    [Fact]
    public void It_packs_what_is_a_package() =>
        Snippet.Blocks(Page, "sh").Single().Split(' ').Where(word => word.StartsWith("src/")).Should().ContainSingle()
            .Which.Should().Match(project => File.ReadAllText(Repository.File(project, Path.GetFileName(project) + ".csproj")).Contains("<IsPackable>true"));

    [Fact]
    public void It_names_nobody_and_no_address() => Page.Should().NotContainAny("@", "http", "mailto");

    [GeneratedRegex(@"\]\(([\w./-]+)\)")]
    private static partial Regex Link();
}
