using BackPainRules.Facts;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Facts;

public class AnswerSheetTests
{
    [Fact]
    public void What_is_not_on_the_sheet_was_not_asked() => AnswerSheet.Empty["any"].Kind.Should().Be(AnswerKind.NotAsked);

    [Fact]
    public void Equal_answers_make_equal_sheets_in_whatever_order_they_were_given()
    {
        var one = AnswerSheet.Empty.With("b", Answer.No).With("a", Answer.Yes);
        var two = AnswerSheet.Empty.With("a", Answer.Yes).With("b", Answer.No);
        one.Should().Equal(two);
        one.Equals(two).Should().BeTrue();
        one.GetHashCode().Should().Be(two.GetHashCode());
    }

    [Fact]
    public void A_later_answer_replaces_an_earlier_one_and_not_asked_takes_it_off()
    {
        var sheet = AnswerSheet.Empty.With("a", Answer.Yes).With("a", Answer.DoesNotKnow);
        sheet["a"].Should().Be(Answer.DoesNotKnow);
        sheet.Should().HaveCount(1);
        sheet.With("a", default).Should().BeEmpty();
    }

    [Fact]
    public void A_sheet_is_immutable()
    {
        var sheet = AnswerSheet.Empty.With("a", Answer.Yes);
        sheet.With("b", Answer.No);
        sheet.Should().HaveCount(1);
    }

    [Fact]
    public void Cases_with_equal_lists_are_equal()
    {
        var one = new RunnerCase { Sessions = [new RunningSession { Date = new(2026, 1, 1) }] };
        var two = new RunnerCase { Sessions = [new RunningSession { Date = new(2026, 1, 1) }] };
        one.Should().Be(two);
    }

    [Fact]
    public void Nothing_that_was_told_shows_in_a_text_that_may_be_logged()
    {
        var runner = new RunnerCase { PainBegan = new(2026, 1, 1), Answers = AnswerSheet.Empty.With("pain.now", Answer.Of(9)) };
        $"{runner} {runner.Answers} {runner.Answers["pain.now"]}".Should().NotContainAny("9", "pain.now", "2026");
    }
}
