using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Assessing.SmallBook;

namespace BackPainRules.Tests.Assessing;

/// <summary>In which order open questions are asked, each reason alone on a book of a few rules.</summary>
public class QuestionRankingTests
{
    private static readonly Pattern Habit = new("habit", "A habit");

    [Fact]
    public void The_more_urgent_first() =>
        Asked(new(), [Asking("1", A), Asking("2", B)], Calls("a", A, Urgency.SoonWithin5Days), Calls("b", B, Urgency.UrgentSameDay))
            .Should().Equal(("2", TriageLevel.UrgentSameDay, 1), ("1", TriageLevel.SoonWithinDays, 1));

    [Fact]
    public void Of_two_limits_of_one_level_neither_is_more_urgent() =>
        Asked(new(), [Asking("1", A), Asking("2", B)], Calls("a", A, Urgency.SoonWithin5Days), Calls("b", B, Urgency.SoonWithin2Days))
            .Should().Equal(("1", TriageLevel.SoonWithinDays, 1), ("2", TriageLevel.SoonWithinDays, 1));

    [Fact]
    public void What_goes_with_a_sign_that_is_there_before_other_signs() =>
        Asked(Told(There), [Asking("1", A), Asking("2", B)], Calls("a", A, Urgency.UrgentSameDay), Calls("b", There & B, Urgency.UrgentSameDay), Case("c", There, B))
            .Should().Equal(("2", TriageLevel.UrgentSameDay, 2), ("1", TriageLevel.UrgentSameDay, 1));

    [Fact]
    public void A_rule_for_everybody_is_about_no_sign_that_is_there() =>
        Asked(new(), [Asking("1", A), Asking("2", B)], Calls("a", A, Urgency.UrgentSameDay), Case("b", Condition.Always, B))
            .Select(line => line.Id).Should().Equal("1", "2");

    [Theory]
    [InlineData(Urgency.UrgentSameDay, Urgency.SoonWithin5Days, "1", "2")]
    [InlineData(Urgency.SoonWithin5Days, Urgency.UrgentSameDay, "2", "1")]
    public void The_sign_must_be_of_the_most_urgent_level(Urgency alone, Urgency beside, string first, string second) =>
        Asked(Told(There), [Asking("1", A), Asking("2", B)], Calls("a", A, Urgency.UrgentSameDay), Calls("a2", A, Urgency.SoonWithin5Days), Calls("b", B, alone), Case("c", There, B, beside))
            .Select(line => line.Id).Should().Equal(first, second);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_checklist_stands_where_its_most_urgent_statement_does(bool reversed)
    {
        var more = YesNoSignal.Warning("more", "One more sign");
        ISignal[] statements = reversed ? [more, B] : [B, more];
        Asked(Told(There), [Asking("1", A), Asking("2", statements)], Calls("a", A, Urgency.UrgentSameDay), Calls("b", B, Urgency.UrgentSameDay), Case("c", There, more))
            .Select(line => line.Id).Should().Equal("2", "1");
    }

    [Fact]
    public void A_reassurance_comes_after_signs_and_a_checklist_with_a_sign_is_none()
    {
        Rule[] rules = [Calls("a", A, Urgency.UrgentSameDay), Calls("b", B & !Cleared, Urgency.UrgentSameDay)];
        Asked(new(), [Asking("1", Cleared), Asking("2", A), Asking("3", B)], rules).Select(line => line.Id).Should().Equal("2", "3", "1");
        Asked(new(), [Asking("1", Cleared, B), Asking("2", A)], rules).Select(line => line.Id).Should().Equal("1", "2");
    }

    [Fact]
    public void Core_questions_first_then_by_their_place_then_by_what_hangs_on_them_then_by_id()
    {
        Rule[] rules = [Calls("a", A, Urgency.UrgentSameDay), Calls("b", B, Urgency.UrgentSameDay)];
        Asked(new(), [Asking("1", A), Asking("2", B) with { IsCore = true }], rules).Select(line => line.Id).Should().Equal("2", "1");
        Asked(new(), [Asking("1", A) with { Place = 2 }, Asking("2", B) with { Place = 1 }], rules).Select(line => line.Id).Should().Equal("2", "1");
        Asked(new(), [Asking("1", A), Asking("2", B)], [.. rules, Calls("c", B & There, Urgency.UrgentSameDay)]).Should().Equal(("2", TriageLevel.UrgentSameDay, 2), ("1", TriageLevel.UrgentSameDay, 1));
        Asked(new(), [Asking("2", B), Asking("1", A)], rules).Select(line => line.Id).Should().Equal("1", "2");
    }

    [Fact]
    public void A_checklist_counts_for_the_statement_on_which_most_hangs()
    {
        var more = YesNoSignal.Warning("more", "One more sign");
        Rule[] rules = [Calls("a", A, Urgency.UrgentSameDay), Calls("a2", A & There, Urgency.UrgentSameDay), Calls("b", B, Urgency.UrgentSameDay), .. Enumerable.Range(0, 3).Select(i => Calls($"more{i}", more & There, Urgency.UrgentSameDay))];
        Asked(new(), [Asking("1", A), Asking("2", B, more)], rules).Take(2).Should().Equal(("2", TriageLevel.UrgentSameDay, 3), ("1", TriageLevel.UrgentSameDay, 2));
    }

    [Fact]
    public void What_calls_no_more_than_is_called_already_is_not_asked()
    {
        Rule[] rules = [Calls("there", There, Urgency.SoonWithin5Days), Calls("same", A, Urgency.SoonWithin5Days), Calls("more", B, Urgency.SoonWithin2Days)];
        Asked(Told(There), [Asking("1", A), Asking("2", B)], rules).Should().Equal(("2", TriageLevel.SoonWithinDays, 1));
    }

    [Fact]
    public void What_a_wider_case_before_it_calls_already_is_not_asked() =>
        Asked(new(), [Asking("1", A), Asking("2", B)], Rule("x", Condition.Always).Case("a", Urgency.UrgentSameDay, A).Case("b", Urgency.SoonWithin5Days, A & B).Flags(Flag("x")))
            .Should().Equal(("1", TriageLevel.UrgentSameDay, 2));

    [Fact]
    public void Where_no_level_hangs_on_it_the_findings_and_advice_do()
    {
        var advice = Rule("advice", A).Advises(Advice("advice", Against(B)));
        var habit = Rule("habit", B).Concludes(Habit);
        Question[] questions = [Asking("1", A), Asking("2", B)];
        Asked(new(), questions, habit).Should().Equal(("2", null, 1));
        Asked(Told(B), questions, habit).Should().BeEmpty();
        Asked(new(), questions, advice).Should().Equal(("1", null, 1));
        Asked(Told(A), questions, advice).Should().Equal([("2", null, 1)], "only what is offered can be against somebody");
        Asked(Told(A, B), questions, advice).Should().BeEmpty();
    }

    [Fact]
    public void An_interview_asks_for_the_sign_before_what_goes_deeper()
    {
        var assessment = new BackPainAssessor(Book([Asking("1", A), Asking("2", B)], Case("a", A, B))).Assess(new());
        assessment.OpenQuestions.Select(line => line.Question.Id).Should().Equal("1", "2");
        assessment.ToAsk.Select(line => line.Question.Id).Should().Equal("1");
        var told = new BackPainAssessor(assessment.Book).Assess(Told(A));
        told.ToAsk.Select(line => line.Question.Id).Should().Equal("2");
    }

    [Fact]
    public void What_moves_no_level_is_asked_by_the_interview_too() =>
        new BackPainAssessor(Book([Asking("1", A)], Rule("habit", A).Concludes(Habit))).Assess(new()).ToAsk.Select(line => line.Question.Id).Should().Equal("1");

    private static IEnumerable<(string Id, TriageLevel? UpTo, int Rules)> Asked(RunnerCase told, Question[] questions, params Rule[] rules) =>
        new BackPainAssessor(Book(questions, rules)).Assess(told).OpenQuestions
            .Where(line => line.Question.Id != "there").Select(line => (line.Question.Id, line.UpTo, line.Undecided));

    private static RuleBook Book(Question[] questions, params Rule[] rules) => Of([.. questions, Asking("there", There)], rules);
}
