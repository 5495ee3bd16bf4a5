using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Laws;

/// <summary>The same book and the same case, told in another order.</summary>
internal static class Reordered
{
    private static readonly Lazy<BackPainAssessor> Ours = new(() => new(Shuffled(BackPainAssessor.Default.Book)));

    public static bool SaysTheSame(Trial trial)
    {
        var said = Everything.Of(trial.Assessor, trial.WithFacts);
        var shuffled = trial.Assessor == BackPainAssessor.Default ? Ours.Value : new(Shuffled(trial.Book));
        return Everything.Of(shuffled, trial.WithFacts) == said && Everything.Of(trial.Assessor, Shuffled(trial.WithFacts)) == said;
    }

    // The order of the questions is that of a consultation, in which a summary tells it: it stands.
    private static RuleBook Shuffled(RuleBook book) => RuleBook.Of(
        book.Version,
        new RulePack("some", [.. book.Rules.Reverse().Where((_, i) => i % 2 == 0)], []) { Contradictions = [.. book.Contradictions.Reverse()] },
        new RulePack("others", [.. book.Rules.Where((_, i) => i % 2 == book.Rules.Count % 2)], [.. book.QuestionsInOrder]));

    // Runs of one day stand in the order of that day.
    private static RunnerCase Shuffled(RunnerCase runner) => runner with
    {
        Answers = runner.Answers.Reverse().Aggregate(AnswerSheet.Empty, (sheet, one) => sheet.With(one.Key, one.Value)),
        Sessions = runner.Sessions is { } sessions ? [.. sessions.OrderByDescending(run => run.Date)] : null,
    };
}
