using BackPainRules.Assessing;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Assessing.SmallBook;

namespace BackPainRules.Tests.Assessing;

/// <summary>What a rule calls from what was told, and from what the person could not say.</summary>
public class CalledLevelTests
{
    private static readonly RunnerCase InDoubt = Told(A).With(B, Answer.DoesNotKnow);

    [Fact]
    public void A_doubt_that_calls_more_than_was_told_stands_beside_it() =>
        Fired(InDoubt, Rule("x", A).Case("a", Urgency.EmergencyNow, B).Otherwise("b", Urgency.SoonWithin5Days).Flags(Flag("x")))
            .Should().Equal(("xa?", Urgency.UrgentSameDay), ("xb", Urgency.SoonWithin5Days));

    [Fact]
    public void A_doubt_that_calls_no_more_than_was_told_is_not_called() =>
        Fired(InDoubt, Rule("x", A).Case("a", Urgency.EmergencyNow, B).Otherwise("b", Urgency.UrgentSameDay).Flags(Flag("x")))
            .Should().Equal(("xb", Urgency.UrgentSameDay));

    [Fact]
    public void Self_care_can_be_called_too() => Fired(Told(A), Rule("x", A).Calls(Urgency.SelfCare).Concludes(new Pattern("habit", "A habit"))).Should().Equal(("x", Urgency.SelfCare));

    [Fact]
    public void A_doubt_of_its_own_never_calls_more_than_the_sign_would() =>
        Fired(InDoubt, Rule("x", B).Calls(Urgency.UrgentSameDay).Flags(Flag("x")).InDoubt(new("signs", Urgency.UrgentSameDay, Urgency.EmergencyNow, A)))
            .Should().Equal(("x?", Urgency.UrgentSameDay));

    [Fact]
    public void A_factor_is_as_well_supported_as_the_strongest_rule_that_suggests_it()
    {
        var factor = new Factor("factor", "A factor");
        Rule[] rules = [Rule("weak", A).Suggests(factor, Evidence.VeryLow), Rule("strong", B).Suggests(factor, Evidence.Moderate)];
        Assess(Told(A), rules).Factors.Single().Evidence.Should().Be(Evidence.VeryLow);
        Assess(Told(A, B), rules).Factors.Single().Evidence.Should().Be(Evidence.Moderate);
    }

    [Theory]
    [InlineData(Urgency.RoutineProfessional, 2)]
    [InlineData(Urgency.SoonWithin5Days, 1)]
    [InlineData(Urgency.SoonWithin2Days, 1)]
    [InlineData(Urgency.UrgentSameDay, 0)]
    public void From_soon_on_only_the_note_on_load_is_left_of_what_may_contribute(Urgency called, int factors)
    {
        Rule[] rules = [Calls("calls", A, called), Rule("factor", A).Suggests(new Factor("factor", "A factor"), Evidence.Low), Rule("load", A).Suggests(new Factor("load", "A note") { LoadNote = 1 }, Evidence.Low)];
        Assess(Told(A), rules).Factors.Should().HaveCount(factors);
    }

    [Fact]
    public void Of_two_that_press_alike_the_one_stands_first_whose_sign_is_asked_first()
    {
        Driver(Urgency.UrgentSameDay, Calls("z", A, Urgency.UrgentSameDay), Calls("y", B, Urgency.UrgentSameDay)).Should().Be("z");
        Driver(Urgency.UrgentSameDay, Calls("z", There & B, Urgency.UrgentSameDay), Calls("y", A, Urgency.UrgentSameDay)).Should().Be("y", "of its signs the first one counts");
        Driver(Urgency.UrgentSameDay, Calls("z", A & There, Urgency.UrgentSameDay), Calls("y", B, Urgency.UrgentSameDay)).Should().Be("z", "and not the last");
        Driver(Urgency.UrgentSameDay, Case("z", Condition.Always, A), Calls("y", B, Urgency.UrgentSameDay)).Should().Be("z", "where the stem tells no sign the case does");
        Driver(Urgency.UrgentSameDay, Case("z", There, A), Calls("y", B, Urgency.UrgentSameDay)).Should().Be("y", "what goes with a sign has no say");
        Driver(Urgency.SoonWithin2Days, Calls("z", A, Urgency.SoonWithin2Days), Calls("y", B, Urgency.SoonWithin2Days)).Should().Be("y", "below same-day they stand by id");
    }

    [Fact]
    public void A_sign_is_asked_where_it_is_asked_first_and_last_where_it_goes_deeper()
    {
        Rule[] rules = [Calls("z", A, Urgency.UrgentSameDay), Calls("y", B, Urgency.UrgentSameDay)];
        First([Asking("1", A, B) with { Place = 1 }]).Should().Be("z", "within a question in its order");
        First([Asking("1", A) with { Place = 1 }, Asking("2", B)]).Should().Be("z", "what goes deeper has no place of its own");
        First([Asking("1", B) with { Place = 1 }, Asking("2", A) with { Place = 12 }]).Should().Be("y", "places are numbers");

        string First(Question[] questions) => new BackPainAssessor(Of(questions, rules)).Assess(Told(A, B)).FiredRules[0].RuleId;
    }

    [Fact]
    public void The_more_urgent_first_and_of_one_level_what_was_told()
    {
        Rule[] rules = [Calls("a", A, Urgency.SoonWithin2Days), Calls("b", B, Urgency.UrgentSameDay), Calls("c", There, Urgency.SoonWithin5Days)];
        Fired(Told(A, There).With(B, Answer.DoesNotKnow), rules).Select(fired => fired.AuditId).Should().Equal("a", "b?", "c");
        Fired(Told(A, B, There), rules).Select(fired => fired.AuditId).Should().Equal("b", "a", "c");
    }

    [Fact]
    public void A_flag_is_shown_from_its_level_on_and_in_doubt_beside_a_rule_that_calls_less()
    {
        var flag = Flag("flag");
        var less = Rule("x", A).Case("a", Urgency.UrgentSameDay, B).Otherwise("b", Urgency.SoonWithin5Days).FlagsFrom(flag, Urgency.UrgentSameDay);
        Assess(Told(A).With(B, false), less).RedFlags.Should().BeEmpty();
        Assess(Told(A, B), less).RedFlags.Single().IsTold.Should().BeTrue();
        Assess(Told(A).With(B, false).With(There, Answer.DoesNotKnow), less, Rule("y", There).Flags(flag, Urgency.UrgentSameDay)).RedFlags.Single().IsTold.Should().BeFalse();
    }

    [Fact]
    public void What_no_answer_can_bring_is_not_recommended()
    {
        var assessment = new BackPainAssessor(Of([Asking("1", A) with { IsCore = true }], Rule("x", A).Concludes(new Pattern("habit", "A habit")))).Assess(Told());
        (assessment.Recommended, assessment.Range.Ceiling, assessment.IsProvisional).Should().Be((TriageLevel.SelfCare, TriageLevel.SelfCare, false), "no level hangs on a core question");
    }

    [Fact]
    public void One_core_question_that_is_open_calls_for_a_review()
    {
        var assessor = new BackPainAssessor(Of([Asking("1", A) with { IsCore = true }, Asking("2", B) with { IsCore = true }], Calls("x", A, Urgency.UrgentSameDay), Calls("y", B, Urgency.UrgentSameDay)));
        assessor.Assess(Told().With(A, false)).Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        assessor.Assess(Told().With(A, false).With(B, false)).Recommended.Should().Be(TriageLevel.SelfCare);
        new BackPainAssessor(Of([Asking("1", A, B) with { IsCore = true }], Calls("x", A | B, Urgency.UrgentSameDay))).Assess(Told().With(A, false)).Recommended.Should().Be(TriageLevel.SelfCareWithReview, "each of a checklist is asked");
        assessor.Screen(Told().With(A, false)).Should().Be(new TriageRange(TriageLevel.SelfCare, TriageLevel.UrgentSameDay));
        (assessor.Assess(Told().With(A, Answer.DoesNotKnow)).ToAsk.Count, assessor.Assess(Told().With(A, Answer.DoesNotKnow).With(B, false)).ToAsk.Count).Should().Be((1, 0));
    }

    [Fact]
    public void A_core_question_that_is_not_to_be_asked_or_may_be_left_out_calls_for_no_review()
    {
        var calls = Calls("x", A | B, Urgency.UrgentSameDay);
        Recommended(Told().With(A, false), [Asking("1", A), Asking("2", B) with { IsCore = true, AskedIf = A }], calls).Should().Be(TriageLevel.SelfCare);
        Recommended(Told(), [Asking("1", A), Asking("2", B) with { IsCore = true, AskedIf = A }], calls).Should().Be(TriageLevel.SelfCareWithReview);
        Recommended(Told().With(A, false), [Asking("1", A, B) with { IsCore = true, Optional = [B] }], calls).Should().Be(TriageLevel.SelfCare);
        Recommended(Told().With(A, false).With(B, false), [Asking("1", A, B, Cleared) with { IsCore = true }], calls).Should().Be(TriageLevel.SelfCare);

        static TriageLevel Recommended(RunnerCase told, Question[] questions, Rule rule) => new BackPainAssessor(Of(questions, rule)).Assess(told).Recommended;
    }

    [Fact]
    public void A_rule_in_doubt_is_explained_as_it_was_acted_on()
    {
        var assessment = Assess(Told().With(B, Answer.DoesNotKnow), Calls("x", B, Urgency.UrgentSameDay));
        assessment.Explain(assessment.FiredRules[0]).Truth.Should().Be(Truth.Yes);
        assessment.Explain("x").Truth.Should().Be(Truth.Unknown);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_proof_says_what_open_answers_were_taken_for(bool isTold)
    {
        var assessment = Assess(isTold ? Told(B) : Told().With(B, Answer.DoesNotKnow), Calls("x", B, Urgency.UrgentSameDay));
        assessment.Explain(assessment.FiredRules[0]).Supposed.Should().Be(isTold ? Supposition.Assumed : Supposition.Suspected);
        assessment.Explain("x").Supposed.Should().Be(Supposition.Nothing);
    }

    [Fact]
    public void A_flag_that_one_rule_was_told_is_told() =>
        Assess(Told(A).With(B, Answer.DoesNotKnow), Rule("x", A).Flags(Flag("flag"), Urgency.UrgentSameDay), Rule("y", B).Flags(Flag("flag"), Urgency.EmergencyNow)).RedFlags.Single().IsTold.Should().BeTrue();

    [Fact]
    public void A_rule_that_escalates_shows_its_own_flags_first() =>
        Assess(Told(A, B, There), Rule("x", A).Flags(Flag("own")).Escalates(Flag("more"), Urgency.UrgentSameDay), Calls("own", B, Urgency.UrgentSameDay), Calls("more", There, Urgency.UrgentSameDay))
            .RedFlags.Select(line => line.Flag.Id).Should().Equal("flag-own", "flag-more");

    private static string Driver(Urgency called, params Rule[] rules)
    {
        var fired = Assess(Told(A, B, There), rules).FiredRules;
        fired.Should().OnlyContain(one => one.Level == called);
        return fired[0].RuleId;
    }

    private static IEnumerable<(string AuditId, Urgency Level)> Fired(RunnerCase told, params Rule[] rules) => Assess(told, rules).FiredRules.Select(fired => (fired.AuditId, fired.Level));

    private static Assessment Assess(RunnerCase told, params Rule[] rules) => new BackPainAssessor(Of([Asking("1", A) with { Place = 1 }, Asking("2", B) with { Place = 2 }, Asking("3", There) with { Place = 3 }], rules)).Assess(told);
}
