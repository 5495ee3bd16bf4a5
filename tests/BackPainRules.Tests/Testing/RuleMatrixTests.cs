using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Testing;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Testing;

public class RuleMatrixTests
{
    [Fact]
    public void A_matrix_shows_where_a_rule_holds_fails_and_is_open_and_that_each_part_matters() =>
        Text(TinyBook.Valid("rule").When(TinyBook.A & ((TinyBook.Number >= 10) | TinyBook.Day.Is(DayOfWeek.Monday))).Advises(Advice)).Should().Equal(
            "rule is Unknown: nothing is told",
            "rule is Yes: a case in which it holds",
            "rule is No: a case in which it fails",
            "rule is Yes: a, yes",
            "rule is No: a, no",
            "rule is Unknown: a, not asked",
            "rule is Yes: number >= 10, at 10",
            "rule is No: number >= 10, at 9",
            "rule is Unknown: number >= 10, not asked",
            "rule is Yes: day is monday, monday",
            "rule is No: day is monday, sunday",
            "rule is Unknown: day is monday, not asked");

    [Fact]
    public void Each_letter_has_a_row_in_which_its_case_is_the_first_that_holds() =>
        Text(TinyBook.Valid("rule").When(TinyBook.Sign)
            .Except("a", TinyBook.Cleared)
            .Case("b", Urgency.EmergencyNow, TinyBook.Score >= 8)
            .Otherwise("c", Urgency.SoonWithin2Days)).Should().Equal(
            "rule is Unknown, calls nothing: nothing is told",
            "rule is Yes, calls rulec: a case in which it holds",
            "rule is No, calls nothing: a case in which it fails",
            "rule is No, calls nothing: case 1, rulea, is the first that holds",
            "rule is Yes, calls ruleb: case 2, ruleb, is the first that holds",
            "rule is Yes, calls rulec: case 3, rulec, is the first that holds",
            "rule is No, calls nothing: cleared, yes",
            "rule is Yes, calls ruleb: cleared, no",
            "rule is Unknown, calls ruleb: cleared, not asked",
            "rule is Yes, calls rulec: sign, yes",
            "rule is No, calls nothing: sign, no",
            "rule is Unknown, calls nothing: sign, not asked",
            "rule is Yes, calls ruleb: score >= 8, at 8",
            "rule is Yes, calls rulec: score >= 8, at 7");

    [Theory]
    [InlineData(Comparison.AtLeast, 10, 9)]
    [InlineData(Comparison.Above, 11, 10)]
    [InlineData(Comparison.AtMost, 10, 11)]
    [InlineData(Comparison.Below, 9, 10)]
    public void A_threshold_has_a_case_on_either_side_one_step_apart(Comparison comparison, int inside, int outside) =>
        Of(TinyBook.Valid("rule").When(new NumberComparison(TinyBook.Number, comparison, 10)).Advises(Advice))
            .Rows.Where(row => row.Name.Contains(", at ")).Select(row => (row.Truth, row.Told.Answers["number"]))
            .Should().Equal((Truth.Yes, Answer.Of(inside)), (Truth.No, Answer.Of(outside)));

    [Fact]
    public void A_finding_holds_by_one_of_the_rules_that_conclude_it()
    {
        var known = TinyBook.Valid("known").When(TinyBook.B & (TinyBook.Ratio > 1.30m)).Concludes(TinyBook.Known);
        var rows = RuleMatrix.Check(TinyBook.With(known, TinyBook.Valid("rule").When(TinyBook.Known).Advises(Advice)), "rule").Rows;

        var row = rows.Single(one => one.Name == "rule is Yes: known, found");
        row.Told.Answers.Should().Equal(Nothing.Yes(TinyBook.B).With(TinyBook.Ratio, 1.31m).Answers);
        rows.Should().Contain(one => one.Name == "rule is No: known, not found");
    }

    [Fact]
    public void What_is_asked_at_least_so_often_is_shown_part_by_part() =>
        Of(TinyBook.Valid("rule").When(Condition.AtLeast(2, TinyBook.A, TinyBook.B, TinyBook.Sign)).Advises(Advice)).NotShown.Should().BeEmpty();

    [Fact]
    public void A_part_that_does_not_matter_is_named() =>
        Of(TinyBook.Valid("rule").When(TinyBook.A | (TinyBook.A & TinyBook.B)).Advises(Advice)).NotShown
            .Should().Equal(new UnshownPart("rule", "b", "no pair of cases was found that differs in it alone"));

    [Fact]
    public void A_switch_of_the_book_is_no_answer() =>
        Of(TinyBook.Valid("rule").When(TinyBook.A | TinyBook.Switch).Advises(Advice)).NotShown
            .Should().Equal(new UnshownPart("rule", "switch", "a switch of the book, no answer: take the matrix of the book with the other value"));

    [Fact]
    public void A_rule_that_does_not_exist_is_named_with_the_nearest() =>
        FluentActions.Invoking(() => RuleMatrix.Of(BackPainAssessor.Default.Book, "technique.long-step")).Should().Throw<ArgumentException>()
            .WithMessage("The book has no rule 'technique.long-step'. Did you mean 'technique.long-steps'? (Parameter 'ruleId')");

    private static Advice Advice { get; } = new()
    {
        Id = "advice",
        Title = "Advice",
        Text = "Do it.",
        Dose = "once",
        Evidence = Evidence.VeryLow,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Sources = [TinyBook.Source],
    };

    [Fact]
    public void A_matrix_that_was_approved_shows_and_from_or()
    {
        var both = Of(TinyBook.Valid("rule").When(TinyBook.A & TinyBook.B).Concludes(TinyBook.Known)).ToString();
        both.Should().Contain("rule is Yes: a case in which it holds [a: yes, b: yes]");
        both.Should().NotBe(Of(TinyBook.Valid("rule").When(TinyBook.A | TinyBook.B).Concludes(TinyBook.Known)).ToString());
    }

    private static RuleMatrix Of(Rule rule) => RuleMatrix.Check(TinyBook.With(rule), rule.Id);

    private static IEnumerable<string> Text(Rule rule)
    {
        var matrix = Of(rule);
        matrix.NotShown.Should().BeEmpty();
        matrix.ToString().Split('\n').Select(line => line.Split(" [")[0]).Should().Equal(matrix.Rows.Select(row => row.ToString()));
        return matrix.Rows.Select(row => row.Name);
    }
}
