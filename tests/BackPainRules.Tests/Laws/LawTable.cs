using BackPainRules.Assessing;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;

namespace BackPainRules.Tests.Laws;

/// <summary>The laws, by name: each holds of every sound book and every case.</summary>
internal static class LawTable
{
    public static readonly (string Name, Func<Trial, bool> Holds)[] All =
    [
        ("L0 a value for an absent fact changes no reading that was known; a vague one may become more exact", trial => !IsValid(trial, trial.WithMore) || KeepsWhatIsKnown(trial.Cases.Row(trial.Case), trial.Cases.Row(trial.WithMore))),
        ("L1 filling unknowns narrows the range", FillingNarrows),
        ("L1b the recommended level lies in the range", trial => LiesInRange(Examine(trial, trial.Case)) && LiesInRange(Examine(trial, trial.WithFacts))),
        ("L2 a worse answer lowers neither floor nor ceiling nor recommendation", WorseIsNoLower),
        ("L3 and L4 no advice against a contraindication or above its level", AdviceIsAllowed),
        ("L7 answering every named open question settles the range", AnsweringSettles),
        ("taking any answer away never lowers the ceiling", TakingAwayKeepsCeiling),
        ("answering a question that is not open never moves the range", OnlyOpenQuestionsMove),
        ("in whatever order rules, questions, answers and runs stand, everything that is said is the same", trial => Reordered.SaysTheSame(trial)),
        ("a case and what is read of its JSON are the same, and so is everything that is said of them", SurvivesJson),
    ];

    private static Assessment Examine(Trial trial, RunnerCase runner) => trial.Assessor.Examine(runner).Assessment;

    private static bool IsValid(Trial trial, RunnerCase runner) => trial.Assessor.Check(runner).IsValid;

    private static bool KeepsWhatIsKnown(Reading[] before, Reading[] after) => before.Zip(after).All(pair => pair.First.Low <= pair.Second.Low && pair.Second.High <= pair.First.High);

    // Unknown becomes known, and a vague number exact. Who now cannot say tells no more than before.
    private static bool FillingNarrows(Trial trial)
    {
        var exact = trial.WithMore.Answers
            .Where(one => one.Value.HasValue || trial.Case.Answers[one.Key].IsRefused)
            .Aggregate(AnswerSheet.Empty, (sheet, one) => sheet.With(one.Key, one.Value.Kind == AnswerKind.Number ? Answer.Of(one.Value.From) : one.Value));
        var after = trial.WithMore with { Answers = exact };
        return !IsValid(trial, after) || LawChecks.Narrows(trial.Assessor.Screen(trial.Case), trial.Assessor.Screen(after));
    }

    private static bool LiesInRange(Assessment assessment) => assessment.Range.Floor <= assessment.Recommended && assessment.Recommended <= assessment.Range.Ceiling;

    private static bool WorseIsNoLower(Trial trial)
    {
        var before = Examine(trial, trial.WithFacts);
        return trial.Book.Signals.OfType<YesNoSignal>().All(signal =>
        {
            var (good, bad) = signal.Danger == Danger.WhenYes ? (Answer.No, Answer.Yes) : (Answer.Yes, Answer.No);
            return signal.Danger == Danger.None || trial.Case.Answers[signal.Id] != good || LawChecks.IsNoLower(before, Examine(trial, trial.WithFacts.With(signal, bad)));
        });
    }

    private static bool AdviceIsAllowed(Trial trial)
    {
        var assessment = Examine(trial, trial.WithFacts);
        var (actual, cautious) = (assessment.Basis.Recommendation.Actual, assessment.Basis.Recommendation.Cautious);
        return assessment.Advice.All(line =>
            LawChecks.IsAllowed(line, assessment, condition => condition.Fold(ReferenceEvaluator.Over(actual)))
            && (line.Status == AdviceStatus.Withheld || line.Advice.NotWhen.All(not => not.Changes || not.When.Fold(ReferenceEvaluator.Over(cautious)) != Truth.Yes)));
    }

    private static bool AnsweringSettles(Trial trial)
    {
        var (runner, number, codes) = (trial.WithFacts, 0, trial.More.Select(one => one.Code).DefaultIfEmpty().ToArray());
        foreach (var signal in OpenOf(Examine(trial, runner)))
        {
            runner = runner.With(signal, trial.Cases.Value(signal, codes[number++ % codes.Length]));
        }

        return Examine(trial, runner).Range.IsSettled || !IsValid(trial, runner);
    }

    // Who could not say was asked, so the question applies, whatever other answers say of that.
    private static bool TakingAwayKeepsCeiling(Trial trial)
    {
        var ceiling = trial.Assessor.Screen(trial.Case).Ceiling;
        var sometimes = trial.Book.Questions.Where(question => question.AskedIf is not null).SelectMany(question => question.Answers).Select(signal => signal.Id).ToHashSet();
        return !IsValid(trial, trial.Case)
            || trial.Case.Answers.All(pair => (pair.Value.IsRefused && sometimes.Contains(pair.Key)) || trial.Assessor.Screen(trial.Case with { Answers = trial.Case.Answers.With(pair.Key, default) }).Ceiling >= ceiling);
    }

    private static bool OnlyOpenQuestionsMove(Trial trial)
    {
        var (before, row) = (Examine(trial, trial.Case), trial.Cases.Row(trial.Case));
        var open = OpenOf(before).ToHashSet();
        return trial.More.All(one =>
        {
            var after = trial.Case.With(one.Signal, trial.Cases.Value(one.Signal, one.Code));

            // What an answer tells by the way (months since a birth: no birth in six weeks) is an answer to that question too.
            var (now, signals) = (trial.Cases.Row(after), trial.Book.Signals);
            return signals.Where((signal, i) => signal == one.Signal || (!row[i].IsKnown && now[i].IsKnown)).Any(open.Contains)
                || trial.Case.Answers[one.Signal.Id].HasValue
                || !IsValid(trial, after)
                || trial.Assessor.Screen(after) == before.Range;
        });
    }

    private static IEnumerable<ISignal> OpenOf(Assessment assessment) =>
        assessment.OpenQuestions.Concat(assessment.CannotBeAnswered).Where(question => question.UpTo is not null).SelectMany(question => question.Missing);

    private static bool SurvivesJson(Trial trial)
    {
        var runner = trial.WithFacts with { Sessions = SessionOrder.ByDay(trial.WithFacts.Sessions) };
        var again = CaseJson.Read(System.Text.Encoding.UTF8.GetBytes(CaseJson.Write(runner, trial.Book)), trial.Book);
        return again == runner && Everything.Of(trial.Assessor, again) == Everything.Of(trial.Assessor, runner);
    }
}
