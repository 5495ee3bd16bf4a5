using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>A16: plain self-care needs every core question answered, and each core sign denied.</summary>
public class SelfCareTests
{
    public static TheoryData<string> CoreAnswers => Ids(signal => signal.Id != Pain.InBack.Id); // The places tell it.

    public static TheoryData<string> CoreWarnings => Ids(signal => signal is YesNoSignal { Danger: Danger.WhenYes });

    [Fact]
    public void Fresh_training_soreness_with_every_core_sign_denied_is_self_care()
    {
        var assessment = Assess(TrainingSoreness);
        assessment.Disposition.Should().Be(new Disposition(TriageLevel.SelfCare, TimeLimit.None, null, Route.None));
        assessment.IsProvisional.Should().BeFalse();
        assessment.SafetyNet.Should().Contain("999");
    }

    [Theory]
    [MemberData(nameof(CoreAnswers))]
    public void One_core_answer_that_is_missing_makes_it_a_provisional_review(string signal)
    {
        var told = signal == Course.Days.Id ? TrainingSoreness with { PainBegan = null } : TrainingSoreness.NotAsked(Signal(signal));
        var assessment = Assess(told);
        assessment.Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        assessment.IsProvisional.Should().BeTrue();
        assessment.OpenQuestions.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(CoreWarnings))]
    public void One_core_sign_that_is_there_is_more_than_self_care(string signal) =>
        Assess(TrainingSoreness.Yes((YesNoSignal)Signal(signal))).Recommended.Should().NotBe(TriageLevel.SelfCare);

    [Fact]
    public void One_screen_answered_with_none_of_these_denies_each_sign_on_it()
    {
        var told = CaudaEquina.Signs.Answers.Aggregate(TrainingSoreness, (runner, sign) => runner.NotAsked(sign));
        Assess(told).Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        Assess(told.WithNoneOf(CaudaEquina.Signs)).Recommended.Should().Be(TriageLevel.SelfCare);
    }

    [Fact]
    public void The_most_urgent_missing_core_question_is_asked_first()
    {
        var told = TrainingSoreness.NotAsked(Infection.WeightLoss, CaudaEquina.SaddleNumb);
        Assess(told).OpenQuestions[0].Question.Should().Be(CaudaEquina.Signs);
    }

    private static TheoryData<string> Ids(Func<ISignal, bool> which)
    {
        // A reassurance that is not given counts as not given; it is never asked for.
        var ids = new TheoryData<string>();
        foreach (var signal in BackPainAssessor.Default.Book.Questions.Where(question => question.IsCore).SelectMany(question => question.Answers.Except(question.Optional)))
        {
            if (which(signal) && signal is not YesNoSignal { Danger: Danger.WhenNo })
            {
                ids.Add(signal.Id);
            }
        }

        return ids;
    }

    private static ISignal Signal(string id) => BackPainAssessor.Default.Book.FindSignal(id)!;

    private static Assessment Assess(RunnerCase told) => BackPainAssessor.Default.Assess(told);
}
