using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Books;
using FluentAssertions;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BackPainRules.Tests.DependencyInjection;

public class RegistrationTests
{
    [Fact]
    public void One_line_gives_an_assessor_and_a_validator()
    {
        using var provider = new ServiceCollection().AddBackPainRules().BuildServiceProvider(validateScopes: true);
        provider.GetRequiredService<IBackPainAssessor>().Assess(new()).Book.Should().BeSameAs(BackPainAssessor.Default.Book);
        provider.GetRequiredService<IValidator<RunnerCase>>().Validate(new RunnerCase()).IsValid.Should().BeTrue();
    }

    [Fact]
    public void Registering_twice_registers_once()
    {
        var once = new ServiceCollection().AddBackPainRules();
        var twice = new ServiceCollection().AddBackPainRules().AddBackPainRules();
        twice.Should().HaveSameCount(once);
    }

    [Fact]
    public void What_the_app_registered_before_stays()
    {
        var own = new OwnAssessor();
        using var provider = new ServiceCollection().AddSingleton<IBackPainAssessor>(own).AddBackPainRules().BuildServiceProvider();
        provider.GetRequiredService<IBackPainAssessor>().Should().BeSameAs(own);
    }

    [Fact]
    public void Options_say_which_book_and_for_where()
    {
        using var provider = new ServiceCollection()
            .AddBackPainRules(options => options.Region = Region.UnitedStates)
            .AddBackPainRules(options => options.Book = options.Book.With(Settings.StrictNhs, on: true))
            .BuildServiceProvider();
        var assessor = provider.GetRequiredService<IBackPainAssessor>();
        var assessment = assessor.Assess(new RunnerCase().With(CaudaEquina.CannotPassUrine, true));
        assessment.Why.Should().Contain("911");
        assessment.Book.IsOn(Settings.StrictNhs).Should().BeTrue();
    }

    [Fact]
    public void A_book_is_changed_in_one_line_and_in_several()
    {
        using var provider = new ServiceCollection()
            .AddBackPainRules(book => book.Without("technique.long-steps"))
            .AddBackPainRules(book => book.With(Tunables.ShoeDistance, 800))
            .BuildServiceProvider();
        var book = provider.GetRequiredService<BackPainAssessor>().Book;
        book.FindRule("technique.long-steps").Should().BeNull();
        book.ValueOf(Tunables.ShoeDistance).Should().Be(800);
    }

    [Fact]
    public void Several_books_live_in_one_app_under_their_names()
    {
        using var provider = new ServiceCollection()
            .AddBackPainRules()
            .AddKeyedBackPainRules("strict", options => options.Book = options.Book.With(NhsMode.StrictNhs))
            .AddKeyedBackPainRules("ireland", options => options.Region = Region.Ireland)
            .BuildServiceProvider(validateScopes: true);
        var strict = provider.GetRequiredKeyedService<IBackPainAssessor>("strict").Assess(new());
        strict.Book.Mode().Should().Be(NhsMode.StrictNhs);
        var plain = provider.GetRequiredService<IBackPainAssessor>().Assess(new());
        plain.Book.Mode().Should().Be(NhsMode.Unsigned);
        plain.Book.Fingerprint.Should().NotBe(strict.Book.Fingerprint, "each result carries the book that made it");
        provider.GetRequiredKeyedService<IBackPainAssessor>("ireland").Assess(new RunnerCase().With(CaudaEquina.CannotPassUrine, true)).Why.Should().NotContain("999 or go to A&E");
        provider.GetRequiredKeyedService<IValidator<RunnerCase>>("strict").Validate(new RunnerCase()).IsValid.Should().BeTrue();
        FluentActions.Invoking(() => new ServiceCollection().AddKeyedBackPainRules("", _ => { })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_clock_is_that_of_the_container()
    {
        using var provider = new ServiceCollection()
            .AddSingleton<TimeProvider>(FixedClock.Noon(new(2030, 2, 28)))
            .AddBackPainRules()
            .BuildServiceProvider();
        provider.GetRequiredService<IBackPainAssessor>().Assess(new()).On.Should().Be(new DateOnly(2030, 2, 28));
    }

    private sealed class OwnAssessor : IBackPainAssessor
    {
        public Assessment Assess(RunnerCase runner) => throw new NotSupportedException();

        public ValidationResult Check(RunnerCase runner) => throw new NotSupportedException();

        public TriageRange Screen(RunnerCase runner) => throw new NotSupportedException();
    }
}
