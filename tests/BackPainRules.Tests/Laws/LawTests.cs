using BackPainRules.Language;
using BackPainRules.Tests.Fuzzing;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BackPainRules.Tests.Laws;

/// <summary>The laws on random cases of our book, and of generated books. L2 also holds by structure; the builder of a book checks it.</summary>
public class LawTests
{
    private const ulong FirstSeed = 20_261_120;
    private const int AnswersToOurs = 60;
    private const int AnswersToAny = 24;

    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;

    public static TheoryData<string> Laws => [.. LawTable.All.Select(law => law.Name)];

    [Theory]
    [MemberData(nameof(Laws))]
    public void On_our_book(string law) => ForAll(law, Trial.OfOurBook(AnswersToOurs), 100);

    [Theory]
    [MemberData(nameof(Laws))]
    public void On_generated_books(string law) => ForAll(law, Trial.OfAnyBook(AnswersToAny), 200);

    [Fact]
    public void The_random_cases_are_worth_something()
    {
        var runners = RandomCases.Some(300).ToArray();

        runners.Count(runner => Assessor.Check(runner).IsValid).Should().BeGreaterThan(200, "a law that holds only of invalid cases says nothing");
        runners.Select(runner => Assessor.Examine(runner).Assessment.Recommended).Distinct().Should().HaveCountGreaterThan(3);
        runners.Count(runner => Assessor.Screen(runner).Floor > TriageLevel.SelfCareWithReview).Should().BeGreaterThan(100);
    }

    [Fact]
    public void The_random_books_are_worth_something()
    {
        var trials = Drawn.OfAnyBook(AnswersToAny).Sample(50, new Rnd(FirstSeed), 100).Select(drawn => new Trial(drawn)).ToArray();
        var assessments = trials.Select(trial => trial.Assessor.Examine(trial.WithFacts).Assessment).ToArray();

        trials.Count(trial => trial.Assessor.Check(trial.WithMore).IsValid).Should().BeGreaterThan(40, "a law that holds only of invalid cases says nothing");
        Drawn.OfOurBook(AnswersToOurs).Sample(50, new Rnd(FirstSeed), 100).Count(drawn => new Trial(drawn) is var ours && ours.Assessor.Check(ours.WithMore).IsValid).Should().BeGreaterThan(20);
        assessments.Select(assessment => assessment.Recommended).Distinct().Should().HaveCountGreaterThan(4);
        assessments.SelectMany(assessment => assessment.Advice).Select(line => line.Status).Distinct().Should().HaveCount(3);
        assessments.Count(assessment => assessment.FiredRules.Any(fired => !fired.IsTold)).Should().BeGreaterThan(5, "somebody cannot say");
        assessments.Count(assessment => assessment.RedFlags.Count > 0).Should().BeGreaterThan(10);
        assessments.Count(assessment => !assessment.Range.IsSettled).Should().BeGreaterThan(20);
        trials.SelectMany(trial => trial.Book.Rules).Should().Contain(rule => rule.Doubt != null).And.Contain(rule => rule.Cases.Any(one => one.Calls == null));
        trials.SelectMany(trial => trial.Book.Questions).Should().Contain(question => question.AskedIf != null && question.IsCore);
    }

    private static void ForAll(string law, Arbitrary<Trial> trials, int times)
    {
        var property = Prop.ForAll(trials, LawTable.All.Single(one => one.Name == law).Holds);
        foreach (var round in FuzzTime.Rounds(2 * LawTable.All.Length))
        {
            property.Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(FirstSeed + (ulong)round, 1));
        }
    }
}
