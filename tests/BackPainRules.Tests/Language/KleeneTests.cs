using BackPainRules.Engines;
using BackPainRules.Language;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;
using static BackPainRules.Language.Truth;

namespace BackPainRules.Tests.Language;

/// <summary>All nine pairs of each operator, through conditions and the engine: the table of Kleene's strong logic.</summary>
public class KleeneTests
{
    [Theory]
    [InlineData(No, No, No, No)]
    [InlineData(No, Unknown, No, Unknown)]
    [InlineData(No, Yes, No, Yes)]
    [InlineData(Unknown, No, No, Unknown)]
    [InlineData(Unknown, Unknown, Unknown, Unknown)]
    [InlineData(Unknown, Yes, Unknown, Yes)]
    [InlineData(Yes, No, No, Yes)]
    [InlineData(Yes, Unknown, Unknown, Yes)]
    [InlineData(Yes, Yes, Yes, Yes)]
    public void And_and_or_of_every_pair(Truth left, Truth right, Truth and, Truth or)
    {
        Evaluate(TinyBook.A & TinyBook.B, left, right).Should().Be(and);
        Evaluate(TinyBook.A | TinyBook.B, left, right).Should().Be(or);
        Evaluate(!(!TinyBook.A | !TinyBook.B), left, right).Should().Be(and, "De Morgan holds with unknowns");
        Evaluate(!(!TinyBook.A & !TinyBook.B), left, right).Should().Be(or, "De Morgan holds with unknowns");
    }

    [Theory]
    [InlineData(No, Yes)]
    [InlineData(Unknown, Unknown)]
    [InlineData(Yes, No)]
    public void Not_keeps_unknown_unknown(Truth truth, Truth not) => Evaluate(!TinyBook.A, truth, Unknown).Should().Be(not);

    [Theory]
    [InlineData(No, No, No, No)]
    [InlineData(No, Unknown, No, Unknown)]
    [InlineData(No, Yes, No, Yes)]
    [InlineData(Unknown, Unknown, Unknown, Unknown)]
    [InlineData(Unknown, Yes, Unknown, Yes)]
    [InlineData(Yes, Yes, Yes, Yes)]
    public void At_least_two_and_at_least_one_of_two_are_and_and_or(Truth left, Truth right, Truth two, Truth one)
    {
        Evaluate(Condition.AtLeast(2, TinyBook.A, TinyBook.B), left, right).Should().Be(two);
        Evaluate(Condition.AtLeast(1, TinyBook.A, TinyBook.B), left, right).Should().Be(one);
    }

    [Theory]
    [InlineData(Yes, No, Yes)]
    [InlineData(No, Yes, No)]
    [InlineData(Unknown, Yes, Unknown)]
    [InlineData(Yes, Unknown, Yes)]
    public void A_weight_counts_for_more_than_one(Truth heavy, Truth light, Truth reachesTwo) =>
        Evaluate(Condition.AtLeast(2, new Weighted(2, TinyBook.A), new Weighted(1, TinyBook.B)), heavy, light).Should().Be(reachesTwo);

    [Theory]
    [InlineData(Yes, Yes, Yes, Yes)]
    [InlineData(Yes, No, No, No)]
    [InlineData(No, Yes, Yes, No)]
    [InlineData(Yes, Yes, No, Yes)]
    [InlineData(Yes, Unknown, No, Unknown)]
    [InlineData(No, Unknown, Unknown, No)]
    [InlineData(Unknown, Yes, No, Unknown)]
    public void Weights_of_what_holds_are_summed(Truth two, Truth one, Truth another, Truth reachesThree) =>
        Kleene.AtLeast(3, [2, 1, 1], [two, one, another]).Should().Be(reachesThree);

    [Fact]
    public void Always_holds_and_one_of_no_conditions_is_refused()
    {
        Evaluate(Condition.Always, Unknown, Unknown).Should().Be(Yes);
        FluentActions.Invoking(() => Condition.Any()).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_default_truth_is_unknown() => default(Truth).Should().Be(Unknown);

    [Fact]
    public void A_part_that_is_null_names_the_trap_of_static_order()
    {
        var act = () => TinyBook.A & null!;
        act.Should().Throw<ArgumentNullException>().WithMessage("*Refer to the catalogue only*");
    }

    [Fact]
    public void Counting_the_same_part_twice_is_refused()
    {
        var act = () => Condition.AtLeast(2, TinyBook.A, TinyBook.A);
        act.Should().Throw<ArgumentException>().WithMessage("*counted twice*");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_count_that_is_never_or_always_reached_is_refused(int count)
    {
        var act = () => Condition.AtLeast(count, TinyBook.A, TinyBook.B);
        act.Should().Throw<ArgumentException>();
    }

    private static Truth Evaluate(Condition condition, Truth left, Truth right)
    {
        var book = TinyBook.With(Rule.Define("r", "R").When(condition).Concludes(new Pattern("p", "P")).Because("b").From(TinyBook.Source));
        var row = new Reading[book.Signals.Count];
        row[book.PlaceOf(TinyBook.A)] = TinyBook.Reading(left);
        row[book.PlaceOf(TinyBook.B)] = TinyBook.Reading(right);
        var verdicts = Verdicts.Of(BookProgram.Of(book), CaseReadings.OfRow(book, row));
        return verdicts[verdicts.Program.Rules[0].Holds];
    }
}
