using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Language;

/// <summary>What a book refuses, each with code and id; and how one book is made from another.</summary>
public class RuleBookTests
{
    private static readonly Pattern P = new("p", "P");
    private static readonly Pattern Q = new("q", "Q");

    [Fact]
    public void Findings_that_hang_on_each_other_in_a_circle_are_refused() => Refused(
        "circle", "p", TinyBook.Valid("r1").When(Q).Concludes(P), TinyBook.Valid("r2").When(P).Concludes(Q));

    [Fact]
    public void A_finding_that_no_rule_concludes_is_refused() => Refused("unconcluded-finding", "p", TinyBook.Valid("r").When(P).Concludes(Q));

    [Fact]
    public void Two_rules_with_one_id_are_refused() => Refused("duplicate-id", "r", TinyBook.Valid("r").Concludes(P), TinyBook.Valid("r").Concludes(Q));

    [Fact]
    public void Two_signals_with_one_id_are_refused() => Refused("duplicate-id", "a", TinyBook.Valid("r").When(YesNoSignal.Ask("a", "Another")).Concludes(P));

    [Fact]
    public void Two_findings_with_one_id_are_refused() => Refused("duplicate-id", "p", TinyBook.Valid("r1").Concludes(P), TinyBook.Valid("r2").Concludes(new Pattern("p", "Other")));

    [Fact]
    public void A_signal_that_no_question_answers_is_refused() => Refused("unasked-signal", "x", TinyBook.Valid("r").When(YesNoSignal.Ask("x", "X")).Concludes(P));

    [Fact]
    public void A_rule_without_source_is_refused() => Refused("no-source", "r", Rule.Define("r", "R").When(TinyBook.A).Concludes(P).Because("b"));

    [Fact]
    public void A_rule_without_reason_is_refused() => Refused("no-reason", "r", Rule.Define("r", "R").When(TinyBook.A).Concludes(P).From(TinyBook.Source));

    [Fact]
    public void A_rule_without_effect_is_refused() => Refused("no-effect", "r", TinyBook.Valid("r"));

    [Fact]
    public void A_case_behind_otherwise_is_refused() => Refused(
        "shadowed-case", "r", TinyBook.Valid("r").Otherwise("a", Urgency.SelfCareWithReview).Case("b", Urgency.EmergencyNow, TinyBook.B));

    [Fact]
    public void The_book_of_the_package_passes_every_check() =>
        RuleBook.Of(DefaultBook.Version, DefaultBook.Packs).Fingerprint.Should().Be(BackPainAssessor.Default.Book.Fingerprint);

    [Fact]
    public void Every_mistake_is_named_at_once()
    {
        var act = () => TinyBook.With(Rule.Define("r", "R").When(P).Concludes(Q));
        act.Should().Throw<RuleBookException>().Which.Errors.Select(e => e.Code).Should().Equal("no-reason", "no-source", "unconcluded-finding");
    }

    [Fact]
    public void Without_takes_a_rule_out_and_changes_the_fingerprint()
    {
        var book = BackPainAssessor.Default.Book;
        var without = book.Without("technique.long-steps");
        without.FindRule("technique.long-steps").Should().BeNull();
        without.Fingerprint.Should().NotBe(book.Fingerprint);
        book.FindRule("technique.long-steps").Should().NotBeNull("a book is immutable");
    }

    [Theory]
    [InlineData("cauda-equina.sexual", "lowers-triage")]
    [InlineData("recovery.training-soreness", "unconcluded-finding")]
    [InlineData("technique.long-step", "unknown-rule")]
    public void Without_refuses_to_lose_a_red_flag_or_a_finding_and_names_the_nearest_rule(string id, string code)
    {
        var act = () => BackPainAssessor.Default.Book.Without(id);
        act.Should().Throw<RuleBookException>().Which.Errors.Should().Contain(e => e.Code == code);
    }

    [Fact]
    public void An_unknown_id_names_the_nearest_known()
    {
        var act = () => BackPainAssessor.Default.Book.Without("technique.long-step");
        act.Should().Throw<RuleBookException>().WithMessage("*Did you mean 'technique.long-steps'?*");
    }

    [Fact]
    public void A_threshold_is_tuned_within_its_bounds()
    {
        var book = BackPainAssessor.Default.Book.With(Tunables.ShoeDistance, 800);
        var worn = new RunnerCase().With(Pain.InLowBack, true).With(Equipment.ShoeDistance, 600);
        new BackPainAssessor(book).Assess(worn).Factors.Should().NotContain(line => line.Factor == Factors.WornShoes);
        BackPainAssessor.Default.Assess(worn).Factors.Should().Contain(line => line.Factor == Factors.WornShoes);
        book.Fingerprint.Should().NotBe(BackPainAssessor.Default.Book.Fingerprint);

        var act = () => BackPainAssessor.Default.Book.With(Tunables.ShoeDistance, 2000);
        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*from 300 to 1000*");
    }

    [Fact]
    public void A_setting_is_a_condition_that_the_book_decides()
    {
        var strict = BackPainAssessor.Default.Book.With(Settings.StrictNhs, on: true);
        var straining = new RunnerCase().With(Pain.InLowBack, true).With(Pain.WorseOnStraining, true);
        new BackPainAssessor(strict).Screen(straining).Floor.Should().Be(TriageLevel.UrgentSameDay);
        BackPainAssessor.Default.Screen(straining).Floor.Should().Be(TriageLevel.SoonWithinDays);
    }

    [Fact]
    public void And_adds_a_pack_with_its_own_signals()
    {
        var hills = YesNoSignal.Ask("club.hills", "Many hills");
        var pack = new RulePack(
            "club",
            [Rule.Define("club.hills", "Hills").When(hills & Pain.InLowBack).Suggests(new Factor("hills", "Hills"), Evidence.Low).Because("Hills.").From(TinyBook.Source)],
            [new() { Id = "club.hills", Text = "Hills?", PlainerText = "Hills?", Why = "Load.", Answers = [hills] }]);
        var assessor = new BackPainAssessor(BackPainAssessor.Default.Book.And(pack));
        assessor.Assess(new RunnerCase().With(hills, true).With(Pain.InLowBack, true)).Factors.Should().Contain(line => line.Factor.Id == "hills");
    }

    [Fact]
    public void The_fingerprint_is_that_of_the_logic_and_not_of_order_or_texts()
    {
        var (one, two) = (TinyBook.Valid("one").Concludes(P), TinyBook.Valid("two").Concludes(Q));
        TinyBook.With(one, two).Fingerprint.Should().Be(TinyBook.With(two, one).Fingerprint);
        TinyBook.With(one, two).Fingerprint.Should().Be(TinyBook.With(one.Because("Other words."), two).Fingerprint);
        TinyBook.With(one, two).Fingerprint.Should().NotBe(TinyBook.With(one.When(!TinyBook.A), two).Fingerprint);
    }

    private static void Refused(string code, string id, params Rule[] rules)
    {
        var act = () => TinyBook.With(rules);
        act.Should().Throw<RuleBookException>().Which.Errors.Should().Contain(error => error.Code == code && error.Id == id);
    }
}
