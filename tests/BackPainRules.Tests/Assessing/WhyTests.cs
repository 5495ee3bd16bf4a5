using System.Globalization;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Assessing.SmallBook;

namespace BackPainRules.Tests.Assessing;

/// <summary>The one sentence that says what to do and why.</summary>
public class WhyTests
{
    private static readonly YesNoSignal Core = YesNoSignal.Warning("core", "A sign that everybody is asked about");
    private static readonly Question[] Questions = [Asking("core", Core) with { IsCore = true }, Asking("other", A, B, There, Cleared)];

    [Fact]
    public void Of_nothing_it_asks_for_the_questions() =>
        Why(Told()).Should().Be("Answer the safety questions first: nothing was told yet that could be judged.");

    [Fact]
    public void Of_something_that_calls_nothing_it_says_what_to_do_and_to_answer_first() =>
        Why(Told(There)).Should().Be("You can look after this at home; look again on 7 December 2026, but answer the safety questions first.");

    [Fact]
    public void Who_was_asked_and_could_not_say_is_not_asked_again() =>
        Why(Told(There).With(Core, Answer.DoesNotKnow)).Should().NotContain("answer the safety questions");

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(true, true, false)]
    public void One_core_question_that_nobody_asked_is_enough(bool signAsked, bool ageAsked, bool asks)
    {
        var age = NumberSignal.Ask("age", "Age", "years", 0, 120);
        var told = Told(There);
        told = signAsked ? told.With(Core, Answer.DoesNotKnow) : told;
        told = ageAsked ? told.With(age, Answer.PrefersNotToSay) : told;
        new BackPainAssessor(Of([.. Questions, Asking("age", age) with { IsCore = true }], Calls("x", Core & (age >= 50), Urgency.EmergencyNow))).Assess(told)
            .Why.Contains("answer the safety questions first", StringComparison.Ordinal).Should().Be(asks);
    }

    [Fact]
    public void Where_all_was_denied_it_says_so_and_where_a_sign_is_there_it_does_not()
    {
        Why(Told().With(Core, false).With(B, false)).Should().Be("You can look after this at home. You told us of none of the warning signs that we asked about.");
        Why(Told(There).With(Core, false)).Should().Be("You can look after this at home.");
    }

    [Theory]
    [InlineData(Urgency.SelfCareWithReview, "You can look after this at home; look again on 7 December 2026, but answer the safety questions first. Why: flag of call.")]
    [InlineData(Urgency.RoutineProfessional, "Book a routine appointment with a GP within 28 days, by 28 December 2026. Why: flag of call. Some safety questions are still open.")]
    [InlineData(Urgency.SoonWithin5Days, "See a GP within 5 working days, by 7 December 2026, and do not run until then. Why: flag of call.")]
    [InlineData(Urgency.UrgentSameDay, "Speak to a clinician today (NHS 111, an urgent GP appointment or an urgent treatment centre), and do not run. Why: flag of call.")]
    public void While_questions_are_open_a_level_below_soon_says_so(Urgency called, string why) =>
        Why(Told(B), Titled("Flag of call", B, called)).Should().Be(why);

    [Fact]
    public void What_the_person_could_not_say_is_named_as_such() =>
        Why(Told().With(B, Answer.DoesNotKnow), Titled("A call", B)).Should().Contain("Why: you could not tell about this sign: a call.");

    [Fact]
    public void Of_several_signs_the_one_is_named_that_the_person_could_not_say() =>
        Why(Told().With(B, Answer.DoesNotKnow).With(There, false), Titled("The title", B | There)).Should().EndWith("Why: you could not tell about this sign: another sign.");

    [Fact]
    public void A_wording_may_say_nothing() =>
        new BackPainAssessor(Of(Questions, Titled("The title", B)), wording: new Silent()).Assess(Told(B)).Why.Should().BeEmpty();

    [Fact]
    public void What_calls_less_than_is_acted_on_is_no_reason() =>
        Why(Told(B), Rule("x", B).Calls(Urgency.SelfCare).Concludes(new Pattern("habit", "A habit"))).Should().Be("You can look after this at home; look again on 7 December 2026, but answer the safety questions first.");

    [Fact]
    public void A_review_that_concludes_nothing_is_no_reason() =>
        Why(Told(B).With(Core, false), Rule("x", B).Calls(Urgency.SelfCareWithReview)).Should().Be("You can look after this at home; look again on 7 December 2026.");

    [Theory]
    [InlineData(Urgency.EmergencyNow, true, "Call 999 now, and wait for them where you are")]
    [InlineData(Urgency.EmergencyNow, false, "Call 999 or go to A&E now, and do not drive yourself")]
    [InlineData(Urgency.UrgentSameDay, true, "Speak to a clinician today")]
    public void Who_must_stay_put_is_fetched(Urgency called, bool staysPut, string action) =>
        Why(Told(B), Calls("call", B, called).UntilHelpComes(Urgency.UrgentSameDay, new("rest", "Rest."), new("lie", "Lie still.", staysPut))).Should().StartWith(action);

    [Fact]
    public void A_rule_of_one_sign_is_named_by_its_title_and_of_several_the_signs_that_were_told()
    {
        Why(Told(B), Titled("The title", B)).Should().EndWith("Why: the title.");
        Why(Told(B), Titled("The title", B | There)).Should().EndWith("Why: another sign.");
        Why(Told(B, There), Titled("The title", B | There)).Should().EndWith("Why: another sign; a sign that is there.");
        Why(Told(A, B, There), Titled("The title", A | B | There)).Should().EndWith("Why: a sign; another sign.", "two are enough");
        Why(Told(B), Titled("The title", new Definition("defined", "Defined", B))).Should().EndWith("Why: another sign.", "a definition hides its sign");
        Why(Told().With(Cleared, false), Titled("The title", !Cleared)).Should().EndWith("Why: the title.", "no warning sign was told");
    }

    [Fact]
    public void Inside_a_sentence_only_an_English_title_begins_small()
    {
        var assessment = new BackPainAssessor(Of(Questions, Titled("The title", B))).Assess(Told(B));
        assessment.In(CultureInfo.GetCultureInfo("en-GB")).Why.Should().EndWith("the title.");
        assessment.In(CultureInfo.GetCultureInfo("de-DE")).Why.Should().EndWith("The title.");
    }

    private static Rule Titled(string title, Condition when, Urgency calls = Urgency.UrgentSameDay) =>
        BackPainRules.Language.Rule.Define("x", title).When(when).Flags(Flag("x"), calls).Because("A reason.").From(Books.TinyBook.Source);

    private static string Why(RunnerCase told, params Rule[] rules) => new BackPainAssessor(Of(Questions, [.. rules, Calls("core", Core, Urgency.EmergencyNow)])).Assess(told).Why;

    private sealed class Silent : IWording
    {
        public string? Find(string key, CultureInfo culture, Voice voice) => "";
    }
}
