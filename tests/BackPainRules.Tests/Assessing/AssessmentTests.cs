using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Assessing;

public class AssessmentTests
{
    private static readonly RunnerCase Empty = new() { On = new(2026, 11, 20) };

    [Fact]
    public void Of_nothing_nothing_is_known_and_everything_is_possible()
    {
        var assessment = BackPainAssessor.Default.Assess(Empty);
        assessment.Range.Should().Be(new TriageRange(TriageLevel.SelfCare, TriageLevel.EmergencyNow));
        assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        assessment.IsProvisional.Should().BeTrue();
        assessment.OpenQuestions[0].Should().Match<OpenQuestion>(line => line.Question.IsCore && line.UpTo == TriageLevel.EmergencyNow, "safety comes first");
    }

    [Fact]
    public void A_case_without_a_day_is_of_today_by_the_clock_given()
    {
        var assessor = new BackPainAssessor(BackPainAssessor.Default.Book, time: new FixedClock(new(2029, 12, 31, 23, 0, 0, TimeSpan.Zero)));
        assessor.Assess(new()).On.Should().Be(new DateOnly(2029, 12, 31));
    }

    [Fact]
    public void Plain_self_care_needs_every_core_question_answered_with_no()
    {
        var sore = CompleteSoreness();
        var assessment = BackPainAssessor.Default.Assess(sore);
        assessment.Range.Should().Be(new TriageRange(TriageLevel.SelfCare, TriageLevel.SelfCare));
        assessment.IsProvisional.Should().BeFalse();
        assessment.Patterns.Should().Contain(Patterns.TrainingSoreness);

        foreach (var signal in BackPainAssessor.Default.Book.Questions.Where(q => q.IsCore).SelectMany(q => q.Answers.Except(q.Optional)).OfType<YesNoSignal>().Where(s => s is { Danger: Danger.WhenYes, Reader: null }))
        {
            var without = sore with { Answers = sore.Answers.With(signal.Id, default) };
            BackPainAssessor.Default.Assess(without).Recommended.Should().NotBe(TriageLevel.SelfCare, signal.Id);
        }
    }

    [Fact]
    public void What_the_level_forbids_and_what_is_against_it_are_withheld_with_the_reason()
    {
        var lines = BackPainAssessor.Default.Assess(CompleteSoreness().With(Gait.FootLandsFarAhead, true).With(Body.CalfOrFootInjury, true)).Advice;
        var steps = lines.Single(line => line.Advice == TechniqueAdvice.ShorterSteps);
        steps.Status.Should().Be(AdviceStatus.Withheld);
        steps.Text.Should().BeNull();
        steps.Reasons.Should().ContainSingle().Which.Should().Contain("calf");
        steps.Instead.Should().NotBeEmpty();
    }

    [Fact]
    public void At_same_day_and_above_there_is_the_action_and_nothing_else()
    {
        var assessment = BackPainAssessor.Default.Assess(CompleteSoreness().With(Gait.FootLandsFarAhead, true).With(Infection.Fever, true));
        assessment.Recommended.Should().Be(TriageLevel.UrgentSameDay);
        assessment.Factors.Should().BeEmpty();
        assessment.Advice.Select(line => line.Advice.Id).Should().Equal("same-day-clinician", "warning-signs");
    }

    [Theory]
    [InlineData("technique.long-steps", Truth.Unknown, "? Your foot lands well ahead of your knee, or you take very long steps: not known")]
    [InlineData("upper-back.new", Truth.No, "- Pain in the upper or middle back, between the base of the neck and the lowest ribs: no")]
    [InlineData("infection.fever", Truth.Yes, "+ A temperature of 38.0 C or more, shaking chills, a feverish feeling that a painkiller may hide, or below 36.0 C while you feel ill: yes")]
    [InlineData("possible-infection", Truth.Yes, "+ A temperature of 38.0 C or more, shaking chills, a feverish feeling that a painkiller may hide, or below 36.0 C while you feel ill: yes")]
    public void Every_rule_and_finding_tells_why_it_holds_does_not_or_is_open(string id, Truth truth, string line)
    {
        var proof = BackPainAssessor.Default.Assess(CompleteSoreness().With(Infection.Fever, true)).Explain(id);
        proof.Truth.Should().Be(truth);
        proof.ToText().Should().Contain(line);
    }

    [Fact]
    public void Every_rule_and_finding_of_the_book_can_be_explained()
    {
        var assessment = BackPainAssessor.Default.Assess(CompleteSoreness());
        foreach (var id in assessment.Book.Rules.Select(r => r.Id).Concat(assessment.Book.Findings.Select(f => f.Id)))
        {
            assessment.Explain(id).ToText().Should().NotBeEmpty(id);
        }
    }

    [Fact]
    public void Explaining_what_does_not_exist_names_the_nearest()
    {
        var act = () => BackPainAssessor.Default.Assess(Empty).Explain("technique.long-step");
        act.Should().Throw<ArgumentException>().WithMessage("*Did you mean 'technique.long-steps'?*");
    }

    [Fact]
    public void After_dont_know_an_interview_is_finished_and_says_which_question_held_it()
    {
        var runner = CompleteSoreness().With(CaudaEquina.SaddleNumb, Answer.DoesNotKnow).With(CaudaEquina.SaddleOld, false).With(CaudaEquina.ScannedAndClear, false);
        var assessment = BackPainAssessor.Default.Assess(runner);
        assessment.Recommended.Should().Be(TriageLevel.SoonWithinDays);
        assessment.Range.IsSettled.Should().BeFalse();
        assessment.CannotBeAnswered.Should().Contain(line => line.Question == CaudaEquina.Signs);
        assessment.FiredRules.Should().Contain(fired => fired.AuditId == "CES1d?");
    }

    [Fact]
    public void An_interview_asks_what_matters_most_and_going_back_is_keeping_the_old_value()
    {
        var start = Interview.Start(BackPainAssessor.Default, Empty);
        var first = start.Next!.Question;
        first.IsCore.Should().BeTrue();
        var emergency = start.Say(CaudaEquina.SaddleNumb, Answer.Yes).Say(CaudaEquina.SaddleOld, Answer.No).Say(CaudaEquina.ScannedAndClear, Answer.No);
        emergency.Assessment.Recommended.Should().Be(TriageLevel.EmergencyNow);
        start.NoneOf(first).Next!.Question.Should().NotBe(first);
        start.Case.Answers.Should().BeEmpty();
    }

    [Fact]
    public void An_interview_ends_when_no_answer_can_move_the_level()
    {
        var interview = Interview.Start(BackPainAssessor.Default, Empty);
        var screens = 0;
        while (interview.Next is { } next && screens++ < 60)
        {
            foreach (var signal in next.Missing)
            {
                interview = interview.Say(signal, Good(signal));
            }
        }

        interview.Next.Should().BeNull();
        interview.Range.IsSettled.Should().BeTrue();
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-24")]
    [InlineData("2026-11-21", "2026-11-24")]
    [InlineData("2026-11-23", "2026-11-25")]
    public void Two_working_days_pass_over_the_weekend(string on, string by)
    {
        var runner = new RunnerCase { On = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture) }.With(Pain.InUpperBack, true);
        BackPainAssessor.Default.Assess(runner).Disposition.By.Should().Be(DateOnly.Parse(by, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Many_threads_on_one_assessor_get_the_same_answer()
    {
        var expected = BackPainAssessor.Default.Assess(CompleteSoreness()).Advice;
        Parallel.For(0, 64, _ => BackPainAssessor.Default.Assess(CompleteSoreness()).Advice.Should().BeEquivalentTo(expected));
    }

    private static Answer Good(ISignal signal) => signal switch
    {
        YesNoSignal { Danger: Danger.WhenNo } => Answer.Yes,
        YesNoSignal => Answer.No,
        NumberSignal number => Answer.Of(Math.Max(number.Min, Math.Min(number.Max, number == Person.Age ? 30 : 1))),
        ChoiceSignal choice => Answer.Of(choice.Names[0]),
        _ => default,
    };

    private static RunnerCase CompleteSoreness()
    {
        var runner = (Empty with { EarlierCalls = [] }).With(Pain.InLowBack, true).With(Course.Days, 1).With(Person.Age, 30).With(Pain.Worst, 2).With(Pain.Now, 1).With(Inflammatory.DaysSinceOnset, 1)
            .With(Person.MonthsSinceBirth, 60).With(Person.MassIndex, 22);
        foreach (var question in BackPainAssessor.Default.Book.Questions)
        {
            foreach (var signal in question.Answers.OfType<YesNoSignal>().Where(s => s.Danger != Danger.None && s.Reader?.Invoke(runner, new(2026, 11, 20)).IsKnown != true))
            {
                runner = runner.With(signal, Good(signal));
            }
        }

        return runner;
    }
}
