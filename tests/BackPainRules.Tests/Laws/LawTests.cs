using BackPainRules.Assessing;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BackPainRules.Tests.Laws;

/// <summary>The laws on random cases of the default book. L2 also holds by structure; the book's builder checks it.</summary>
public class LawTests
{
    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;
    private static readonly BookProgram Program = BookProgram.Of(Assessor.Book);

    [Fact]
    public void L0_a_value_for_an_absent_fact_changes_no_reading_that_was_known() => ForAll(40, (answers, more) =>
    {
        var before = RandomCases.Case(answers);
        var after = RandomCases.Case([.. more.Where(one => before.Answers[Assessor.Book.Signals[one.Signal].Id].Kind == AnswerKind.NotAsked), .. answers]);
        return FirstBroken(RandomCases.Row(before), RandomCases.Row(after)) is null || !Assessor.Check(after).IsValid;
    });

    [Fact]
    public void L1_filling_unknowns_narrows_the_range() => ForAll(60, (answers, more) =>
    {
        var before = RandomCases.Row(RandomCases.Case(answers));
        var after = RandomCases.Row(RandomCases.Case(more)).Select((reading, i) => before[i].IsKnown ? before[i] : reading).ToArray();
        return LawChecks.Narrows(Screen(before), Screen(after));
    });

    [Fact]
    public void L1b_the_recommended_level_lies_in_the_range() => ForAll(60, (answers, _) =>
    {
        var assessment = Assessor.Examine(RandomCases.Case(answers)).Assessment;
        return assessment.Range.Floor <= assessment.Recommended && assessment.Recommended <= assessment.Range.Ceiling;
    });

    [Fact]
    public void L2_a_worse_answer_lowers_neither_floor_nor_ceiling_nor_recommendation() => ForAll(60, (answers, _) =>
    {
        var runner = RandomCases.Case(answers);
        var before = Assessor.Examine(runner).Assessment;
        return Assessor.Book.Signals.OfType<YesNoSignal>().All(signal =>
        {
            var (good, bad) = signal.Danger == Danger.WhenYes ? (Answer.No, Answer.Yes) : (Answer.Yes, Answer.No);
            if (signal.Danger == Danger.None || runner.Answers[signal.Id] != good)
            {
                return true;
            }

            return LawChecks.IsNoLower(before, Assessor.Examine(runner.With(signal, bad)).Assessment);
        });
    });

    [Fact]
    public void L3_and_L4_no_advice_against_a_contraindication_or_above_its_level() => ForAll(80, (answers, _) =>
    {
        var assessment = Assessor.Examine(RandomCases.Case(answers)).Assessment;
        var verdicts = Verdicts.Of(Program, CaseReadings.Of(Assessor.Book, RandomCases.Case(answers), assessment.On));
        return assessment.Advice.All(line => LawChecks.IsAllowed(line, assessment, condition => condition.Fold(ReferenceEvaluator.Over(verdicts))));
    });

    [Fact]
    public void L7_answering_every_named_open_question_settles_the_range() => ForAll(40, (answers, more) =>
    {
        var runner = RandomCases.Case(answers);
        var before = Assessor.Examine(runner).Assessment;
        var number = 0;
        foreach (var signal in before.OpenQuestions.Concat(before.CannotBeAnswered).Where(q => q.UpTo is not null).SelectMany(q => q.Missing))
        {
            runner = runner.With(signal, RandomCases.Value(signal, more.Length == 0 ? 0 : more[number++ % more.Length].Answer));
        }

        return Assessor.Examine(runner).Assessment.Range.IsSettled || !Assessor.Check(runner).IsValid;
    });

    [Fact]
    public void Taking_any_answer_away_never_lowers_the_ceiling() => ForAll(40, (answers, _) =>
    {
        var runner = RandomCases.Case(answers);
        var ceiling = Assessor.Screen(runner).Ceiling;
        return !Assessor.Check(runner).IsValid
            || runner.Answers.All(pair => Assessor.Screen(runner with { Answers = runner.Answers.With(pair.Key, default) }).Ceiling >= ceiling);
    });

    [Fact]
    public void Answering_a_question_that_is_not_open_never_moves_the_range() => ForAll(60, (answers, more) =>
    {
        var runner = RandomCases.Case(answers);
        var before = Assessor.Examine(runner).Assessment;
        var open = before.OpenQuestions.Concat(before.CannotBeAnswered).Where(q => q.UpTo is not null).SelectMany(q => q.Missing).ToHashSet();
        return more.All(one =>
        {
            var signal = Assessor.Book.Signals[one.Signal];
            var after = runner.With(signal, RandomCases.Value(signal, one.Answer));

            // What an answer tells by the way (months since a birth: no birth in six weeks) is an answer to that question too.
            return AnsweredBy(runner, after).Append(signal).Any(open.Contains)
                || runner.Answers[signal.Id].HasValue
                || !Assessor.Check(after).IsValid
                || Assessor.Screen(after) == before.Range;
        });
    });

    [Fact]
    public void The_same_case_gives_the_same_assessment_in_whatever_order_the_rules_stand()
    {
        var shuffled = new BackPainAssessor(RuleBook.Of(
            Assessor.Book.Version,
            new RulePack("all", [.. Assessor.Book.Rules.Reverse()], [.. Assessor.Book.Questions.Reverse()]) { Contradictions = Assessor.Book.Contradictions }));
        shuffled.Book.Fingerprint.Should().Be(Assessor.Book.Fingerprint);
        ForAll(40, (answers, _) =>
        {
            var (one, two) = (Assessor.Examine(RandomCases.Case(answers)).Assessment, shuffled.Examine(RandomCases.Case(answers)).Assessment);
            return one.Why == two.Why
                && one.FiredRules.Equals(two.FiredRules)
                && one.Factors.Equals(two.Factors)
                && one.RedFlags.Equals(two.RedFlags)
                && one.Advice.Equals(two.Advice)
                && one.OpenQuestions.Equals(two.OpenQuestions);
        });
    }

    [Fact]
    public void The_random_cases_are_worth_something()
    {
        var runners = RandomCases.Some(300).ToArray();

        runners.Count(runner => Assessor.Check(runner).IsValid).Should().BeGreaterThan(200, "a law that holds only of invalid cases says nothing");
        runners.Select(runner => Assessor.Examine(runner).Assessment.Recommended).Distinct().Should().HaveCountGreaterThan(3);
        runners.Count(runner => Assessor.Screen(runner).Floor > TriageLevel.SelfCareWithReview).Should().BeGreaterThan(100);
    }

    private static TriageRange Screen(Reading[] row)
    {
        var verdicts = Verdicts.Of(Program, CaseReadings.OfRow(Assessor.Book, row));
        return new(verdicts.Floor.Level(), verdicts.Ceiling.Level());
    }

    private static IEnumerable<ISignal> AnsweredBy(RunnerCase before, RunnerCase after)
    {
        var (open, told) = (RandomCases.Row(before), RandomCases.Row(after));
        return Assessor.Book.Signals.Where((_, i) => !open[i].IsKnown && told[i].IsKnown);
    }

    private static string? FirstBroken(Reading[] before, Reading[] after)
    {
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i].IsKnown && before[i] != after[i])
            {
                return Assessor.Book.Signals[i].Id;
            }
        }

        return null;
    }

    private static void ForAll(int size, Func<(int Signal, int Answer)[], (int Signal, int Answer)[], bool> law) =>
        Prop.ForAll(RandomCases.Answers(size), RandomCases.Answers(size), law)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(20261120, 1));
}
