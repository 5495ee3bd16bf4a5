using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Testing;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Testing;

public class PackCheckTests
{
    [Fact]
    public void A_rule_that_the_book_has_replaced_is_not_taken_for_that_of_the_pack()
    {
        var rule = TinyBook.Valid("rule").When(TinyBook.A).Concludes(TinyBook.Known);
        var book = TinyBook.With(rule.When(TinyBook.B));
        FluentActions.Invoking(() => PackCheck.All(book, new RulePack("p", [rule], []))).Should().Throw<AssessmentExpectationException>()
            .WithMessage("rule: the book has another rule of this id than the pack; the rule of the pack cannot be checked there.");
    }

    [Fact]
    public void A_sound_pack_is_counted()
    {
        var rule = TinyBook.Valid("rule").When(TinyBook.Sign).Calls(Urgency.RoutineProfessional);
        var pack = new RulePack("tiny", [rule], [TinyBook.Question]);

        var report = PackCheck.All(RuleBook.Of("1", pack), pack);

        report.Rules.Should().Be(1);
        report.Rows.Should().Be(7);
        report.NotShown.Should().BeEmpty();
    }

    [Fact]
    public void Everything_that_is_not_so_is_named() =>
        FluentActions.Invoking(() => PackCheck.All(
                TinyBook.With(
                    TinyBook.Valid("never").When(TinyBook.Sign & !TinyBook.Sign).Concludes(TinyBook.Known),
                    TinyBook.Valid("shadowed").When(TinyBook.Sign).Case("a", Urgency.UrgentSameDay, TinyBook.Sign).Otherwise("b", Urgency.RoutineProfessional)),
                ["never", "shadowed"]))
            .Should().Throw<AssessmentExpectationException>().WithMessage(
                "2 thing(s) are not so:\n" +
                "never: no case was found in which it is Yes.\n" +
                "shadowed: no case was found in which shadowedb calls its level.");
}
