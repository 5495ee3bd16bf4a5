using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Evaluation;
using BackPainRules.Tests.Rules;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Assessing;

public class InterviewTests
{
    private static RunnerCase Calm => InterviewWalk.Calm;

    public static TheoryData<string, RunnerCase> Calms => new()
    {
        { "a man", Calm.With(Person.Sex, Sex.Male) },
        { "a woman", Calm.With(Person.Sex, Sex.Female) },
        { "a woman of 45", Calm.With(Person.Sex, Sex.Female).Aged(45) },
        { "a man of 22", Calm.With(Person.Sex, Sex.Male).Aged(22).With(Inflammatory.AgeAtOnset, 22) },
    };

    [Theory]
    [MemberData(nameof(Calms))]
    public void Who_has_no_flag_is_done_after_twelve_screens_at_most(string who, RunnerCase person)
    {
        var walk = InterviewWalk.With(person);
        walk.Screens.Count.Should().BeLessThanOrEqualTo(12, who);
        walk.End.Range.IsSettled.Should().BeTrue();
        walk.End.Assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        walk.End.Assessment.IsProvisional.Should().BeFalse();
    }

    [Fact]
    public void Danger_is_asked_first_and_nothing_twice()
    {
        var screens = InterviewWalk.With(Calm.With(Person.Sex, Sex.Female)).Screens;
        screens.Take(3).Should().Equal("emergency", "cauda-equina", "nerve");
        screens.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void What_goes_with_a_sign_is_asked_before_other_signs()
    {
        var interview = Interview.Start(BackPainAssessor.Default, Nothing.Yes(Person.Pregnant, Pain.InLowBack));
        interview.Next!.Question.Id.Should().BeOneOf("belly", "pregnancy.signs");
    }

    [Fact]
    public void An_emergency_is_known_at_once_and_asks_nothing_more()
    {
        var interview = Interview.Start(BackPainAssessor.Default, Nothing);
        interview.IsEmergency.Should().BeFalse();
        interview = interview.Tick(interview.Next!, Emergency.ChestPainNow);
        interview.IsEmergency.Should().BeTrue();
        interview.Tick(interview.Next!).IsEmergency.Should().BeTrue("what is left can only be told beside it");
    }

    [Fact]
    public void A_checklist_denies_what_is_not_ticked_and_leaves_to_other_answers_what_they_tell()
    {
        var interview = Interview.Start(BackPainAssessor.Default, Nothing);
        var pain = BackPainAssessor.Default.Assess(Nothing).OpenQuestions.Single(question => question.Question.Id == "pain");
        interview = interview.Tick(pain, Pain.InLowBack);
        interview.Case.Answers[Pain.InLowBack.Id].Should().Be(Answer.Yes);
        interview.Case.Answers[Pain.InUpperBack.Id].Should().Be(Answer.No);
        interview.Case.Answers[Pain.InBack.Id].Kind.Should().Be(AnswerKind.NotAsked, "the place tells it");
        BackPainAssessor.Default.Check(interview.Case).IsValid.Should().BeTrue();
    }

    [Fact]
    public void What_could_be_an_emergency_is_asked_once_more_in_plainer_words()
    {
        var interview = Interview.Start(BackPainAssessor.Default, DenyingAll(Calm.With(Person.Sex, Sex.Male).Unsure(CaudaEquina.SaddleNumb)));
        interview.IsAskedAgain.Should().BeTrue();
        interview.Next!.Question.Should().Be(CaudaEquina.Signs);
        interview.Assessment.Recommended.Should().Be(TriageLevel.SoonWithinDays);

        interview.CannotSay(interview.Next, Answer.DoesNotKnow).Next?.Question.Should().NotBe(CaudaEquina.Signs, "it is asked once more, not for ever");
        interview.Tick(interview.Next).Assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        interview.Tick(interview.Next, CaudaEquina.SaddleNumb).IsEmergency.Should().BeTrue();
    }

    [Fact]
    public void Who_knows_nothing_is_sent_to_somebody_who_can_look_today()
    {
        var interview = Interview.Start(BackPainAssessor.Default, Nothing);
        var screens = 0;
        while (interview.Next is { } next && screens++ < 200)
        {
            interview = interview.CannotSay(next, Answer.DoesNotKnow);
        }

        screens.Should().BeLessThan(200, "it ends");
        interview.Assessment.Recommended.Should().Be(TriageLevel.UrgentSameDay);
        interview.Assessment.Factors.Should().BeEmpty();
    }

    [Fact]
    public void What_goes_deeper_is_not_asked_of_who_does_not_know_the_sign()
    {
        var interview = Interview.Start(BackPainAssessor.Default, Calm.Unsure(Heart.LegCramp, Stenosis.PostureBound, Nerve.FootDrop));
        var asked = new List<string>();
        while (interview.Next is { } next && asked.Count < 50)
        {
            asked.Add(next.Question.Id);
            interview = Answered(interview, next);
        }

        asked.Should().NotContain(["stenosis.more", "nerve.known"]);
        interview.Assessment.IsFinished.Should().BeTrue();

        static Interview Answered(Interview interview, OpenQuestion asked)
        {
            interview = interview.Tick(asked);
            foreach (var signal in asked.Missing.Where(signal => signal is not YesNoSignal))
            {
                interview = interview.Say(signal, Answer.DoesNotKnow);
            }

            return interview;
        }
    }

    [Fact]
    public void A_reason_for_no_answer_is_no_answer() =>
        FluentActions.Invoking(() => Interview.Start(BackPainAssessor.Default) is var interview ? interview.CannotSay(interview.Next!, Answer.Yes) : null)
            .Should().Throw<ArgumentException>().WithMessage("*DoesNotKnow*");

    [Fact]
    public void What_moves_factors_only_is_asked_apart()
    {
        var book = SmallBook.Of([SmallBook.Asking("1", SmallBook.A), SmallBook.Asking("2", SmallBook.B)], SmallBook.Calls("calls", SmallBook.A, Urgency.UrgentSameDay), SmallBook.Rule("habit", SmallBook.B).Concludes(Books.TinyBook.Known));
        var interview = Interview.Start(new(book));
        (interview.Next?.Question.Id, interview.NextOnFactors?.Question.Id).Should().Be(("1", "2"));
    }

    [Fact]
    public void Who_wants_to_may_go_on_to_factors()
    {
        var done = InterviewWalk.With(Calm.With(Person.Sex, Sex.Male)).End;
        done.Next.Should().BeNull();
        done.NextOnFactors.Should().NotBeNull();
    }

    [Fact]
    public void Answers_that_contradict_each_other_are_not_asked_for_ever()
    {
        var interview = Interview.Start(BackPainAssessor.Default, Calm.No(Pain.InBack));
        var screens = 0;
        while (interview.Next is { } next && screens++ < 100)
        {
            interview = interview.Tick(next);
            foreach (var signal in next.Missing.Where(signal => signal is not YesNoSignal))
            {
                interview = interview.Say(signal, Answer.DoesNotKnow);
            }
        }

        screens.Should().BeLessThan(100);
        BackPainAssessor.Default.Check(interview.Case).Errors.Should().Contain(error => error.PropertyName == "answers.pain.back");
    }
}
