using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;
using static BackPainRules.Language.Truth;

namespace BackPainRules.Tests.Language;

public class NumberTests
{
    [Theory]
    [InlineData(13, No, Yes, No, Yes)]
    [InlineData(14, Yes, No, No, Yes)]
    [InlineData(15, Yes, No, Yes, No)]
    public void Both_sides_of_a_threshold(int days, Truth atLeast, Truth under, Truth over, Truth atMost)
    {
        Evaluate(TinyBook.Number >= 14, Answer.Of(days)).Should().Be(atLeast);
        Evaluate(TinyBook.Number < 14, Answer.Of(days)).Should().Be(under);
        Evaluate(TinyBook.Number > 14, Answer.Of(days)).Should().Be(over);
        Evaluate(TinyBook.Number <= 14, Answer.Of(days)).Should().Be(atMost);
    }

    [Theory]
    [InlineData(14, 21, Yes)]
    [InlineData(10, 21, Unknown)]
    [InlineData(7, 13, No)]
    public void A_vague_number_decides_only_what_its_whole_range_decides(int from, int to, Truth atLeastFourteen) =>
        Evaluate(TinyBook.Number >= 14, Answer.Of(from, to)).Should().Be(atLeastFourteen);

    [Fact]
    public void A_number_that_is_not_known_decides_nothing()
    {
        Evaluate(TinyBook.Number >= 14, default).Should().Be(Unknown);
        Evaluate(!(TinyBook.Number >= 14), Answer.DoesNotKnow).Should().Be(Unknown);
    }

    [Fact]
    public void Exactly_a_tenth_more_is_not_over_a_tenth_for_any_whole_kilometres()
    {
        for (var longest = 10; longest <= 300; longest += 10)
        {
            Evaluate(TinyBook.Ratio > 1.10m, Answer.Of(longest * 1.1m / longest)).Should().Be(No, $"{longest} km");
        }
    }

    [Theory]
    [InlineData(7.0, No)]
    [InlineData(7.1, Yes)]
    [InlineData(8.0, Yes)]
    public void A_score_between_two_steps_counts_as_the_higher(double score, Truth atLeastEight) =>
        Evaluate(TinyBook.Score >= 8, Answer.Of((decimal)score)).Should().Be(atLeastEight);

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_number_outside_its_range_is_no_reading(int value) =>
        ((ISignal)TinyBook.Number).Read(Answer.Of(value)).Should().BeNull();

    [Fact]
    public void A_range_that_ends_below_its_start_is_refused()
    {
        var act = () => Answer.Of(3, 2);
        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_choice_is_one_of_its_values_or_not()
    {
        var condition = TinyBook.Day.Is(DayOfWeek.Saturday, DayOfWeek.Sunday);
        Evaluate(condition, TinyBook.Day.Answer(DayOfWeek.Sunday), TinyBook.Day).Should().Be(Yes);
        Evaluate(condition, TinyBook.Day.Answer(DayOfWeek.Monday), TinyBook.Day).Should().Be(No);
        Evaluate(condition, default, TinyBook.Day).Should().Be(Unknown);
    }

    private static Truth Evaluate(Condition condition, Answer answer, ISignal? signal = null)
    {
        var book = TinyBook.With(TinyBook.Valid("r").When(condition).Concludes(new Pattern("p", "P")));
        var runner = new RunnerCase();
        foreach (var one in signal is null ? (ISignal[])[TinyBook.Number, TinyBook.Ratio, TinyBook.Score] : [signal])
        {
            runner = runner.With(one, answer);
        }

        var verdicts = Verdicts.Of(BookProgram.Of(book), CaseReadings.Of(book, runner, new(2026, 1, 1)));
        return verdicts[verdicts.Program.Rules[0].Holds];
    }
}
