using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;
using static BackPainRules.Language.Truth;
using static BackPainRules.Tests.Assessing.SmallBook;

namespace BackPainRules.Tests.Language;

/// <summary>Signals and conditions at their edges.</summary>
public class LanguageTests
{
    [Theory]
    [InlineData(0, 10, 0, false)]
    [InlineData(0, 10, -1, false)]
    [InlineData(0, 0, 0, false)]
    [InlineData(1, 0, 1, false)]
    [InlineData(3, 3, 1, true)]
    [InlineData(0, 1_000_000_000, 1, true)]
    [InlineData(0, 1_000_000_001, 1, false)]
    [InlineData(-1_000_000_001, 0, 1, false)]
    [InlineData(0, 1_000_000_000, 10, true)]
    [InlineData(0, 1_000_000_001, 10, false)]
    [InlineData(0, 100_000_000, 0.1, true)]
    [InlineData(0, 100_000_001, 0.1, false)]
    public void A_number_has_a_step_and_a_range_that_whole_numbers_hold(double min, double max, double step, bool isPossible) =>
        NumberSignal.IsPossible((decimal)min, (decimal)max, (decimal)step).Should().Be(isPossible);

    [Fact]
    public void A_number_that_is_impossible_is_not_made()
    {
        FluentActions.Invoking(() => NumberSignal.Ask("n", "N", "", 0, 10, step: 0)).Should().Throw<ArgumentException>().WithParameterName("step");
        ISignal number = TinyBook.Number;
        (number.Takes(Reading.Between(0, 100)), number.Takes(Reading.Between(100, 100)), number.Takes(Reading.Between(-1, 0)), number.Takes(Reading.Between(100, 101)), number.Takes(Reading.Between(7, 6))).Should().Be((true, true, false, false, false));
    }

    [Fact]
    public void In_whatever_order_choices_and_findings_are_named_they_are_the_same()
    {
        TinyBook.Day.Is(DayOfWeek.Monday, DayOfWeek.Sunday).Should().Be(TinyBook.Day.Is(DayOfWeek.Sunday, DayOfWeek.Monday));
        Findings(TinyBook.Known & TinyBook.Excepted).Should().Equal(Findings(TinyBook.Excepted & TinyBook.Known));

        static IEnumerable<string> Findings(Condition when) => TinyBook.With(
            TinyBook.Valid("uses").When(when).Concludes(new Pattern("all", "All")), TinyBook.Valid("one").Concludes(TinyBook.Known), TinyBook.Valid("two").Concludes(TinyBook.Excepted)).Findings.Select(finding => finding.Id);
    }

    [Fact]
    public void A_derived_number_is_read_within_its_range()
    {
        (TinyBook.Ratio.Of(0), TinyBook.Ratio.Of(10), TinyBook.Ratio.Of(-0.01m), TinyBook.Ratio.Of(10.01m)).Should().Be((Reading.Between(0, 0), Reading.Between(1000, 1000), default, default));
        (TinyBook.Ratio.OrMore(0), TinyBook.Ratio.OrMore(10), TinyBook.Ratio.OrMore(-0.01m), TinyBook.Ratio.OrMore(10.01m)).Should().Be((Reading.Between(0, 1000), Reading.Between(1000, 1000), default, default));
        TinyBook.Ratio.OrMore(2.5m).Should().Be(Reading.Between(250, 1000));
    }

    [Theory]
    [InlineData(StepRounding.Up, 3)]
    [InlineData(StepRounding.Down, 2)]
    [InlineData(StepRounding.Nearest, 3)]
    public void A_number_between_two_steps_goes_to_one_of_them(StepRounding rounding, int steps) =>
        NumberSignal.Ask("n", "N", "", 0, 10, 0.5m, rounding).Of(1.25m).Should().Be(Reading.Between(steps, steps));

    [Fact]
    public void The_bounds_of_a_threshold_are_a_part_of_the_logic()
    {
        string[] logic = [.. new (decimal, decimal)[] { (5, 20), (4, 20), (5, 21) }
            .Select(bounds => BookLogicText.Of(TinyBook.Valid("one").When(TinyBook.Number >= Threshold.Tunable("t", "T", 10, bounds.Item1, bounds.Item2))))];
        logic.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Between_takes_in_both_ends()
    {
        var rule = TinyBook.With(TinyBook.Valid("one").When(TinyBook.Number.Between(2, 4)).Concludes(TinyBook.Known));
        int[] days = [1, 2, 3, 4, 5];
        days.Select(day => new BackPainAssessor(rule).Assess(new RunnerCase().With(TinyBook.Number, day)).Explain("one").Truth).Should().Equal(No, Yes, Yes, Yes, No);
    }

    [Fact]
    public void A_vague_number_is_said_from_end_to_end()
    {
        ISignal mass = NumberSignal.Ask("mass", "Mass", "kg", 10, 350);
        mass.Say(Reading.Between(80, 90), UnitSystem.Metric).Should().Be("80 to 90 kg");
        mass.Say(Reading.Between(80, 80), UnitSystem.Metric).Should().Be("80 kg");
        mass.Say(Reading.Between(80, 90), UnitSystem.UsCustomary).Should().Be("176 lb to 198 lb");
    }

    [Fact]
    public void A_statement_is_what_it_was_made()
    {
        (YesNoSignal.Presumed("a", "A").IsPresumed, YesNoSignal.Wish("a", "A").IsWish, YesNoSignal.Ask("a", "A").IsPresumed, YesNoSignal.Ask("a", "A").IsWish).Should().Be((true, true, false, false));
        (YesNoSignal.Warning("a", "A").Danger, YesNoSignal.Reassurance("a", "A").Danger, YesNoSignal.Ask("a", "A").Danger).Should().Be((Danger.WhenYes, Danger.WhenNo, Danger.None));
        (YesNoSignal.Warning("a", "A", lasts: true).Lasts, YesNoSignal.Warning("a", "A").Lasts).Should().Be((true, false));
    }

    [Fact]
    public void What_is_not_known_is_anything() => (default(Reading).Low, default(Reading).High).Should().Be((int.MinValue, int.MaxValue));

    [Fact]
    public void A_choice_has_as_many_names_as_a_byte_holds()
    {
        ChoiceSignal.Of("c", "C", false, Names(255)).Names.Should().HaveCount(255);
        FluentActions.Invoking(() => ChoiceSignal.Of("c", "C", false, Names(256))).Should().Throw<ArgumentException>().WithMessage("*255*");

        static string[] Names(int count) => [.. Enumerable.Range(0, count).Select(i => $"n{i}")];
    }

    [Fact]
    public void A_choice_is_read_by_name_and_taken_within_its_list()
    {
        ISignal day = TinyBook.Day;
        day.Read(Answer.Of("sunday")).Should().Be(Reading.Between(0, 0));
        day.Read(Answer.Of("someday")).Should().BeNull();
        day.Read(Answer.Of(1)).Should().BeNull();
        (day.Takes(Reading.Between(0, 6)), day.Takes(Reading.Between(-1, 0)), day.Takes(Reading.Between(6, 7)), day.Takes(Reading.Between(7, 7))).Should().Be((true, false, false, false));
    }

    [Theory]
    [InlineData("couchTo5K", "couch to 5K")]
    [InlineData("noPlan", "no plan")]
    [InlineData("plain", "plain")]
    public void A_choice_is_said_in_words(string name, string words) =>
        ((ISignal)ChoiceSignal.Of("c", "C", false, ["other", name])).Say(Reading.Between(1, 1), UnitSystem.Metric).Should().Be(words);

    [Fact]
    public void None_of_the_others_leaves_numbers_reassurances_and_what_was_answered()
    {
        var answered = new RunnerCase().With(A, true).With(B, Answer.DoesNotKnow).WithNoneOf(Asking("1", A, B, There, Cleared, TinyBook.Number));
        answered.Answers.Select(one => (one.Key, one.Value)).Should().BeEquivalentTo([("a", Answer.Yes), ("b", Answer.DoesNotKnow), ("there", Answer.No)]);
    }

    [Fact]
    public void One_condition_is_itself()
    {
        Condition.All(A).Should().BeSameAs(A);
        Condition.Any(A).Should().BeSameAs(A);
    }

    [Fact]
    public void What_cannot_be_counted_is_refused()
    {
        FluentActions.Invoking(() => Condition.AtLeast(1, new Weighted(0, A), new(2, B))).Should().Throw<ArgumentException>().WithMessage("*at least 1*");
        FluentActions.Invoking(() => Condition.AtLeast(1, A, A)).Should().Throw<ArgumentException>().WithMessage("*twice*");
        FluentActions.Invoking(() => Condition.All(A, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Condition.Any(A, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Rule("x", A).Advises((Advice)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Rule("x", A).Heeds((Heuristic)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Rule("x", A).From((Source)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_weight_is_said()
    {
        var book = TinyBook.With(TinyBook.Valid("one").Concludes(TinyBook.Known));
        Condition.AtLeast(2, new Weighted(2, TinyBook.A), new(1, TinyBook.B)).Fold(new ConditionText(book)).Should().Be("at least 2 of(2 x \"A\"; \"B\")");
    }

    [Theory]
    [InlineData("abc", "abd", "abd")]
    [InlineData("abc", "xyz", null)]
    [InlineData("ab", "abcd", "abcd")]
    [InlineData("ab", "abcde", null)]
    [InlineData("abcdefgh", "abcdexyz", "abcdexyz")]
    [InlineData("abcdefgh", "abcdwxyz", null)]
    [InlineData("", "ab", "ab")]
    [InlineData("ab", "", "")]
    public void The_nearest_name_is_fewer_than_half_of_its_letters_away(string name, string known, string? guessed) =>
        NearestName.Hint(name, [known]).Should().Be(guessed is null ? "" : $" Did you mean '{guessed}'?");

    [Fact]
    public void Of_names_as_near_the_first_is_guessed_and_of_what_is_longer_than_any_id_none()
    {
        NearestName.Hint("abx", ["abz", "aby"]).Should().Contain("'aby'");
        NearestName.Hint("abx", ["aby", "abz"]).Should().Contain("'aby'");
        NearestName.Hint(new('a', 100), [new('a', 99)]).Should().NotBeEmpty();
        NearestName.Hint(new('a', 101), [new('a', 100)]).Should().BeEmpty();
    }

    [Fact]
    public void Every_text_of_a_book_can_be_translated()
    {
        var question = Asking("q", A) with { PlainerText = "Plainer?", Why = "Why." };
        var factor = new Factor("factor", "A factor", "More", "Less");
        var rule = Rule("r", new Definition("d", "Defined", A | TinyBook.Switch)).Case("a", Urgency.UrgentSameDay, B).Watch("Watch out.").UntilHelpComes(Urgency.UrgentSameDay, new FirstAid("aid", "Lie down."))
            .Flags(Flag("r")).Suggests(factor, Evidence.Low).Concludes(new Pattern("p", "A pattern", "Said")).Advises(Advice("one", Against(new Definition("e", "Else", B))));
        var texts = BookText.AllOf(RuleBook.Of("1", new RulePack("x", [rule], [question, Asking("q2", B)]) { Heuristics = [new("H1", default, default, [TinyBook.Source], "They say.", "We say.")] }));
        texts.Keys.Should().Equal(
            "advice.one.dose", "advice.one.text", "advice.one.title", "definition.d", "definition.e", "finding.factor.less-likely", "finding.factor.more-likely", "finding.factor.title", "finding.flag-r.title",
            "finding.p.says", "finding.p.title", "first-aid.aid", "heuristic.H1.answer", "heuristic.H1.says", "not.against.instead", "not.against.why", "question.q.plainer", "question.q.text", "question.q.why",
            "question.q2.plainer", "question.q2.text", "question.q2.why", "rule.r.reason", "rule.r.title", "rule.r.watch", "setting.switch", "signal.a", "signal.b");
    }
}
