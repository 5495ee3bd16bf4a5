using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Assessing.SmallBook;

namespace BackPainRules.Tests.Language;

/// <summary>What a rule, an advice, a threshold, an id and a question must be, at the edge between right and wrong.</summary>
public class BookMistakeTests
{
    private static readonly YesNoSignal Tried = YesNoSignal.Ask("tried", "It was tried");

    [Fact]
    public void An_advice_has_a_source_a_title_and_a_text()
    {
        var advice = Advice("one");
        Mistakes(Offering(advice)).Should().BeEmpty();
        Mistakes(Offering(advice with { Sources = [] })).Should().Equal("no-source one");
        Mistakes(Offering(advice with { Title = " " })).Should().Equal("no-text one");
        Mistakes(Offering(advice with { Text = " " })).Should().Equal("no-text one");
    }

    [Fact]
    public void A_rule_has_a_source_a_reason_and_an_effect()
    {
        Mistakes(BackPainRules.Language.Rule.Define("x", "X").When(A).Concludes(TinyBook.Known)).Should().Equal("no-reason x", "no-source x");
        Mistakes(Rule("x", A)).Should().Equal("no-effect x");
        Mistakes(Rule("x", A).Calls((Urgency)99)).Should().Equal("level x");
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void A_review_is_due_within_two_weeks(int days, bool isRight) =>
        Mistakes(Rule("x", A).Case("a", Urgency.SelfCareWithReview, Condition.Always, reviewDays: days).Flags(Flag("x"))).Should().HaveCount(isRight ? 0 : 1);

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void The_value_of_a_threshold_lies_within_its_bounds(int value, bool isRight) =>
        Mistakes(Rule("x", TinyBook.Number >= Threshold.Tunable("t", "T", value, 5, 20)).Concludes(TinyBook.Known)).Should().Equal(isRight ? [] : ["threshold-bounds t"]);

    [Theory]
    [InlineData("a", true)]
    [InlineData("7.a-B", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData(".a", false)]
    [InlineData("a b", false)]
    [InlineData("ä", false)]
    public void An_id_is_made_of_letters_digits_dots_and_hyphens(string id, bool isSound)
    {
        BookId.IsSound(id).Should().Be(isSound);
        System.Text.RegularExpressions.Regex.IsMatch(id, BookId.Pattern).Should().Be(isSound);
    }

    [Fact]
    public void An_id_is_not_too_long() => (BookId.IsSound(new('a', 100)), BookId.IsSound(new('a', 101))).Should().Be((true, false));

    [Fact]
    public void An_id_that_is_not_sound_is_refused() => Mistakes(Rule("-x", A).Concludes(TinyBook.Known)).Should().Equal("id -x");

    [Fact]
    public void Two_of_anything_with_one_id_are_refused()
    {
        var known = Rule("x", A & B).Concludes(TinyBook.Known);
        Mistakes(known, Rule("x", B).Concludes(TinyBook.Excepted)).Should().Equal("duplicate-id x");
        Mistakes([Asking("same", A), Asking("same", B)], [known]).Should().Equal("duplicate-id same");
        Mistakes(Rule("x", A).Advises(Advice("same"), Advice("same") with { Text = "Do more." })).Should().Equal("duplicate-id same");
        Mistakes(Rule("x", A).Advises(Advice("one", Against(A)), Advice("two", Against(B)))).Should().Equal("duplicate-id against");
        Mistakes(Rule("x", (TinyBook.Number >= Threshold.Tunable("t", "T", 7, 5, 20)) & (TinyBook.Number < Threshold.Tunable("t", "T", 8, 5, 20))).Concludes(TinyBook.Known)).Should().Equal("duplicate-id t");
        Mistakes([Asking("1", A), Asking("2", YesNoSignal.Warning("a", "Another"))], [Rule("x", A).Concludes(TinyBook.Known)]).Should().Equal("duplicate-id a");
        Mistakes(Rule("x", A).Concludes(TinyBook.Known), Rule("y", B).Concludes(new Pattern("known", "Another"))).Should().Equal("duplicate-id known");
        Mistakes(Calls("x", A, Urgency.UrgentSameDay).UntilHelpComes(Urgency.UrgentSameDay, new("aid", "Lie down."), new FirstAid("aid", "Stand up."))).Should().Equal("duplicate-id aid");
        FluentActions.Invoking(() => RuleBook.Of("1", new RulePack("x", [known], [Asking("1", A, B)]) { Contradictions = [new("c", A & B, "Both."), new("c", A & !B, "One.")] }))
            .Should().Throw<RuleBookException>().Which.Errors.Should().ContainSingle(error => error.Code == "duplicate-id" && error.Id == "c");
    }

    [Fact]
    public void What_a_doubt_hangs_on_is_asked_too() =>
        Mistakes([Asking("1", A)], [Calls("x", A, Urgency.UrgentSameDay).InDoubt(new("signs", Urgency.SoonWithin2Days, Urgency.UrgentSameDay, There))]).Should().Equal("unasked-signal there");

    [Fact]
    public void A_flag_that_is_escalated_is_concluded_by_somebody() =>
        Mistakes(Rule("x", A).Escalates(Flag("nobody"), Urgency.UrgentSameDay)).Should().Equal("unconcluded-finding flag-nobody");

    [Fact]
    public void A_signal_is_answered_in_one_place() => Mistakes([Asking("1", A), Asking("2", A, B)], [Rule("x", A & B).Concludes(TinyBook.Known)]).Should().Equal("answered-twice a");

    [Fact]
    public void A_good_side_in_two_parts_is_one_all_the_same() => Mistakes(Rule("x", (!A & B) | (!A & (TinyBook.Number >= 3))).Calls(Urgency.UrgentSameDay)).Should().Equal("danger-law x");

    [Fact]
    public void No_pack_is_no_pack() => FluentActions.Invoking(() => RuleBook.Of("1", (RulePack)null!)).Should().Throw<ArgumentNullException>().WithMessage("*is null*");

    [Fact]
    public void A_question_hangs_on_what_is_asked_of_everybody()
    {
        Rule[] rules = [Rule("x", A & Tried).Concludes(TinyBook.Known)];
        Mistakes([Asking("1", A), Asking("2", Tried) with { AskedIf = A }], rules).Should().BeEmpty();
        Mistakes([Asking("1", A) with { AskedIf = Tried }, Asking("2", Tried) with { AskedIf = B }, Asking("3", B)], rules).Should().Equal("asked-if 1");
        Mistakes([Asking("1", A), Asking("2", Tried) with { AskedIf = TinyBook.Known }], rules).Should().Equal("asked-if 2");
    }

    [Fact]
    public void Mistakes_stand_in_the_order_of_their_codes_and_of_what_they_are_about() =>
        Mistakes(Rule("z", A), Rule("b", A), BackPainRules.Language.Rule.Define("c", "C").When(A).Concludes(TinyBook.Known).Because("A reason."))
            .Should().Equal("no-effect b", "no-effect z", "no-source c");

    [Fact]
    public void A_signal_that_is_asked_only_sometimes_has_the_good_sides_of_why_it_is_asked()
    {
        // Tried is asked of who was not cleared: where somebody was, it reads 'no', and its absence would call.
        Rule[] rules = [Calls("x", !Tried, Urgency.UrgentSameDay)];
        Mistakes([Asking("1", Tried) with { AskedIf = !Cleared }, Asking("2", Cleared)], rules).Should().Equal("danger-law x");
        Mistakes([Asking("1", Tried), Asking("2", Cleared)], rules).Should().BeEmpty();
    }

    [Fact]
    public void Each_of_many_danger_signs_keeps_its_good_side()
    {
        YesNoSignal[] signs = [.. Enumerable.Range(0, 130).Select(i => YesNoSignal.Warning($"s{i:000}", $"Sign {i}"))];
        var rule = Rule("x", Condition.Any([.. signs.Select((sign, i) => i is 1 or 64 or 129 ? !sign : sign)])).Calls(Urgency.UrgentSameDay);
        FluentActions.Invoking(() => Of([Asking("1", [.. signs])], rule)).Should().Throw<RuleBookException>()
            .Which.Errors.Select(error => error.Message.Split('\'')[1]).Should().BeEquivalentTo("s001", "s064", "s129");
    }

    [Fact]
    public void What_is_not_there_is_named_with_what_is()
    {
        var book = TinyBook.With(TinyBook.Valid("one").When((TinyBook.Number >= TinyBook.Tunable) & TinyBook.Switch).Concludes(TinyBook.Known));
        FluentActions.Invoking(() => book.With(Threshold.Tunable("tunabel", "T", 1, 0, 2), 1)).Should().Throw<RuleBookException>().WithMessage("*'tunable'*");
        FluentActions.Invoking(() => book.With(7, 7)).Should().Throw<RuleBookException>().WithMessage("*7*");
        FluentActions.Invoking(() => book.With(new Setting("swich", "S", false), true)).Should().Throw<RuleBookException>().WithMessage("*'switch'*");
        FluentActions.Invoking(() => book.With(TinyBook.Tunable, 4.9m)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => book.With(TinyBook.Tunable, 20.1m)).Should().Throw<ArgumentOutOfRangeException>();
        foreach (var value in (decimal[])[5, 20])
        {
            book.With(TinyBook.Tunable, 7).With(TinyBook.Tunable, value).ValueOf(TinyBook.Tunable).Should().Be(value);
        }

        book.With(TinyBook.Switch, true).With(TinyBook.Switch, false).IsOn(TinyBook.Switch).Should().BeFalse();
        book.With(TinyBook.Tunable, 7).With(TinyBook.Switch, true).ValueOf(TinyBook.Tunable).Should().Be(7);
    }

    private static Rule Offering(Advice advice) => Rule("offers", A).Advises(advice);

    private static IEnumerable<string> Mistakes(params Rule[] rules) => Mistakes([Asking("1", A, B, TinyBook.Number)], rules);

    private static IEnumerable<string> Mistakes(Question[] questions, Rule[] rules)
    {
        try
        {
            return Of(questions, rules).Rules.Take(0).Select(rule => rule.Id);
        }
        catch (RuleBookException wrong)
        {
            return wrong.Errors.Select(error => $"{error.Code} {error.Id}");
        }
    }
}
