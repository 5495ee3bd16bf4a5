using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BackPainRules.HostTests;

public class RegistrationTests
{
    private static readonly RunnerCase HotLongDays = Cases.LowBack with
    {
        Sessions =
        [
            new() { Date = Cases.Today.AddDays(-4), DistanceMeters = 18_000 },
            new() { Date = Cases.Today.AddDays(-3), DistanceMeters = 18_000 },
        ],
    };

    [Fact]
    public void One_line_puts_the_assessor_on_NRules()
    {
        using var provider = new ServiceCollection()
            .AddBackPainRules(options => options.Region = Assessing.Region.UnitedStates)
            .UseNRules(rules => rules.Add<ClubRules.TwoLongDays>())
            .BuildServiceProvider(validateScopes: true);
        var assessor = provider.GetRequiredService<IBackPainAssessor>();
        assessor.Assess(HotLongDays).Contributions.Should().ContainSingle().Which.By.Should().Be("club.two-long-days");
        assessor.Assess(Cases.LowBack.With(CaudaEquina.CannotPassUrine, true)).Why.Should().Contain("911");
        provider.GetRequiredService<BackPainAssessor>().Engine.Should().BeOfType<NRulesEngine>();
    }

    [Fact]
    public void Before_or_after_and_again_gives_the_same_with_the_rules_of_both()
    {
        using var provider = new ServiceCollection()
            .UseNRules(rules => rules.Add<ClubRules.TwoLongDays>())
            .AddBackPainRules(book => book.Without("technique.long-steps"))
            .UseNRules(rules => rules.Load(load => load.PrivateTypes().NestedTypes().From(typeof(ClubRules.WornShoe))))
            .BuildServiceProvider();
        var assessor = provider.GetRequiredService<BackPainAssessor>();
        assessor.Book.FindRule("technique.long-steps").Should().BeNull();
        assessor.Assess(HotLongDays with { Shoes = [new() { Name = "old", DistanceMeters = 1_000_000 }] }).Contributions.Should().HaveCount(2);
    }

    [Fact]
    public void A_live_assessor_has_the_rules_of_the_app_and_what_they_resolve()
    {
        using var provider = new ServiceCollection()
            .AddSingleton(new ClubRules.Limit(30))
            .AddBackPainRules()
            .UseNRules(rules => rules.Add<ClubRules.HotRun>())
            .BuildServiceProvider();
        var live = provider.GetRequiredService<LiveAssessor>();
        live.Should().NotBeSameAs(provider.GetRequiredService<LiveAssessor>(), "each follows one runner");
        live.Assess(HotLongDays, new ClubRules.Weather(Cases.Today.AddDays(-3), 33)).Contributions.Should().ContainSingle().Which.By.Should().Be("club.heat");
    }

    [Fact]
    public void A_book_under_a_name_has_rules_of_its_own()
    {
        using var provider = new ServiceCollection()
            .AddBackPainRules()
            .AddKeyedBackPainRules("club", options => options.Region = Assessing.Region.UnitedStates)
            .UseKeyedNRules("club", rules => rules.Add<ClubRules.TwoLongDays>())
            .BuildServiceProvider();
        provider.GetRequiredKeyedService<IBackPainAssessor>("club").Assess(HotLongDays).Contributions.Should().ContainSingle();
        provider.GetRequiredKeyedService<LiveAssessor>("club").Assess(HotLongDays).Contributions.Should().ContainSingle();
        provider.GetRequiredService<BackPainAssessor>().Engine.Should().NotBeOfType<NRulesEngine>();
    }
}
